import type { Metric } from '@shared/analysis/plan/plan-model';
import { STAGES } from '@shared/analysis/plan/plan-model';
import type { Format } from '../../../lib/format/create-format';

const E4 = 10_000;

/** How values of a metric are written. `stageName` puts 1 to 5 into words. */
export interface FigureStyle {
  readonly metric: Metric | null;
  readonly unit: string | null;
  readonly currency: string | null;
}

/** A value of an objective in words: `31%`, `€1.60m`, `Cooperative`, `2 contacts`. Null is `–`. */
export function figureText(
  value: number | null,
  { metric, unit, currency }: FigureStyle,
  format: Format,
  stageName: (stage: string) => string,
): string {
  if (value === null) return '–';
  switch (metric) {
    case 'volume':
    case 'profit':
      return format.moneyShort(value, currency);
    case 'penetration':
      return percentText(value, format);
    case 'stage': {
      const stage = STAGES[Math.round(value) - 1];
      return stage === undefined ? format.number(value) : stageName(stage);
    }
    default: {
      const figure = format.number(value);
      return unit === null || unit === '' ? figure : `${figure}\u00A0${unit}`;
    }
  }
}

/** A ratio with a decimal only where it says something: 0.31 → `31%`, 0.314 → `31.4%`. */
export function percentText(ratio: number, format: Format): string {
  const isWhole = Math.abs(Math.round(ratio * 100) - ratio * 100) < 1e-9;
  return format.percent(ratio, isWhole ? 0 : 1);
}

/** What stands in the field while a value is edited, in the unit people type: percent, money, count. */
export function figureInput(value: number | null, metric: Metric | null, format: Format): string {
  if (value === null) return '';
  if (metric === 'volume' || metric === 'profit') return format.plain(value / E4);
  if (metric === 'penetration') return format.plain(Math.round(value * 1e6) / 1e4);
  return format.plain(value);
}

const SCALES: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/(?:mln|млн|milj?\.?|m)$/iu, 1_000_000],
  [/(?:tys\.?|тыс\.?|k|d)$/iu, 1000],
];

/**
 * A typed value as it is stored; undefined when it cannot be read, null when the field was emptied. `parse` reads a
 * plain number. Worked lines: volume `1.6m` → 16 000 000 000; penetration `31` → 0.31; stage `3` → 3.
 */
export function parseFigure(
  text: string,
  metric: Metric | null,
  parse: (text: string) => number | null,
): number | null | undefined {
  let body = text.trim();
  if (body === '') return null;
  let factor = 1;
  if (metric === 'volume' || metric === 'profit') {
    body = body.replaceAll(/[\p{Sc}]/gu, '').trim();
    const scale = SCALES.find(([pattern]) => pattern.test(body));
    if (scale) {
      factor = scale[1];
      body = body.replace(scale[0], '').trim();
    }
  }
  const value = parse(body);
  if (value === null) return undefined;
  if (metric === 'volume' || metric === 'profit') return Math.round(value * factor * E4);
  if (metric === 'penetration') return value < 0 ? undefined : Math.round(value * 1e4) / 1e6;
  if (metric === 'stage') return value >= 1 && value <= 5 ? Math.round(value) : undefined;
  return value;
}
