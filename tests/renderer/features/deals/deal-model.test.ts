import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { nextOnBoard, stageBeside } from '../../../../renderer/features/deals/model/board-moves';
import {
  changesOf,
  draftOf,
  splitNames,
} from '../../../../renderer/features/deals/model/deal-fields';
import { deckAction } from '../../../../renderer/features/deals/model/deal-keys';
import {
  byStage,
  dealRows,
  filterDeals,
  sortDeals,
} from '../../../../renderer/features/deals/model/deal-row';
import { readPipelineState } from '../../../../renderer/features/deals/model/screen-state';
import { shortDay } from '../../../../renderer/features/deals/model/short-day';
import { createFormat } from '../../../../renderer/lib/format/create-format';
import { aDeal, at, k, meridaPipeline } from '../../../shared/analysis/pipeline/merida-pipeline';

const analysis = analysePipeline(meridaPipeline(), {
  grain: 'year',
  scope: 'key',
  thresholds: DEFAULT_THRESHOLDS,
});
const rows = dealRows(analysis, (id) => id);
const ids = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('the list of deals', () => {
  test('filter looks at deal, client and steps', () => {
    expect(ids(filterDeals(rows, ' PAPIERNIA '))).toEqual(['pm2', 'audit', 'trial']);
    expect(ids(filterDeals(rows, 'berth'))).toEqual(['berth']);
    expect(filterDeals(rows, '')).toBe(rows);
  });

  test('by stage: nearest to the order first, the oldest of a stage first', () => {
    expect(ids(byStage(rows)).slice(0, 5)).toEqual([
      'compressor',
      'tailings',
      'cip',
      'audit',
      'pm2',
    ]);
  });

  test('unknown values stand last in both directions', () => {
    const [first] = rows;
    if (!first) throw new Error('no rows');
    const unknown = { ...first, key: 'unknown', deal: { ...first.deal, amountE4: null } };
    for (const direction of ['ascending', 'descending'] as const)
      expect(ids(sortDeals([unknown, ...rows], 'amount', direction)).at(-1)).toBe('unknown');
    expect(ids(sortDeals(rows, 'amount', 'descending'))[0]).toBe('pm2');
  });
});

describe('the board by keyboard', () => {
  const row = (key: string) => {
    const found = rows.find((one) => one.key === key);
    if (!found) throw new Error(key);
    return found;
  };

  test('arrows stay in the column or jump over empty columns, to the last card when it is shorter', () => {
    expect(nextOnBoard(rows, row('pm2'), 'ArrowDown')).toBe('berth');
    expect(nextOnBoard(rows, row('pm2'), 'ArrowUp')).toBeNull();
    expect(nextOnBoard(rows, row('filter'), 'ArrowLeft')).toBe('trial');
    expect(nextOnBoard(rows, row('audit'), 'ArrowRight')).toBe('compressor');
    expect(nextOnBoard(rows, row('compressor'), 'ArrowRight')).toBeNull();
  });

  test('a deal moves one stage and not over the ends', () => {
    expect(stageBeside('lead', 'ArrowLeft')).toBeNull();
    expect(stageBeside('lead', 'ArrowRight')).toBe('qualify');
    expect(stageBeside('order', 'ArrowRight')).toBeNull();
  });
});

describe('the editor', () => {
  const detail: DealAnswer = {
    deal: aDeal({ id: 'd', name: 'PM2', amountE4: k(640), probability: 0.405 }),
    client: { id: 'c1', name: 'C', isKey: true },
    unitId: null,
    categoryId: null,
    owner: null,
    note: null,
    ourStepOwner: null,
    isTender: false,
    tenderNumber: null,
    tenderDeadline: null,
    tenderCriteria: null,
    closeReason: null,
    closeNote: null,
    competitors: ['Hydro'],
    people: [],
    qualification: [],
    answers: [],
    lastAnswers: [],
    lastAnswersDay: null,
  };

  test.each(['en', 'pl', 'ru', 'af'] as const)(
    'fields written and read back change nothing, %s',
    (language) => {
      const format = createFormat(language);
      const draft = draftOf(detail, format);
      expect(changesOf(detail, draft, format)).toEqual({});
      expect(changesOf(detail, { ...draft, amount: ' ' }, format)).toEqual({ amountE4: null });
      expect(changesOf(detail, { ...draft, amount: 'a lot' }, format)).toBeNull();
      expect(changesOf(detail, { ...draft, name: ' ' }, format)).toBeNull();
    },
  );

  test('competitors are names between commas, each once', () => {
    expect(splitNames(' Hydro, Pumpex;Hydro,, ')).toEqual(['Hydro', 'Pumpex']);
  });
});

describe('keys and kept state', () => {
  const press = (key: string, change = {}) => ({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...change,
  });

  test('letters are commands, on a Cyrillic keyboard too, but not with Ctrl', () => {
    expect(deckAction(press('p'))).toBe('deals.push');
    expect(deckAction(press('з', { code: 'KeyP' }))).toBe('deals.push');
    expect(deckAction(press('3'))).toBe('deals.question3');
    expect(deckAction(press('p', { ctrlKey: true }))).toBeNull();
    expect(deckAction(press('x'))).toBeNull();
  });

  test('a strange kept state falls back field by field', () => {
    expect(readPipelineState({ grain: 'day', view: 'board', scope: 3, dealId: 4 })).toEqual({
      grain: 'year',
      periodDay: null,
      sinceDay: null,
      scope: null,
      view: 'board',
      dealId: null,
      filter: '',
    });
    expect(readPipelineState('x').view).toBe('danger');
  });

  test('a day of another year shows the year', () => {
    const format = createFormat('en');
    expect(shortDay(at('2026-12-18'), at('2026-10-13'), format)).toBe('18\u00A0Dec');
    expect(shortDay(at('2027-02-15'), at('2026-10-13'), format)).toBe('Feb\u00A02027');
  });
});
