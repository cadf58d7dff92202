// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '@shared/errors/app-error';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import type { ImportBatchInfo } from '@shared/ipc/import-methods';
import { ImportsScreen } from '../../../renderer/features/imports';
import { errorStore } from '../../../renderer/data/error-store';
import { createFakeBridge } from '../../support/fake-bridge';
import type { FakeHandlers } from '../../support/fake-bridge';
import { renderScreen } from '../../support/render';

configure({ asyncUtilTimeout: 10_000 });

function batch(index: number, change: Partial<ImportBatchInfo> = {}): ImportBatchInfo {
  return {
    id: `batch-${index}`,
    fileName: `sales-${index}.xlsx`,
    sheetName: 'Register',
    importedAtMs: Date.UTC(2026, index, 3, 7, 44),
    undoneAtMs: null,
    added: 100 + index,
    changed: index,
    known: 0,
    rejectedRows: 2,
    totalE4: 12_345_600,
    firstDay: 20_000,
    lastDay: 20_030,
    ...change,
  };
}

const ISSUES: readonly ImportIssue[] = [
  {
    severity: 'rejected',
    sheet: 'Register',
    row: 12,
    column: 0,
    code: 'NOT_A_DATE',
    value: '31.09.2026',
    amountE4: 4_120_000,
  },
];

function show(handlers: FakeHandlers) {
  const bridge = createFakeBridge({
    'workspace.current': () => null,
    'import.issues': () => ISSUES,
    ...handlers,
  });
  const onImport = vi.fn<() => void>();
  return { onImport, ...renderScreen(<ImportsScreen onImport={onImport} />, { bridge }) };
}

describe('ImportsScreen', () => {
  it('lists imports newest first and shows the cells the chosen one held back', async () => {
    const { user, bridge } = show({ 'import.list': () => [batch(1), batch(5), batch(3)] });
    const grid = await screen.findByRole('grid', { name: 'Past imports' });
    const names = within(grid)
      .getAllByText(/^sales-/)
      .map((element) => element.textContent);
    expect(names).toEqual(['sales-5.xlsx', 'sales-3.xlsx', 'sales-1.xlsx']);
    expect(await screen.findByText('A12')).toBeDefined();
    grid.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() =>
      expect(bridge.inputs('import.issues').at(-1)).toEqual({ batchId: 'batch-3' }),
    );
  });

  it('takes an import back without asking, says so, and shows it as taken back', async () => {
    let list = [batch(1), batch(2)];
    const { user, bridge } = show({
      'import.list': () => list,
      'import.undo': ({ batchId }) => {
        list = list.map((one) =>
          one.id === batchId ? { ...one, undoneAtMs: Date.UTC(2026, 9, 5) } : one,
        );
        return batch(2);
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Undo import/ }));
    expect(await screen.findByText('Import of sales-2.xlsx taken back')).toBeDefined();
    expect(bridge.inputs('import.undo')).toEqual([{ batchId: 'batch-2' }]);
    bridge.emit('data.changed', { entities: ['import'], savedAtMs: 1 });
    expect(await screen.findByText(/^Taken back on/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Undo import/ })).toBeNull();
  });

  it('reports the refusal to take back what a later import changed', async () => {
    const { user } = show({
      'import.list': () => [batch(1)],
      'import.undo': () => {
        throw new AppError('IMPORT_INVALID', { file: 'sales-9.xlsx' });
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Undo import/ }));
    await waitFor(() =>
      expect(errorStore.getState().errors.map(({ code }) => code)).toEqual(['IMPORT_INVALID']),
    );
    expect(screen.queryByText(/taken back$/)).toBeNull();
  });

  it('saves the list of the chosen import where the user says', async () => {
    const file = `file-${'7'.repeat(32)}`;
    const { user, bridge } = show({
      'import.list': () => [batch(1)],
      'file.pickExport': () => ({ token: file, name: 'list.csv', bytes: 0 }),
      'import.saveIssues': () => ({ file, rows: 1 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Save list' }));
    expect(await screen.findByText('List with 1 row saved')).toBeDefined();
    expect(bridge.inputs('import.saveIssues')).toEqual([{ source: 'batch-1', file }]);
  });

  it('offers the first import where there was none', async () => {
    const { user, onImport } = show({ 'import.list': () => [] });
    await user.click(await screen.findByRole('button', { name: 'Import a file' }));
    expect(onImport).toHaveBeenCalledOnce();
  });
});
