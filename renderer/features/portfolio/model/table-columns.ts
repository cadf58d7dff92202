import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { ClientRow } from './client-row';

/** How a column's value is written. */
export type ColumnKind =
  | 'count'
  | 'value'
  | 'money'
  | 'percent'
  | 'text'
  | 'class'
  | 'months'
  | 'day'
  | 'series'
  | 'border'
  | 'theirs';

export const COLUMN_IDS = [
  'rank',
  'class',
  'client',
  'code',
  'value',
  'revenue',
  'margin',
  'share',
  'cumulative',
  'months',
  'regularity',
  'cv',
  'gapCv',
  'mean',
  'deviation',
  'orders',
  'lines',
  'firstDay',
  'lastDay',
  'series',
  'border',
  'theirs',
  'owner',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** Columns that stay: without them a row would not say whom it is about. */
export const FIXED_COLUMNS: readonly ColumnId[] = ['class', 'client'];

export const COLUMN_KINDS: Readonly<Record<ColumnId, ColumnKind>> = {
  rank: 'count',
  class: 'class',
  client: 'text',
  code: 'text',
  value: 'value',
  revenue: 'money',
  margin: 'money',
  share: 'percent',
  cumulative: 'percent',
  months: 'months',
  regularity: 'percent',
  cv: 'percent',
  gapCv: 'percent',
  mean: 'value',
  deviation: 'value',
  orders: 'count',
  lines: 'count',
  firstDay: 'day',
  lastDay: 'day',
  series: 'series',
  border: 'border',
  theirs: 'theirs',
  owner: 'text',
};

/** Columns shown until the user chooses: the figure that made the rhythm letter stands beside the sales. */
function defaultColumns(settings: AnalysisSettings, hasTheirs = false): readonly ColumnId[] {
  const rhythm: ColumnId =
    settings.xyzMethod === 'regularity'
      ? 'months'
      : settings.xyzMethod === 'variation'
        ? 'cv'
        : 'gapCv';
  const theirs: readonly ColumnId[] = hasTheirs ? ['theirs'] : [];
  return [
    'rank',
    'class',
    'client',
    'value',
    'share',
    'cumulative',
    rhythm,
    'series',
    'border',
    ...theirs,
  ];
}

/** Columns that can be offered: sales beside another basis, margin only where it is known, theirs only where a workbook has any. */
export function offeredColumns(
  settings: AnalysisSettings,
  hasMargin: boolean,
  hasTheirs = false,
): readonly ColumnId[] {
  return COLUMN_IDS.filter((id) => {
    if (id === 'theirs') return hasTheirs;
    if (id === 'revenue') return settings.basis !== 'revenue';
    if (id === 'margin') return hasMargin && settings.basis !== 'margin';
    return true;
  });
}

/** The columns to show, in the table's own order: the user's choice as far as it is offered, else the default ones. */
export function shownColumns(
  settings: AnalysisSettings,
  hasMargin: boolean,
  chosen: readonly ColumnId[] | null,
  hasTheirs = false,
): readonly ColumnId[] {
  const wanted = new Set([...(chosen ?? defaultColumns(settings, hasTheirs)), ...FIXED_COLUMNS]);
  return offeredColumns(settings, hasMargin, hasTheirs).filter((id) => wanted.has(id));
}

/**
 * Value a column is sorted and copied by: a number, or null where there is none. Texts, classes, series and borders
 * have their own order and give null here.
 */
export function numberInColumn(row: ClientRow, id: ColumnId): number | null {
  const figures = row.figures;
  switch (id) {
    case 'rank':
      return figures.rank;
    case 'value':
      return figures.value;
    case 'revenue':
      return figures.revenueE4;
    case 'margin':
      return figures.marginE4;
    case 'share':
      return figures.abc === '–' ? null : figures.share;
    case 'cumulative':
      return figures.cumulative;
    case 'months':
      return figures.activePeriods;
    case 'regularity':
      return figures.regularity;
    case 'cv':
      return figures.cv;
    case 'gapCv':
      return figures.gapCv;
    case 'mean':
      return figures.mean;
    case 'deviation':
      return figures.deviation;
    case 'orders':
      return figures.orders;
    case 'lines':
      return figures.lines;
    case 'firstDay':
      return figures.firstDay;
    case 'lastDay':
      return figures.lastDay;
    case 'class':
    case 'client':
    case 'code':
    case 'series':
    case 'border':
    case 'theirs':
    case 'owner':
      return null;
  }
}

/** Widths in pixels; the client column takes what is left. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnId, number>> = {
  rank: 40,
  class: 60,
  client: 0,
  code: 88,
  value: 116,
  revenue: 116,
  margin: 116,
  share: 64,
  cumulative: 64,
  months: 84,
  regularity: 80,
  cv: 72,
  gapCv: 88,
  mean: 96,
  deviation: 96,
  orders: 72,
  lines: 64,
  firstDay: 96,
  lastDay: 96,
  series: 112,
  border: 96,
  theirs: 76,
  owner: 128,
};
