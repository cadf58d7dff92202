import type { FactLine } from '@shared/ipc/dossier-answers';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/icon/Icon';
import { CircleCheck, CircleDashed, CircleHelp } from '../../../ui/icon/icons';
import { useDossier } from '../hooks/dossier-context';
import styles from './DossierTable.module.css';

const GLYPH = { confirmed: CircleCheck, assumed: CircleDashed, disputed: CircleHelp } as const;

/** Status of a known fact; pressing it confirms what is not confirmed, and takes a confirmation back. */
export function StatusCell({ line }: { readonly line: FactLine }) {
  const { t, commands, currentKey } = useDossier();
  const status = line.known?.status ?? 'assumed';
  const next = status === 'confirmed' ? 'assumed' : 'confirmed';
  const action = next === 'confirmed' ? t('action.confirm') : t('action.assume');
  return (
    <button
      type="button"
      tabIndex={currentKey === line.key ? 0 : -1}
      className={cx(styles.mark, styles[status])}
      aria-label={`${t(`status.${status}`)}, ${action}`}
      title={action}
      onClick={() => commands.setStatus(line, next)}
    >
      <Icon of={GLYPH[status]} size={14} />
      {t(`status.${status}`)}
    </button>
  );
}
