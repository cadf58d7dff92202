import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { ImportCheck, ImportResult, OpenedImport } from '@shared/ipc/import-methods';
import { ImportScreen } from '../../../renderer/features/imports';
import { createFakeBridge } from '../../support/fake-bridge';
import type { FakeBridge, FakeHandlers } from '../../support/fake-bridge';
import { renderScreen } from '../../support/render';
import { checkOf, clientSheet, openedOf, registerSheet } from './fake-import';
import type { FakeSheet } from './fake-import';

/** The file that is imported. */
export const FILE = {
  token: `file-${'0'.repeat(32)}`,
  name: 'sprzedaz_2026-09.xlsx',
  bytes: 412_345,
};
/** What the import brings. */
export const RESULT: ImportResult = {
  batchId: 'batch-1',
  added: 700,
  changed: 5,
  known: 2,
  clientsAdded: 1,
  rejectedRows: 3,
  elapsedMs: 40,
};

/** What the fake main side answers. */
export interface Given {
  readonly sheets: readonly FakeSheet[];
  readonly opened?: Partial<OpenedImport>;
  readonly check?: Partial<ImportCheck>;
  readonly handlers?: FakeHandlers;
}

/** Shows the import screen over a fake main side. */
export function show({ sheets, opened = {}, check = {}, handlers = {} }: Given) {
  const bridge: FakeBridge = createFakeBridge({
    'workspace.current': () => null,
    'import.open': () => openedOf(sheets, opened),
    'import.check': ({ mapping }) => checkOf(sheets, mapping, check),
    'import.commit': () => RESULT,
    'import.close': () => null,
    'job.cancel': () => null,
    ...handlers,
  });
  const onDone = vi.fn<(result: ImportResult | null) => void>();
  return { onDone, ...renderScreen(<ImportScreen file={FILE} onDone={onDone} />, { bridge }) };
}

/** The button that imports, once the check is there. */
export const importButton = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: /^Import [\d,]+ rows/ });
/** A month of a Polish register, and the list of its clients. */
export const register = (): readonly FakeSheet[] => [registerSheet(60), clientSheet()];
