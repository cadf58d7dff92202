import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { Sparkline } from '../../../ui/chart/Sparkline';
import type { BorderWords } from '../hooks/use-border-words';
import { usePortfolio } from '../hooks/portfolio-context';
import { hasOwnClass } from '../model/said-of-clients';
import { cellOfClient } from '../model/cell-key';
import type { ClientRow } from '../model/client-row';
import { OwnClassChip } from './OwnClassChip';
import styles from './ClientsPane.module.css';

interface RowCellProps {
  readonly row: ClientRow;
}

/** Both letters; outside the base the mark, read aloud with its reason. */
export function ClassCell({ row }: RowCellProps) {
  const { t, cellName, said } = usePortfolio();
  const { abc, xyz, abcStatus, xyzStatus } = row.figures;
  const reasons = [
    abcStatus === 'rated' ? '' : t(`table.status.${abcStatus}`),
    xyzStatus === 'rated' || xyzStatus === 'new' ? '' : t(`table.status.${xyzStatus}`),
  ].filter((reason, index, all) => reason !== '' && all.indexOf(reason) === index);
  const label = [cellName(cellOfClient(row.figures)), ...reasons].join(', ');
  const own = said.details.get(row.key);
  if (own && hasOwnClass(own)) return <OwnClassChip row={row} details={own} />;
  return <ClassChip abc={abc} xyz={xyz} label={label} />;
}

/** Name, and the code beside it. */
export function ClientCell({ row, isCodeShown }: RowCellProps & { readonly isCodeShown: boolean }) {
  return (
    <span className={styles.client} title={row.name}>
      {row.name}
      {isCodeShown && row.code !== null ? <span className={styles.code}>{row.code}</span> : null}
    </span>
  );
}

/** The series as a spark; its figures are in the panel. */
export function SeriesCell({ row }: RowCellProps) {
  return <Sparkline values={row.figures.series} width={96} height={16} />;
}

/** How near the border is, in a word; a middle dot when it is far. */
export function BorderCell({ words }: { readonly words: BorderWords | null }) {
  const { t } = usePortfolio();
  if (words === null) {
    return (
      <span className={styles.far} role="img" aria-label={t('table.noBorderLabel')}>
        {t('table.noBorder')}
      </span>
    );
  }
  return (
    <span
      className={words.isFall ? styles.fall : styles.rise}
      title={words.long}
      role="img"
      aria-label={words.long}
    >
      {words.short}
    </span>
  );
}
