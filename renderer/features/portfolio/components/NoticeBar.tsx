import type { ReactNode } from 'react';
import type { AnalysisNotice } from '@shared/analysis/portfolio/portfolio-analysis';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { usePortfolio } from '../hooks/portfolio-context';
import { SwallowNotice } from './SwallowNotice';

interface NoticeBarProps {
  readonly notice: AnalysisNotice;
  readonly onDismiss: () => void;
}

/** One notice with what can be done about it. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const { analysis, settings, t, format, periodName, changeSettings } = usePortfolio();
  const action = (text: string, next: Partial<typeof settings>, what: string): ReactNode => (
    <Button size="sm" onPress={() => changeSettings({ ...settings, ...next }, what)}>
      {text}
    </Button>
  );
  switch (notice.code) {
    case 'one-class-swallows-all':
      return <SwallowNotice notice={notice} onDismiss={onDismiss} />;
    case 'partial-edge-kept': {
      const period = analysis.periods.find((one) => one.label === notice.period);
      return (
        <Notice
          tone="info"
          onDismiss={onDismiss}
          // The only period there is stays, asked for or not.
          actions={
            settings.edges === 'drop'
              ? undefined
              : action(t('notice.leaveOut'), { edges: 'drop' }, t('settings.window.edgesLabel'))
          }
        >
          {t('notice.partialKept', {
            period: period ? periodName(period) : notice.period,
            days: format.dayRange(notice.coveredFrom, notice.coveredTo),
          })}
        </Notice>
      );
    }
    case 'few-periods':
      return (
        <Notice
          onDismiss={onDismiss}
          actions={
            settings.from === null && settings.to === null
              ? undefined
              : action(
                  t('notice.wholeWindow'),
                  { from: null, to: null },
                  t('settings.window.label'),
                )
          }
        >
          {t('notice.fewPeriods', {
            periods: t(`periods.${settings.grain}`, { count: notice.periods }),
            needed: format.integer(notice.needed),
          })}
        </Notice>
      );
    case 'margin-unknown':
      return (
        <Notice
          onDismiss={onDismiss}
          actions={action(t('notice.byRevenue'), { basis: 'revenue' }, t('settings.basis.label'))}
        >
          {t('notice.marginUnknown', { count: notice.lines })}
        </Notice>
      );
    case 'lines-outside-range':
      return (
        <Notice
          tone="info"
          onDismiss={onDismiss}
          actions={action(
            t('notice.wholeWindow'),
            { from: null, to: null },
            t('settings.window.label'),
          )}
        >
          {t('notice.outsideRange', { count: notice.lines })}
        </Notice>
      );
    case 'sum-too-large':
      return <Notice tone="bad">{t('notice.tooLarge')}</Notice>;
    case 'too-many-periods':
      return (
        <Notice tone="bad">
          {t('notice.tooManyPeriods', {
            from: format.day(notice.firstDay),
            to: format.day(notice.lastDay),
          })}
        </Notice>
      );
    case 'partial-edge-dropped':
    case 'outside-base':
      return null;
  }
}
