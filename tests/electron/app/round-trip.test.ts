import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenedImport } from '@shared/ipc/import-methods';
import { cellUnder, editWorkbook } from '../../support/edit-workbook';
import { importFile } from '../../support/import-file';
import { findSoffice, recalculate } from '../../support/recalculate';
import { openTestBackend, type TestBackend } from '../../support/test-backend';

let one: TestBackend;
const soffice = findSoffice();

beforeEach(async () => {
  one = openTestBackend();
  await one.call('workspace.create', {
    file: one.file(join(one.folder, 'firm.keybook')),
    name: 'Firm',
  });
  await importFile(one, sales());
});
afterEach(() => one.close());

function sales(): string {
  const path = join(one.folder, 'sales.csv');
  const rows = ['Date,Invoice,Customer code,Customer,Amount'];
  for (let month = 1; month <= 12; month++) {
    const day = `2025-${String(month).padStart(2, '0')}-28`;
    rows.push(
      `${day},FV/${month}/1,K-1,Papiernia Kostrzyca,1000.00`,
      `${day},FV/${month}/2,K-2,Huta Zawiszów,200.00`,
    );
    if (month % 3 === 0) rows.push(`${day},FV/${month}/3,,Kliënt Bothaville,50.00`);
  }
  writeFileSync(path, rows.join('\n'));
  return path;
}

async function exported(name = 'out.xlsx', language: 'en' | 'ru' = 'en'): Promise<string> {
  const path = join(one.folder, name);
  await one.call('portfolio.export', { file: one.file(path), jobId: 'job-export', language });
  return path;
}

async function open(path: string): Promise<OpenedImport> {
  return one.call('import.open', { file: one.file(path), jobId: 'job-open' });
}

async function details(name: string) {
  const view = await one.call('portfolio.get', { settings: null });
  const id = view?.clients.find((client) => client.name === name)?.id ?? '';
  return (await one.call('client.details', {}))[id];
}

/** Exports, lets `edit` change the sheet of clients, opens the result. */
async function edited(edit: Parameters<typeof editWorkbook>[3], name = 'edited.xlsx') {
  const target = join(one.folder, name);
  await editWorkbook(await exported(), target, 'ABC-XYZ', edit);
  const opened = await open(target);
  return { opened, diff: await one.call('roundtrip.diff', { importId: opened.importId }) };
}

describe('an exported workbook that comes back', () => {
  test('untouched, changes nothing', async () => {
    const opened = await open(await exported());
    expect(opened.roundTrip).toEqual({ kind: 'own', sheetName: 'ABC-XYZ', rows: 3 });
    const diff = await one.call('roundtrip.diff', { importId: opened.importId });
    expect(diff).toMatchObject({
      clients: 3,
      changes: [],
      wrong: [],
      unplaced: [],
      missing: [],
      newerHere: 0,
      isExportKnown: true,
    });
  });

  test('with values filled in gives one change per value, and applying them keeps exactly those taken', async () => {
    const { opened, diff } = await edited((sheet) => {
      cellUnder(sheet, 'Owner', 'Huta Zawiszów').value = 'Anna Nowak';
      cellUnder(sheet, 'Key client', 'Huta Zawiszów').value = 'yes';
      cellUnder(sheet, 'Own ABC', 'Kliënt Bothaville').value = 'a';
      cellUnder(sheet, 'Planned', 'Papiernia Kostrzyca').value = 12_500.5;
      cellUnder(sheet, 'Note', 'Papiernia Kostrzyca').value = 'line one\nline two';
      // What Keybook computes is not taken back.
      cellUnder(sheet, 'ABC', 'Huta Zawiszów').value = 'C';
      cellUnder(sheet, 'Sales', 'Huta Zawiszów').value = 1;
    });
    expect(
      diff.changes.map(({ clientName, field, from, to, isConflict }) => [
        clientName,
        field,
        from,
        to,
        isConflict,
      ]),
    ).toEqual([
      ['Papiernia Kostrzyca', 'note', null, 'line one\nline two', false],
      ['Papiernia Kostrzyca', 'plannedE4', null, 125_005_000, false],
      ['Huta Zawiszów', 'owner', null, 'Anna Nowak', false],
      ['Huta Zawiszów', 'isKey', null, true, false],
      ['Kliënt Bothaville', 'abcOverride', null, 'A', false],
    ]);
    const before = await one.call('portfolio.get', { settings: null });
    const keys = diff.changes.filter(({ field }) => field !== 'note').map(({ key }) => key);
    const taken = await one.call('roundtrip.apply', { importId: opened.importId, keys });
    expect(taken.changes).toBe(4);
    expect(await details('Huta Zawiszów')).toMatchObject({
      owner: 'Anna Nowak',
      isKey: true,
      abcOverride: null,
    });
    expect(await details('Papiernia Kostrzyca')).toMatchObject({
      note: null,
      plannedE4: 125_005_000,
    });
    const after = await one.call('portfolio.get', { settings: null });
    expect(after?.analysis).toEqual(before?.analysis);

    await one.call('roundtrip.undo', { editId: taken.editId ?? '' });
    expect(await one.call('client.details', {})).toEqual({});
    expect((await one.call('roundtrip.list', {}))[0]).toMatchObject({
      fileName: 'edited.xlsx',
      changes: 4,
      undoneAtMs: expect.any(Number),
    });
  });

  test('is written with the values of now, in the language of the export', async () => {
    const { opened, diff } = await edited((sheet) => {
      cellUnder(sheet, 'Key client', 'Huta Zawiszów').value = 'yes';
      cellUnder(sheet, 'Own XYZ', 'Huta Zawiszów').value = 'Z';
    });
    await one.call('roundtrip.apply', {
      importId: opened.importId,
      keys: diff.changes.map(({ key }) => key),
    });
    // Read back from a Russian book: "да" under a Russian header is the same value.
    const again = await open(await exported('russian.xlsx', 'ru'));
    expect(again.roundTrip?.kind).toBe('own');
    expect((await one.call('roundtrip.diff', { importId: again.importId })).changes).toEqual([]);
  });

  test('marks what was changed here since as a conflict, and leaves alone what was changed only here', async () => {
    const first = await edited((sheet) => {
      cellUnder(sheet, 'Owner', 'Huta Zawiszów').value = 'Anna';
      cellUnder(sheet, 'Owner', 'Papiernia Kostrzyca').value = 'Anna';
    }, 'first.xlsx');
    // A second book leaves before the first comes back.
    const late = join(one.folder, 'late.xlsx');
    await editWorkbook(await exported('late-out.xlsx'), late, 'ABC-XYZ', (sheet) => {
      cellUnder(sheet, 'Owner', 'Huta Zawiszów').value = 'Piotr';
    });
    const reopened = await open(join(one.folder, 'first.xlsx'));
    await one.call('roundtrip.apply', {
      importId: reopened.importId,
      keys: first.diff.changes.map(({ key }) => key),
    });
    const second = await open(late);
    const diff = await one.call('roundtrip.diff', { importId: second.importId });
    expect(
      diff.changes.map(({ clientName, from, to, exported: at, isConflict }) => [
        clientName,
        from,
        to,
        at,
        isConflict,
      ]),
    ).toEqual([['Huta Zawiszów', 'Anna', 'Piotr', null, true]]);
    expect(diff.newerHere).toBe(1);
  });

  test('names wrong values by their cell and takes the rest', async () => {
    const { diff } = await edited((sheet) => {
      cellUnder(sheet, 'Own ABC', 'Huta Zawiszów').value = 'D';
      cellUnder(sheet, 'Planned', 'Huta Zawiszów').value = 'about 5000';
      cellUnder(sheet, 'Key client', 'Papiernia Kostrzyca').value = 'maybe';
      cellUnder(sheet, 'Owner', 'Papiernia Kostrzyca').value = 'Anna';
    });
    expect(
      diff.wrong.map(({ clientName, field, text, why }) => [clientName, field, text, why]),
    ).toEqual([
      ['Papiernia Kostrzyca', 'isKey', 'maybe', 'not-yes-no'],
      ['Huta Zawiszów', 'abcOverride', 'D', 'not-abc'],
      ['Huta Zawiszów', 'plannedE4', 'about 5000', 'not-a-number'],
    ]);
    expect(diff.wrong[1]?.cell).toMatch(/^[A-Z]+3$/);
    expect(diff.changes).toHaveLength(1);
  });

  test('lists rows of clients it does not know and rows torn apart by sorting', async () => {
    const { diff } = await edited((sheet) => {
      const row = sheet.rowCount + 1;
      const at = cellUnder(sheet, 'Owner', 'Huta Zawiszów');
      sheet.getCell(row, 5).value = 'Somebody new';
      cellUnder(sheet, 'Client', 'Papiernia Kostrzyca').value = 'Kliënt Bothaville';
      sheet.getCell(2, Number(at.col)).value = 'Anna';
    });
    expect(diff.changes).toEqual([]);
    expect(diff.unplaced.map(({ row, why }) => [row, why])).toEqual([
      [2, 'other-name'],
      [5, 'not-found'],
    ]);
  });

  test('is not this workspace\u2019s when another one is open', async () => {
    const path = await exported();
    await one.call('workspace.create', {
      file: one.file(join(one.folder, 'other.keybook')),
      name: 'Other',
    });
    const opened = await open(path);
    expect(opened.roundTrip?.kind).toBe('other');
    await expect(one.call('roundtrip.diff', { importId: opened.importId })).rejects.toThrow(
      'NOT_FOUND',
    );
  });

  test('is understood after columns were moved, the sheet renamed and the hidden column taken out', async () => {
    const target = join(one.folder, 'moved.xlsx');
    await editWorkbook(await exported(), target, 'ABC-XYZ', (sheet) => {
      cellUnder(sheet, 'Owner', 'Huta Zawiszów').value = 'Anna';
      cellUnder(sheet, 'Owner', 'Kliënt Bothaville').value = 'Piotr';
      const ids = (sheet.getRow(1).values as unknown[]).indexOf('Client id');
      sheet.spliceColumns(ids, 1);
      sheet.name = 'My clients';
    });
    const opened = await open(target);
    expect(opened.roundTrip).toMatchObject({ kind: 'own', sheetName: 'My clients' });
    const diff = await one.call('roundtrip.diff', { importId: opened.importId });
    expect(diff.changes.map(({ clientName, to }) => [clientName, to])).toEqual([
      ['Huta Zawiszów', 'Anna'],
      ['Kliënt Bothaville', 'Piotr'],
    ]);
  });

  test('a value changed again since stays when the edit is taken back', async () => {
    const first = await edited((sheet) => {
      cellUnder(sheet, 'Owner', 'Huta Zawiszów').value = 'Anna';
      cellUnder(sheet, 'Owner', 'Papiernia Kostrzyca').value = 'Anna';
    });
    const taken = await one.call('roundtrip.apply', {
      importId: first.opened.importId,
      keys: first.diff.changes.map(({ key }) => key),
    });
    const second = await edited((sheet) => {
      cellUnder(sheet, 'Owner', 'Huta Zawiszów').value = 'Ewa';
    });
    await one.call('roundtrip.apply', {
      importId: second.opened.importId,
      keys: second.diff.changes.map(({ key }) => key),
    });
    expect(await one.call('roundtrip.undo', { editId: taken.editId ?? '' })).toEqual({
      changes: 1,
      kept: 1,
    });
    expect((await details('Huta Zawiszów'))?.owner).toBe('Ewa');
    expect(await details('Papiernia Kostrzyca')).toBeUndefined();
  });

  test.skipIf(soffice === null)(
    'keeps its mark and its edits when LibreOffice has saved it',
    async () => {
      const target = join(one.folder, 'from-excel.xlsx');
      await editWorkbook(await exported(), target, 'ABC-XYZ', (sheet) => {
        cellUnder(sheet, 'Owner', 'Huta Zawiszów').value = 'Zażółć Кириллица';
        cellUnder(sheet, 'Planned', 'Kliënt Bothaville').value = 1234.56;
        cellUnder(sheet, 'Own ABC', 'Kliënt Bothaville').value = 'B';
      });
      const [saved = ''] = recalculate(soffice ?? '', [target], one.folder);
      const opened = await open(saved);
      expect(opened.roundTrip?.kind).toBe('own');
      const diff = await one.call('roundtrip.diff', { importId: opened.importId });
      expect(diff.changes.map(({ clientName, field, to }) => [clientName, field, to])).toEqual([
        ['Huta Zawiszów', 'owner', 'Zażółć Кириллица'],
        ['Kliënt Bothaville', 'abcOverride', 'B'],
        ['Kliënt Bothaville', 'plannedE4', 12_345_600],
      ]);
      expect(diff.wrong).toEqual([]);
      expect(diff.unplaced).toEqual([]);
    },
  );
});
