import { Pane } from '../../../ui/pane/Pane';
import { useImport } from '../hooks/import-context';
import { DecisionsSection } from './DecisionsSection';
import { HeaderRowSection } from './HeaderRowSection';
import { LayoutSection } from './LayoutSection';
import { LeftOutSection } from './LeftOutSection';
import { JoinSection } from './JoinSection';
import { NamesSection } from './NamesSection';
import { PeriodSection } from './PeriodSection';
import { SheetList } from './SheetList';
import { TableSection } from './TableSection';
import { TogetherSection } from './TogetherSection';
import { YearSection } from './YearSection';
import styles from './LayoutPane.module.css';

/** Which sheet, how it is laid out, and what is left out of it. */
export function LayoutPane() {
  const { t, mapping, sample } = useImport();
  const hasDate = mapping?.columns.some((one) => one.role === 'date') ?? true;
  return (
    <Pane label={t('pane.layout')} className={styles.pane ?? ''}>
      <h2 className={styles.hidden}>{t('pane.layout')}</h2>
      <SheetList />
      <TableSection />
      <TogetherSection />
      {sample && sample.rows.length > 0 ? <LayoutSection /> : null}
      {mapping ? <HeaderRowSection /> : null}
      <NamesSection />
      <JoinSection />
      {mapping && mapping.layout === 'transactions' && !hasDate ? (
        <PeriodSection key={mapping.sheet} />
      ) : null}
      {mapping && mapping.assumedYear !== null ? <YearSection /> : null}
      <DecisionsSection />
      <LeftOutSection />
    </Pane>
  );
}
