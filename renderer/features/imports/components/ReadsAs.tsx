import type { ColumnMapping } from '@shared/import/layout/sheet-mapping';
import { Icon } from '../../../ui/icon/Icon';
import { Check, CircleAlert, TriangleAlert } from '../../../ui/icon/icons';
import { useImport } from '../hooks/import-context';
import { columnReading } from '../model/column-reading';
import type { ReadingContext, ReadingFormat, ReadingVerdict } from '../model/column-reading';
import type { SampleColumn } from '../model/sample-columns';
import styles from './MappingGrid.module.css';

export interface ReadsAsProps {
  readonly column: ColumnMapping;
  readonly facts: SampleColumn;
  readonly context: ReadingContext;
}

/** How the cells of a column are read, and how many can be. */
export function ReadsAs({ column, facts, context }: ReadsAsProps) {
  const { t, format } = useImport();
  const reading = columnReading(column, facts, context);
  const formatText = (one: ReadingFormat): string => {
    if (one.kind === 'clients' || one.kind === 'different')
      return t(`reads.${one.kind}`, { count: one.count });
    if (one.kind === 'percent') return t('reads.percent', { most: format.number(one.most) });
    return t(`reads.${one.kind}`);
  };
  return (
    <>
      <span className={styles.format} title={formatText(reading.format)}>
        {formatText(reading.format)}
      </span>
      <Verdict verdict={reading.verdict} />
    </>
  );
}

function Verdict({ verdict }: { readonly verdict: ReadingVerdict }) {
  const { t, format } = useImport();
  if (verdict === null) return <span className={styles.verdict} />;
  switch (verdict.kind) {
    case 'wrong':
    case 'missing':
      return (
        <span className={styles.verdictBad}>
          <Icon of={CircleAlert} size={12} />
          {t(`reads.${verdict.kind}`, { count: verdict.count })}
        </span>
      );
    case 'gaps':
    case 'ask':
      return (
        <span className={styles.verdictWarn}>
          <Icon of={TriangleAlert} size={12} />
          {verdict.kind === 'gaps' ? t('reads.gaps', { count: verdict.count }) : t('reads.choose')}
        </span>
      );
    case 'agree':
      return (
        <span className={verdict.agree === verdict.of ? styles.verdict : styles.verdictWarn}>
          <Icon of={verdict.agree === verdict.of ? Check : TriangleAlert} size={12} />
          {t('reads.agree', {
            agree: format.integer(verdict.agree),
            of: format.integer(verdict.of),
          })}
        </span>
      );
    case 'all':
      return (
        <span className={styles.verdict}>
          <Icon of={Check} size={12} />
          {verdict.of === null
            ? t('reads.allShown')
            : t('reads.all', { of: format.integer(verdict.of) })}
        </span>
      );
  }
}
