import { useTranslation } from 'react-i18next';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import { useWorkspace } from '../../../data/use-workspace';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Undo2 } from '../../../ui/icon/icons';
import { SidePane } from '../../../ui/pane/SidePane';
import { Section } from '../../../ui/pane/Section';
import { BatchIssues } from './BatchIssues';
import styles from './PastImports.module.css';

export interface BatchPanelProps {
  readonly batch: ImportBatchInfo;
  readonly onUndo: () => void;
  readonly onSave: () => void;
}

/** One past import: its figures, the way back, and what it held back. */
export function BatchPanel({ batch, onUndo, onSave }: BatchPanelProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const currency = useWorkspace()?.currency ?? null;
  const fact = (key: 'when' | 'sheet' | 'rows' | 'held' | 'period' | 'total', value: string) => (
    <div className={styles.fact}>
      <dt>{t(`past.facts.${key}`)}</dt>
      <dd>{value}</dd>
    </div>
  );
  const count = (value: number): string => format.integer(value);
  return (
    <SidePane label={t('past.detail')} className={styles.panel ?? ''}>
      <h2 className={styles.hidden}>{t('past.detail')}</h2>
      <Section title={batch.fileName} className={styles.facts ?? ''}>
        <dl className={styles.factList}>
          {fact(
            'when',
            `${format.instantDay(batch.importedAtMs)}, ${format.time(batch.importedAtMs)}`,
          )}
          {fact('sheet', batch.sheetName)}
          {fact(
            'rows',
            t('past.facts.rowsValue', {
              added: count(batch.added),
              changed: count(batch.changed),
              known: count(batch.known),
            }),
          )}
          {fact('held', count(batch.rejectedRows))}
          {fact(
            'period',
            batch.firstDay === null ? '–' : format.dayRange(batch.firstDay, batch.lastDay),
          )}
          {fact('total', format.money(batch.totalE4, currency))}
        </dl>
        {batch.undoneAtMs === null ? (
          <>
            <Button icon={Undo2} kbd="Ctrl Delete" onPress={onUndo}>
              {t('past.undo')}
            </Button>
            <p className={styles.small}>{t('past.undoText')}</p>
          </>
        ) : (
          <p className={styles.small}>
            {t('past.undoneAt', {
              day: format.instantDay(batch.undoneAtMs),
              time: format.time(batch.undoneAtMs),
            })}
          </p>
        )}
      </Section>
      <BatchIssues batch={batch} onSave={onSave} />
    </SidePane>
  );
}
