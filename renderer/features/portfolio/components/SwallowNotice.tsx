import type { AnalysisNotice, XyzAlternative } from '@shared/analysis/portfolio/portfolio-analysis';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { usePortfolio } from '../hooks/portfolio-context';
import { bestAlternative } from '../model/best-alternative';
import { withXyz } from '../model/setting-changes';

interface SwallowNoticeProps {
  readonly notice: Extract<AnalysisNotice, { readonly code: 'one-class-swallows-all' }>;
  readonly onDismiss: () => void;
}

/** One class holds nearly everybody: what the other methods would give, and the switch to the one that separates best. */
export function SwallowNotice({ notice, onDismiss }: SwallowNoticeProps) {
  const { settings, t, format, changeSettings } = usePortfolio();
  const best = bestAlternative(notice.alternatives);
  const write = (one: XyzAlternative): string =>
    t('notice.alternative', {
      method: t(`notice.method.${one.method}`),
      limits: `${format.number(one.xPercent)}/${format.number(one.yPercent)}`,
      x: format.integer(one.x),
      y: format.integer(one.y),
      z: format.integer(one.z),
    });
  const why = t(`notice.swallowWhy.${settings.xyzMethod}`, {
    y: format.percent(settings.xyzLimits.yPercent / 100, 0),
  });
  return (
    <Notice
      actions={
        <>
          {best ? (
            <Button
              size="sm"
              onPress={() =>
                changeSettings(withXyz(settings, best.method, best), t('settings.xyz.label'))
              }
            >
              {t('notice.use', {
                method: `${t(`notice.method.${best.method}`)} ${format.number(best.xPercent)}/${format.number(best.yPercent)}`,
              })}
            </Button>
          ) : null}
          <Button size="sm" variant="ghost" onPress={onDismiss}>
            {t('notice.keep', { method: t(`notice.method.${settings.xyzMethod}`) })}
          </Button>
        </>
      }
    >
      <b>
        {t('notice.swallow', {
          clients: format.integer(notice.clients),
          rated: format.integer(notice.rated),
          share: format.percent(notice.clients / notice.rated, 0),
          letter: notice.xyz,
        })}
      </b>{' '}
      {why === '' ? null : `${why} `}
      {notice.alternatives.length === 0
        ? null
        : t('notice.swallowOthers', {
            list: notice.alternatives.map((one) => write(one)).join('; '),
          })}
    </Notice>
  );
}
