import { useStore } from 'zustand';
import { Button } from '../../../../ui/button/Button';
import { Notice } from '../../../../ui/notice/Notice';
import { useMovement } from '../../hooks/movement-context';
import { usePortfolio } from '../../hooks/portfolio-context';
import { changeScreen, portfolioStore } from '../../store';

/** What limits the comparison, said before anything is read from it. */
export function MovementNotices({ onSwap }: { readonly onSwap: () => void }) {
  const { view: portfolio } = usePortfolio();
  const { view, t, format } = useMovement();
  const dismissed = useStore(portfolioStore, (state) => state.screen.dismissed);
  const { before, after, differences, movements } = view;
  const basis = movements.find(
    ({ rhythm }) => rhythm.basis === 'beyond-data' || rhythm.basis === 'days-unknown',
  )?.rhythm.basis;
  const isReversed = before.asOfDay > after.asOfDay;
  const periodsKey = 'movement:days-unknown';
  return (
    <>
      {differences.length > 0 ? (
        <Notice>
          {t('notice.settings', {
            list: format.list(differences.map((name) => t(`setting.${name}`))),
          })}
        </Notice>
      ) : null}
      {isReversed ? (
        <Notice
          tone="info"
          actions={
            <Button size="sm" onPress={onSwap}>
              {t('notice.swap')}
            </Button>
          }
        >
          {t('notice.reversed')}
        </Notice>
      ) : null}
      {basis === 'beyond-data' ? (
        <Notice tone="info">{t('notice.beyond', { day: format.day(portfolio.lastDay) })}</Notice>
      ) : null}
      {basis === 'days-unknown' && !dismissed.includes(periodsKey) ? (
        <Notice
          tone="info"
          onDismiss={() => changeScreen({ dismissed: [...dismissed, periodsKey].slice(-100) })}
        >
          {t('notice.periods')}
        </Notice>
      ) : null}
    </>
  );
}
