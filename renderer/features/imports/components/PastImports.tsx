import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { Button } from '../../../ui/button/Button';
import { DataGrid } from '../../../ui/data-grid/DataGrid';
import type { GridSort } from '../../../ui/data-grid/grid-types';
import { FileInput } from '../../../ui/icon/icons';
import { Pane } from '../../../ui/pane/Pane';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { PanelBoundary } from '../../../ui/panel-boundary/PanelBoundary';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { usePastColumns } from '../hooks/use-past-columns';
import { useSaveIssues } from '../hooks/use-save-issues';
import { useUndoImport } from '../hooks/use-undo-import';
import { sortBatches } from '../model/sort-batches';
import { BatchPanel } from './BatchPanel';
import styles from './PastImports.module.css';

const rowKey = (batch: ImportBatchInfo): string => batch.id;

export interface PastImportsProps {
  readonly batches: readonly ImportBatchInfo[];
  readonly onImport: () => void;
  readonly below: ReactNode;
}

/** The table of imports and the one under the cursor. */
export function PastImports({ batches, onImport, below }: PastImportsProps) {
  const { t } = useTranslation('imports');
  const [sort, setSort] = useState<GridSort>({ columnKey: 'when', direction: 'descending' });
  const [currentId, setCurrentId] = useState<string | null>(null);
  const rows = useMemo(() => sortBatches(batches, sort), [batches, sort]);
  const current = rows.find((batch) => batch.id === currentId) ?? rows[0] ?? null;
  const columns = usePastColumns();
  const undo = useUndoImport();
  const save = useSaveIssues();
  const canUndo = current !== null && current.undoneAtMs === null;
  const undoCurrent = (): void => {
    if (current && canUndo) void undo(current);
  };
  const saveCurrent = (): void => {
    if (current) void save(current.id, current.fileName);
  };
  useScreenActions([
    {
      id: 'import.undo',
      menu: 'edit',
      group: 3,
      shortcut: 'Ctrl+Delete',
      label: (translate) => translate('imports:past.undo'),
      isEnabled: () => canUndo,
      run: undoCurrent,
    },
    {
      id: 'import.saveList',
      menu: 'file',
      group: 2,
      label: (translate) => translate('imports:command.saveList'),
      isEnabled: () => current !== null,
      run: saveCurrent,
    },
  ]);
  return (
    <div className={styles.screen} data-screen="imports" data-ready="true">
      <PaneHeader title={t('past.title')} detail={t('past.count', { count: batches.length })}>
        <Button variant="primary" icon={FileInput} onPress={onImport}>
          {t('past.import')}
        </Button>
      </PaneHeader>
      <div className={styles.middle}>
        <Pane label={t('past.list')} className={styles.list ?? ''}>
          <DataGrid
            label={t('past.list')}
            rows={rows}
            rowKey={rowKey}
            columns={columns}
            sort={sort}
            onSortChange={setSort}
            currentKey={current?.id ?? null}
            onCurrentChange={setCurrentId}
          />
        </Pane>
        {current ? (
          <PanelBoundary key={current.id}>
            <BatchPanel batch={current} onUndo={undoCurrent} onSave={saveCurrent} />
          </PanelBoundary>
        ) : null}
      </div>
      <PanelBoundary>{below}</PanelBoundary>
      <StatusBarStart>
        <StatusKeys
          keys={[
            ['↑↓', t('past.keys.move')],
            ['Ctrl C', t('past.keys.copy')],
            ['Ctrl Delete', t('past.keys.undo')],
            ['F6', t('keys.pane')],
          ]}
        />
      </StatusBarStart>
    </div>
  );
}
