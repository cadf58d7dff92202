import type { AnalysisPeriod } from '@shared/analysis/portfolio/portfolio-analysis';
import type { Grain } from '@shared/domain/analysis-settings';
import type { Format } from '../../../lib/format/create-format';

/** Name of a quarter or week in the language of the program. */
export type PartName = (kind: 'quarter' | 'week', part: string, year: string) => string;

/** Name of a period as people write it: `Oct 2024`, `Q4 2024`, `W40 2024`. */
export function periodText(
  period: Pick<AnalysisPeriod, 'label' | 'start'>,
  grain: Grain,
  format: Format,
  partName: PartName,
): string {
  if (grain === 'month') return format.month(period.start);
  const [year = '', part = ''] = period.label.split('-');
  return partName(grain, part.slice(1), year);
}

/**
 * Which periods carry a label under a chart: at most `most`, at whole years when there are many, else evenly.
 * Gives indexes. Worked line: 24 months, 4 labels → 0, 6, 12, 18.
 */
export function labelledPeriods(count: number, grain: Grain, most: number): readonly number[] {
  const year = grain === 'month' ? 12 : grain === 'quarter' ? 4 : 52;
  const steps = [1, 2, 3, year / 4, year / 2, year, year * 2, year * 5, year * 10]
    .filter((step) => Number.isInteger(step))
    .sort((a, b) => a - b);
  const step = steps.find((one) => Math.ceil(count / one) <= most) ?? Math.ceil(count / most);
  const indexes: number[] = [];
  for (let index = 0; index < count; index += step) indexes.push(index);
  return indexes;
}
