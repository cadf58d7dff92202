import { useState } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import type { StatedSwitch } from '@shared/reconcile/reconcile';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { usePortfolio } from '../hooks/portfolio-context';
import { theirsReason } from '../model/theirs-reason';
import { changeScreen, portfolioStore } from '../store';
import { DifferencesDialog } from './DifferencesDialog';

/** The workbook's own classes against ours: how many differ, by which rule, and the settings that make them equal. */
export function StatedNotice() {
  const { said, format, changeSettings } = usePortfolio();
  const { t } = useTranslation('reconcile');
  const dismissed = useStore(portfolioStore, (state) => state.screen.dismissed);
  const [isListed, setIsListed] = useState(false);
  const view = said.theirs;
  const key = view ? `stated:${view.batchId}` : '';
  if (!view || view.differences.length === 0 || dismissed.includes(key)) return null;
  const { clients, switches, settings, equalAfter, trial } = view;
  const what = ({ explains }: StatedSwitch): string => {
    const parts = (['abc', 'xyz', 'total'] as const)
      .filter((dimension) => explains[dimension] > 0)
      .map((dimension) => t(`notice.what.${dimension}`, { count: explains[dimension] }));
    return parts.length === 0 ? t('notice.some') : format.list(parts);
  };
  const left = clients.compared - equalAfter;
  const sentences = [
    t('notice.head', {
      file: view.fileName,
      equal: format.integer(clients.equal),
      compared: format.integer(clients.compared),
    }),
    ...switches.map((one) =>
      t('notice.because', { what: what(one), reason: theirsReason(one.key, trial, t, format) }),
    ),
    left > 0 ? t('notice.left', { count: left }) : t('notice.allEqual'),
    ...(view.isCut ? [t('notice.cut')] : []),
  ];
  return (
    <>
      <Notice
        tone="info"
        onDismiss={() => changeScreen({ dismissed: [...dismissed, key].slice(-100) })}
        actions={
          <>
            {settings ? (
              <Button size="sm" onPress={() => changeSettings(settings, t('notice.applied'))}>
                {t('notice.apply')}
              </Button>
            ) : null}
            <Button size="sm" variant="ghost" onPress={() => setIsListed(true)}>
              {t('notice.list')}
            </Button>
          </>
        }
      >
        {sentences.join(' ')}
      </Notice>
      <DifferencesDialog isOpen={isListed} onClose={() => setIsListed(false)} />
    </>
  );
}
