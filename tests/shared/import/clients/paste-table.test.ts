import { describe, expect, it } from 'vitest';
import { guessPaste, pastedCells } from '@shared/import/clients/paste-table';

describe('cells pasted from a spreadsheet', () => {
  it('keep tabs and line ends inside quotes, and quotes inside words', () => {
    expect(pastedCells('Name\tCity\r\n"A ""B""\nC"\t6" pipe\r\n\t\r\n')).toEqual([
      ['Name', 'City'],
      ['A "B" C', '6" pipe'],
    ]);
  });

  it('with an open quote are not swallowed to the end', () => {
    expect(pastedCells('"Rosa" trade\tX\nB\tY')).toEqual([
      ['"Rosa" trade', 'X'],
      ['B', 'Y'],
    ]);
  });
});

describe('pasted columns', () => {
  it.each([
    ['Klient\tOpiekun\tMiasto', ['name', 'owner', 'region']],
    ['Код клиента\tКонтрагент\tОтрасль\tИсточник', ['code', 'name', 'industry', 'leadSource']],
    ['Kliënt\tBestuurder\tStad', ['name', 'owner', 'region']],
  ])('are understood by their headers: %s', (line, meanings) => {
    expect(guessPaste(pastedCells(`${line}\nx\ty\tz`))).toMatchObject({
      hasHeader: true,
      meanings,
    });
  });

  it('without a header are a list of names, wherever the names stand', () => {
    expect(guessPaste(pastedCells('1\tAcme\n2\tBorea'))).toEqual({
      hasHeader: false,
      meanings: ['ignore', 'name'],
    });
  });

  it('of one meaning twice are taken once', () => {
    expect(guessPaste(pastedCells('Client\tName\nA\tB')).meanings).toEqual(['name', 'ignore']);
  });
});
