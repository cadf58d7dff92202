import { StatusBarStart, StatusFigure, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useDossier } from '../hooks/dossier-context';

/** Sums of the dossier and the keys that work where the cursor is. */
export function DossierStatus() {
  const { t, format, dossier, editing } = useDossier();
  const { whole } = dossier.completeness;
  const keys =
    editing === null
      ? ([
          ['F2', t('keys.edit')],
          ['C', t('keys.confirm')],
          ['S', t('keys.source')],
          ['D', t('keys.date')],
          ['H', t('keys.history')],
          ['Q', t('keys.ask')],
          ['I', t('keys.interview')],
        ] as const)
      : ([
          ['Enter', t('keys.keep')],
          ['Ctrl Enter', t('keys.keepConfirmed')],
          ['Shift Enter', t('keys.line')],
          ['Esc', t('keys.back')],
        ] as const);
  return (
    <StatusBarStart>
      <StatusFigure label={t('completeness')} value={format.percent(whole.ratio, 0)} />
      <StatusFigure label={t('status.confirmed')} value={format.integer(whole.confirmed)} />
      <StatusFigure label={t('status.assumed')} value={format.integer(whole.assumed)} />
      {whole.disputed > 0 ? (
        <StatusFigure label={t('status.disputed')} value={format.integer(whole.disputed)} />
      ) : null}
      <StatusFigure label={t('status.unknown')} value={format.integer(whole.unknown)} />
      <StatusKeys keys={keys} />
    </StatusBarStart>
  );
}
