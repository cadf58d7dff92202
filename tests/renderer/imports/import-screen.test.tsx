// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '@shared/errors/app-error';
import type { ImportCheck, ImportResult, OpenedImport } from '@shared/ipc/import-methods';
import { ImportScreen } from '../../../renderer/features/imports';
import { createFakeBridge } from '../../support/fake-bridge';
import type { FakeBridge, FakeHandlers } from '../../support/fake-bridge';
import { renderScreen } from '../../support/render';
import { ambiguousSheet, checkOf, clientSheet, openedOf, registerSheet } from './fake-import';
import type { FakeSheet } from './fake-import';

const FILE = { token: `file-${'0'.repeat(32)}`, name: 'sprzedaz_2026-09.xlsx', bytes: 412_345 };
const RESULT: ImportResult = { batchId: 'batch-1', added: 700, changed: 5, known: 2, clientsAdded: 1, rejectedRows: 3, elapsedMs: 40 };

interface Given {
  readonly sheets: readonly FakeSheet[];
  readonly opened?: Partial<OpenedImport>;
  readonly check?: Partial<ImportCheck>;
  readonly handlers?: FakeHandlers;
}

function show({ sheets, opened = {}, check = {}, handlers = {} }: Given) {
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

const importButton = (): Promise<HTMLElement> => screen.findByRole('button', { name: /^Import [\d,]+ rows/ });
const register = (): readonly FakeSheet[] => [registerSheet(60), clientSheet()];

describe('ImportScreen', () => {
  it('shows the guess at work: sheet, meanings, header, control total, and what is held back', async () => {
    show({ sheets: register() });
    await importButton();
    expect(screen.getByRole('radio', { name: /^Rejestr.*Best match/ }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole('button', { name: /Meaning of column A, Data wyst\./ }).textContent).toContain('Date');
    expect(screen.getByRole('button', { name: /Meaning of column I, Wart\. netto/ }).textContent).toContain('Amount');
    expect(screen.getByRole('spinbutton', { name: 'Row number of the header' })).toHaveProperty('value', '5');
    expect(screen.getByText(/^Difference/).textContent).toMatch(/0\.00/);
    expect(screen.getByText('A24: 31.09.2026 is not a date')).toBeDefined();
    expect(screen.getByText(/rows? (is|are) held back and listed/)).toBeDefined();
  });
});
