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
    if (one.kind === 'clients' || one.kind === 'different' || one.kind === 'differentShown')
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
  const line = (look: 'verdict' | 'verdictBad' | 'verdictWarn', text: string, full = text) => (
    <span className={styles[look]} title={full}>
      <Icon of={GLYPH[look]} size={12} />
      <span className={styles.verdictText}>{text}</span>
    </span>
  );
  switch (verdict.kind) {
    case 'wrong':
    case 'missing':
      return line('verdictBad', t(`reads.${verdict.kind}`, { count: verdict.count }));
    case 'gaps':
      return line('verdictWarn', t('reads.gaps', { count: verdict.count }));
    case 'ask':
      return line('verdictWarn', t('reads.choose'));
    case 'agree': {
      const [agree, of] = [format.integer(verdict.agree), format.integer(verdict.of)];
      return line(
        verdict.agree === verdict.of ? 'verdict' : 'verdictWarn',
        t('reads.agree', { agree, of }),
      );
    }
    case 'all':
      return line(
        'verdict',
        t('reads.allShown'),
        verdict.of === null ? undefined : t('reads.all', { of: format.integer(verdict.of) }),
      );
  }
}

const GLYPH = { verdict: Check, verdictBad: CircleAlert, verdictWarn: TriangleAlert } as const;
