import { describe, expect, it } from 'vitest';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import { columnName } from '@shared/report/cell-address';
import { cellAddress } from '../../../renderer/features/imports/model/cell-address';
import { cellSource } from '../../../renderer/features/imports/model/cell-source';
import { currencyConflict } from '../../../renderer/features/imports/model/currency-conflict';
import {
  changeDraft,
  mergesOf,
  startDraft,
} from '../../../renderer/features/imports/model/import-draft';
import { issueGroups } from '../../../renderer/features/imports/model/issue-groups';
import { rowKindsOf } from '../../../renderer/features/imports/model/row-kinds';
import {
  visibleColumns,
  visibleRows,
} from '../../../renderer/features/imports/model/visible-range';
import { checkOf, clientSheet, openedOf, registerSheet } from './fake-import';

describe('cell addresses', () => {
  it('carries over after Z and after ZZ', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(cellAddress(8, 1366)).toBe('I1366');
    expect(cellAddress(null, 12)).toBe('12');
  });
});

describe('cellSource', () => {
  it('shows texts untouched, and numbers without the dust of binary fractions', () => {
    expect(cellSource({ kind: 'text', value: ' 1 234,50 ', isFormula: false })).toBe(' 1 234,50 ');
    expect(cellSource({ kind: 'number', value: 0.1 + 0.2, isFormula: false })).toBe('0.3');
    expect(cellSource({ kind: 'date', value: 20_454.75, isFormula: false })).toBe(
      '2026-01-01 18:00',
    );
    expect(cellSource({ kind: 'date', value: 20_454, isFormula: false })).toBe('2026-01-01');
  });
});

describe('the draft of an import', () => {
  const opened = openedOf([registerSheet(20), clientSheet()]);

  it('sends only matches that were confirmed, and forgets them with the sheet', () => {
    let draft = startDraft(opened);
    draft = changeDraft(draft, { kind: 'match', key: 'K-1', clientId: 'client-1' });
    draft = changeDraft(draft, { kind: 'match', key: 'K-2', clientId: null });
    expect(mergesOf(draft)).toEqual({ 'K-1': 'client-1' });
    expect(mergesOf(changeDraft(draft, { kind: 'undecide', key: 'K-1' }))).toEqual({});
    expect(mergesOf(changeDraft(draft, { kind: 'sheet', index: 1 }))).toEqual({});
  });

  it('keeps the edits of a sheet while another one is looked at', () => {
    const start = startDraft(opened);
    const mapping = start.sheets[0]?.mapping;
    if (!mapping) throw new Error('the register was not understood');
    const edited = { ...mapping, rowKinds: { 9: 'total' as const } };
    const draft = changeDraft(changeDraft(start, { kind: 'mapping', mapping: edited }), {
      kind: 'sheet',
      index: 1,
    });
    expect(changeDraft(draft, { kind: 'sheet', index: 0 }).sheets[0]?.mapping?.rowKinds).toEqual({
      9: 'total',
    });
  });

  it('shows the kinds of rows by the edited mapping, those set by hand first', () => {
    const [sheet] = startDraft(opened).sheets;
    const [sample] = opened.samples;
    if (!sheet?.mapping || !sample) throw new Error('the register was not understood');
    const edited = { ...sheet.mapping, rowKinds: { 7: 'footer' as const } };
    const { kinds } = rowKindsOf(sample, sheet.guess, edited);
    expect([kinds[1], kinds[5], kinds[6], kinds[7]]).toEqual(['title', 'header', 'data', 'footer']);
  });
});

describe('issueGroups', () => {
  const issue = (change: Partial<ImportIssue>): ImportIssue => ({
    severity: 'rejected',
    sheet: 'S',
    row: 1,
    column: 0,
    code: 'NOT_A_DATE',
    value: 'x',
    amountE4: null,
    ...change,
  });

  it('puts what is held back first and counts what was not kept one by one', () => {
    const groups = issueGroups({
      issues: [
        issue({ severity: 'remark', code: 'DUPLICATE_LINE' }),
        issue({ amountE4: 5 }),
        issue({ row: 2, amountE4: 7 }),
      ],
      issueCounts: { DUPLICATE_LINE: 400, NOT_A_DATE: 2, COST_MISSING: 3, CURRENCY_MIXED: 1 },
    });
    expect(groups.map(({ code, count, amountE4 }) => [code, count, amountE4])).toEqual([
      ['NOT_A_DATE', 2, 12],
      ['DUPLICATE_LINE', 400, null],
      ['COST_MISSING', 3, null],
    ]);
  });
});

describe('currencyConflict', () => {
  const register = registerSheet(20);
  const mapping = openedOf([register]).guess.sheets[0]?.mapping;
  if (!mapping) throw new Error('the register was not understood');
  const check = checkOf([register], mapping);
  const withCurrencies = (...names: string[]) => ({
    ...check,
    summary: { ...check.summary, currencies: names.map((currency) => ({ currency, lines: 3 })) },
  });

  it('knows a sign and its code as the same currency', () => {
    expect(currencyConflict(withCurrencies('€'), null, 'EUR')).toBeNull();
    expect(currencyConflict(withCurrencies('PLN'), null, 'EUR')).toEqual({
      kind: 'other',
      file: 'PLN',
      workspace: 'EUR',
    });
  });

  it('is settled once one currency is taken', () => {
    expect(currencyConflict(withCurrencies('EUR', 'PLN'), null, null)?.kind).toBe('mixed');
    expect(currencyConflict(withCurrencies('EUR', 'PLN'), 'EUR', 'EUR')).toEqual({
      kind: 'chosen',
      currency: 'EUR',
      others: [{ currency: 'PLN', lines: 3 }],
    });
  });
});

describe('what the grid draws', () => {
  it('never leaves the table, however far it is scrolled', () => {
    expect(visibleRows(300, 27, 99_999, 600)).toMatchObject({ last: 299 });
    expect(visibleRows(0, 27, 0, 600)).toEqual({ first: 0, last: -1 });
    expect(visibleColumns([0, 80, 160, 240], 9999, 400).last).toBe(2);
    expect(visibleColumns([0], 0, 400)).toEqual({ first: 0, last: -1 });
  });
});
