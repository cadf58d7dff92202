// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AppError } from '@shared/errors/app-error';
import type { ImportCheck } from '@shared/ipc/import-methods';
import { ambiguousSheet, checkOf, openedOf } from './fake-import';
import { FILE, importButton, register, RESULT, show } from './show-import';

// A whole screen is drawn and checked; the machine may be busy with other tests.
configure({ asyncUtilTimeout: 10_000 });

describe('ImportScreen', () => {
  it('shows the guess at work: sheet, meanings, header, control total, and what is held back', async () => {
    show({ sheets: register() });
    await importButton();
    expect(
      screen.getByRole('radio', { name: /^Rejestr.*Best match/ }).getAttribute('aria-checked'),
    ).toBe('true');
    expect(
      screen.getByRole('button', { name: /Meaning of column A, Data wyst\./ }).textContent,
    ).toContain('Date');
    expect(
      screen.getByRole('button', { name: /Meaning of column I, Wart\. netto/ }).textContent,
    ).toContain('Amount');
    expect(screen.getByRole('spinbutton', { name: 'Row number of the header' })).toHaveProperty(
      'value',
      '5',
    );
    expect(screen.getByText(/^Difference/).textContent).toMatch(/0\.00/);
    expect(screen.getByText(/^A\d+: 31\.09\.2026 is not a date$/)).toBeDefined();
    expect(screen.getByText(/rows? (is|are) held back and listed/)).toBeDefined();
  });

  it('checks again with the changed meaning, and blocks the import while the amount is missing', async () => {
    const { user, bridge } = show({ sheets: register() });
    await importButton();
    await user.click(screen.getByRole('button', { name: /Meaning of column I/ }));
    await user.click(await screen.findByRole('option', { name: 'Not used' }));
    // Quantity and price are still there, so the amount is reckoned from them.
    await waitFor(() => expect(bridge.inputs('import.check')).toHaveLength(2));
    const second = bridge.inputs('import.check')[1]?.mapping.columns ?? [];
    expect(second.find((one) => one.column === 8)?.role).toBe('ignore');
    await user.click(screen.getByRole('button', { name: /Meaning of column G/ }));
    await user.click(await screen.findByRole('option', { name: 'Not used' }));
    expect(
      await screen.findByText(/Which column holds the amount\?$/, { selector: 'div' }),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: /^Import/ })).toHaveProperty('disabled', true);
    expect(bridge.inputs('import.check')).toHaveLength(2);
  });

  it('asks for the order of day and month when no cell proves it, and sends the answer', async () => {
    const { user, bridge } = show({ sheets: [ambiguousSheet()] });
    const dayFirst = await screen.findByRole('button', { name: /\(day first\)/ });
    expect(screen.getByRole('button', { name: /^Import/ })).toHaveProperty('disabled', true);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(bridge.inputs('import.commit')).toHaveLength(0);
    expect(document.activeElement).toBe(dayFirst);
    await user.click(dayFirst);
    await waitFor(() =>
      expect(bridge.inputs('import.check').at(-1)?.mapping.columns[0]?.dateStyle).toEqual({
        order: 'dmy',
      }),
    );
    await waitFor(async () => expect(await importButton()).toHaveProperty('disabled', false));
    expect(screen.queryByRole('button', { name: /\(day first\)/ })).toBeNull();
  });

  it('never merges a near client unasked, and sends the merge only when told', async () => {
    const near: ImportCheck['clients']['near'] = [
      {
        key: 'K-0999',
        name: 'Papiernia Kostrzyce SA',
        code: 'K-0999',
        lines: 12,
        amountE4: 53_100_000,
        kind: 'near',
        clientId: null,
        candidates: [
          {
            clientId: 'client-42',
            name: 'Papiernia Kostrzyca S.A.',
            code: 'K-0042',
            reason: 'spelling',
          },
        ],
      },
    ];
    const { user, bridge, onDone } = show({
      sheets: register(),
      check: {
        clients: {
          byCode: 0,
          byName: 0,
          folded: 0,
          near,
          added: 9,
          spellings: { count: 0, examples: [] },
          alike: { count: 0, examples: [] },
        },
      },
    });
    await importButton();
    await user.click(screen.getByRole('button', { name: 'Keep apart: Papiernia Kostrzyce SA' }));
    await user.click(screen.getByRole('button', { name: 'Change: Papiernia Kostrzyce SA' }));
    await user.click(screen.getByRole('button', { name: 'Same as Papiernia Kostrzyca S.A.' }));
    await user.click(await importButton());
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(RESULT));
    expect(bridge.inputs('import.commit')[0]?.merges).toEqual({ 'K-0999': 'client-42' });
  });

  it('imports with Ctrl+Enter, says so, and takes it back from the toast', async () => {
    const { user, bridge, onDone } = show({
      sheets: register(),
      handlers: { 'import.undo': () => ({}) as never },
    });
    await importButton();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(RESULT));
    expect(bridge.inputs('import.commit')[0]?.merges).toEqual({});
    expect(screen.getByText('Imported 705 rows from sprzedaz_2026-09.xlsx')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo import' }));
    await waitFor(() => expect(bridge.inputs('import.undo')).toEqual([{ batchId: 'batch-1' }]));
    expect(await screen.findByText('Import of sprzedaz_2026-09.xlsx taken back')).toBeDefined();
  });

  it('imports with Ctrl+Enter also while a button has the focus, which is not pressed by it', async () => {
    const { user, bridge, onDone } = show({ sheets: register() });
    await importButton();
    screen.getByRole('button', { name: 'Choose another file' }).focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(RESULT));
    expect(bridge.inputs('file.pickWorkbook')).toHaveLength(0);
  });

  it('stops a running import with Esc, says so, and stays on the screen as it was', async () => {
    let fail: (error: AppError) => void = () => undefined;
    const { user, bridge, onDone } = show({
      sheets: register(),
      handlers: {
        'import.commit': () => new Promise<never>((_, reject) => (fail = reject)),
        'job.cancel': () => {
          fail(new AppError('CANCELLED'));
          return null;
        },
      },
    });
    await user.click(await importButton());
    const { jobId } = bridge.inputs('import.commit')[0] ?? { jobId: '' };
    bridge.emit('job.progress', {
      jobId,
      phase: 'storing',
      done: 812,
      total: 1309,
      secondsLeft: 2,
    });
    expect(await screen.findByText(/62%, about 2\s?secs? left/)).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(bridge.inputs('job.cancel')).toEqual([{ jobId }]));
    expect(await screen.findByText(/Import stopped\. Nothing was kept/)).toBeDefined();
    expect(await importButton()).toHaveProperty('disabled', false);
    expect(bridge.inputs('import.open')).toHaveLength(1);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('says that a file was imported before and offers to close instead of importing', async () => {
    const before = {
      batchId: 'batch-0',
      importedAtMs: Date.UTC(2026, 8, 4, 7, 44),
      fileName: FILE.name,
    };
    const { user, bridge, onDone } = show({
      sheets: register(),
      opened: { alreadyImported: before },
      check: { diff: { added: 0, changed: 0, known: 88 } },
    });
    expect(
      await screen.findByText(/already imported on 4 Sept? 2026 at .*: 0 new\./),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(bridge.inputs('import.commit')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: /^Close/ }));
    expect(onDone).toHaveBeenCalledWith(null);
  });

  it('explains a file it cannot read and opens another one in its place', async () => {
    let isFirst = true;
    const { user, bridge } = show({
      sheets: register(),
      handlers: {
        'import.open': () => {
          if (!isFirst) return openedOf(register());
          isFirst = false;
          throw new AppError('PASSWORD_PROTECTED', { file: FILE.name, reason: 'encryption' });
        },
        'file.pickWorkbook': () => ({
          token: `file-${'1'.repeat(32)}`,
          name: 'open.xlsx',
          bytes: 9,
        }),
      },
    });
    expect(await screen.findByRole('heading', { name: /password/ })).toBeDefined();
    expect(screen.getByText(/was not changed/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Choose another file' }));
    await importButton();
    expect(bridge.inputs('import.open').map(({ file }) => file)).toEqual([
      FILE.token,
      `file-${'1'.repeat(32)}`,
    ]);
  });

  it('moves the header and marks totals from the keyboard, and gives a mark back when pressed twice', async () => {
    const { user, bridge } = show({ sheets: register() });
    await importButton();
    const grid = screen.getByRole('grid', { name: 'First rows of Rejestr' });
    await waitFor(() => expect(document.activeElement).toBe(grid));
    await user.keyboard('t');
    await waitFor(() =>
      expect(bridge.inputs('import.check').at(-1)?.mapping.rowKinds).toEqual({ 6: 'total' }),
    );
    await user.keyboard('t');
    await waitFor(() => expect(bridge.inputs('import.check').at(-1)?.mapping.rowKinds).toEqual({}));
    await user.keyboard('h');
    expect(screen.getByRole('spinbutton', { name: 'Row number of the header' })).toHaveProperty(
      'value',
      '6',
    );
  });

  it('jumps to the next problem with F8 and marks the cell', async () => {
    const { user } = show({ sheets: register() });
    await importButton();
    const grid = screen.getByRole('grid', { name: 'First rows of Rejestr' });
    await user.keyboard('{F8}');
    const cell = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    expect(cell?.textContent).toBe('31.09.2026');
    expect(
      within(cell?.closest<HTMLElement>('[role="row"]') ?? grid).getByText('held back'),
    ).toBeDefined();
  });

  it('asks before it adds up several currencies', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => [
      `2024-01-${10 + index}`,
      'Alfa',
      100 + index,
      index % 2 === 0 ? 'EUR' : 'PLN',
    ]);
    const { user } = show({
      sheets: [{ name: 'Sales', rows: [['Date', 'Customer', 'Net sales', 'Currency'], ...rows] }],
    });
    await user.click(await screen.findByRole('button', { name: 'Add them as they stand' }));
    await waitFor(async () => expect(await importButton()).toHaveProperty('disabled', false));
  });

  it('asks for the password in place, says kindly that it was wrong, and goes on with the right one', async () => {
    const { user, bridge } = show({
      sheets: register(),
      handlers: {
        'import.open': ({ password }) => {
          if (password === 'right') return openedOf(register());
          throw new AppError(password === undefined ? 'PASSWORD_PROTECTED' : 'WRONG_PASSWORD');
        },
      },
    });
    const field = await screen.findByLabelText('Password of the workbook');
    expect(field).toHaveProperty('type', 'password');
    expect(document.activeElement).toBe(field);
    await user.keyboard('wrong{Enter}');
    expect(await screen.findByText(/does not open the file/)).toBeDefined();
    const again = screen.getByLabelText('Password of the workbook');
    expect(again).toHaveProperty('value', '');
    await waitFor(() => expect(document.activeElement).toBe(again));
    await user.keyboard('right{Enter}');
    await importButton();
    expect(bridge.inputs('import.open').map(({ password }) => password)).toEqual([
      undefined,
      'wrong',
      'right',
    ]);
  });

  it('stops a long check, says that nothing was kept, keeps the meanings, and checks again when told', async () => {
    let stop: (error: AppError) => void = () => undefined;
    let isLong = false;
    const { user, bridge } = show({
      sheets: register(),
      handlers: {
        'import.check': ({ mapping }) =>
          isLong
            ? new Promise<never>((_, reject) => (stop = reject))
            : checkOf(register(), mapping),
        'job.cancel': () => {
          stop(new AppError('CANCELLED'));
          return null;
        },
      },
    });
    await importButton();
    isLong = true;
    await user.click(screen.getByRole('button', { name: /Meaning of column E/ }));
    await user.click(await screen.findByRole('option', { name: 'Category' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped.')).toBeDefined();
    expect(screen.getByRole('button', { name: /^Import/ })).toHaveProperty('disabled', true);
    isLong = false;
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await importButton()).toHaveProperty('disabled', false);
    expect(screen.queryByText('Stopped.')).toBeNull();
    expect(bridge.inputs('import.open')).toHaveLength(1);
    expect(bridge.inputs('import.check').at(-1)?.mapping.columns[4]?.role).toBe('category');
  });

  it('waits for the end of a check it no longer wants, and takes only the newest', async () => {
    let calls = 0;
    let stop: (error: AppError) => void = () => undefined;
    const { user, bridge } = show({
      sheets: register(),
      handlers: {
        'import.check': ({ mapping }) => {
          calls += 1;
          if (calls === 1) return new Promise<never>((_, reject) => (stop = reject));
          return checkOf(register(), mapping);
        },
        'job.cancel': () => {
          stop(new AppError('CANCELLED'));
          return null;
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: /Meaning of column E/ }));
    await user.click(await screen.findByRole('option', { name: 'Category' }));
    await importButton();
    expect(screen.queryByText('Stopped.')).toBeNull();
    expect(bridge.inputs('import.open')).toHaveLength(1);
    expect(bridge.inputs('import.check').at(-1)?.mapping.columns[4]?.role).toBe('category');
  });
});
