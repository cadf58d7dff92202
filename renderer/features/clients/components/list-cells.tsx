import { useTranslation } from 'react-i18next';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { Star } from '../../../ui/icon/icons';
import { Pill } from '../../../ui/pill/Pill';
import type { ClientListRow } from '../model/client-row';
import styles from './ClientsTable.module.css';

interface CellProps {
  readonly row: ClientListRow;
}

/** Both class letters; nothing where there are no sales at all. */
export function ClassesCell({ row }: CellProps) {
  const { t } = useTranslation('clients');
  const { abc, xyz, isClassByHand } = row;
  if (abc === null && xyz === null) return <span className={styles.none}>–</span>;
  const marks = { abc: abc ?? '–', xyz: xyz ?? '–' };
  return (
    <ClassChip {...marks} label={t(isClassByHand ? 'page.classByHand' : 'page.class', marks)} />
  );
}

/** The name, indented under the client it belongs to, and the code after it. */
export function NameCell({ row, depth }: CellProps & { readonly depth: number }) {
  return (
    <span className={styles.name} style={{ paddingLeft: depth * 16 }}>
      {depth > 0 ? (
        <span className={styles.branch} aria-hidden>
          └
        </span>
      ) : null}
      {row.name}
    </span>
  );
}

/** A star for key clients. */
export function KeyCell({ row }: CellProps) {
  const { t } = useTranslation('clients');
  if (row.isKey === true)
    return (
      <span className={styles.key} role="img" aria-label={t('list.key.yes')}>
        <Star size={14} strokeWidth={1.75} aria-hidden />
      </span>
    );
  return <span className={styles.none}>{row.isKey === null ? '–' : t('list.key.no')}</span>;
}

/** Confirmed types, the primary one as a pill, the others counted. */
export function TypesCell({ row }: CellProps) {
  const { t } = useTranslation('clients');
  const [first, ...others] = row.types;
  if (first === undefined) return <span className={styles.none}>–</span>;
  return (
    <span className={styles.types} title={row.types.map((type) => t(`type.${type}`)).join(', ')}>
      <Pill>{t(`type.${first}`)}</Pill>
      {others.length > 0 ? <span className={styles.more}>+{others.length}</span> : null}
    </span>
  );
}

/** The status; one set by hand says so. */
export function StatusCell({ row }: CellProps) {
  const { t } = useTranslation('clients');
  const { status, isStatusByHand } = row;
  return (
    <span className={styles[status]}>
      {t(`status.${status}`)}
      {isStatusByHand ? <span className={styles.byHand}> {t('list.byHand')}</span> : null}
    </span>
  );
}

/** A text that ends in an ellipsis where it does not fit. */
export function TextCell({ text }: { readonly text: string }) {
  return (
    <span className={text === '–' ? styles.none : styles.text} title={text}>
      {text}
    </span>
  );
}
