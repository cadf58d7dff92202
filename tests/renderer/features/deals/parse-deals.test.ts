import { describe, expect, test } from 'vitest';
import { parseDeals } from '../../../../renderer/features/deals/model/parse-deals';

const clients = [
  { id: 'c1', name: 'Ural-Karton', code: 'UK1', isKey: true },
  { id: 'c2', name: 'Huta', code: null, isKey: false },
  { id: 'c3', name: 'huta', code: null, isKey: false },
];
const archivedClients = [
  { id: 'a1', name: 'Stara Papiernia', code: 'SP', isKey: false },
  { id: 'a2', name: 'Ural-Karton', code: null, isKey: false },
];
const parse = (...rows: readonly string[]) =>
  parseDeals(rows.join('\r\n'), { clients, archivedClients });

describe('deals pasted from a spreadsheet', () => {
  test('columns in the usual order without header words; blank lines are passed over', () => {
    const { ready, held } = parse(
      '',
      'ural-karton\tValves\t€120 000,50\t40\tOferta\t18.12.2026\tboard\t4.12.2026',
      'UK1\tSeals\t\t\t\t',
    );
    expect(held).toEqual([]);
    expect(ready).toEqual([
      {
        clientId: 'c1',
        name: 'Valves',
        amountE4: 1_200_005_000,
        probability: 0.4,
        stage: 'proposal',
        expectedClose: '2026-12-18',
        buyerStep: 'board',
        buyerStepDay: '2026-12-04',
      },
      {
        clientId: 'c1',
        name: 'Seals',
        amountE4: null,
        probability: null,
        stage: 'lead',
        expectedClose: null,
        buyerStep: null,
        buyerStepDay: null,
      },
    ]);
  });

  test('a header row gives the order, in any of the four languages', () => {
    const { ready } = parse(
      'Этап\tКлиент\tСделка\tВероятность',
      'Переговоры\tUral-Karton\tКлапаны\t0,4',
    );
    expect(ready).toMatchObject([{ name: 'Клапаны', stage: 'negotiation', probability: 0.4 }]);
  });

  test('rows that cannot be read are held back with the reason and their own row number', () => {
    const { ready, held } = parse(
      'Client\tDeal\tAmount\tProb\tStage\tClose',
      'Nobody\tX',
      'Huta\tX',
      'Ural-Karton\t',
      'Ural-Karton\tX\tabc',
      'Ural-Karton\tX\t1\t140',
      'Ural-Karton\tX\t1\t1\tsoon',
      'Ural-Karton\tX\t1\t1\tLead\t31.09.2026',
      'Ural-Karton\tX\t1\t1\tWygrana',
    );
    expect(ready).toEqual([]);
    expect(held.map(({ row, problem }) => [row, problem])).toEqual([
      [2, 'client'],
      [3, 'ambiguous'],
      [4, 'name'],
      [5, 'amount'],
      [6, 'probability'],
      [7, 'stage'],
      [8, 'close'],
      [9, 'ended'],
    ]);
  });

  test('"40 %", "40" and "0.4" are the same probability; a currency behind the amount is no letter of it', () => {
    const { ready } = parse(
      'UK1\ta\t5 EUR\t40 %',
      'UK1\tb\t5 zł\t40',
      'UK1\tc\t$5\t0.4',
      'UK1\td\t5\t1 %',
    );
    expect(ready.map(({ amountE4, probability }) => [amountE4, probability])).toEqual([
      [50_000, 0.4],
      [50_000, 0.4],
      [50_000, 0.4],
      [50_000, 0.01],
    ]);
  });

  test('a row of an archived client is told from one nobody knows; a living client of the name goes first', () => {
    const { ready, archived, held } = parse(
      'sp\tValves\t100',
      'Ural-Karton\tSeals\t200',
      'Nowa Papiernia\tPumps\t300',
      'Stara Papiernia\t',
    );
    expect(archived.map(({ clientId, name }) => [clientId, name])).toEqual([['a1', 'Valves']]);
    expect(ready.map(({ clientId }) => clientId)).toEqual(['c1']);
    expect(held.map(({ row, problem }) => [row, problem])).toEqual([
      [3, 'client'],
      [4, 'name'],
    ]);
  });
});
