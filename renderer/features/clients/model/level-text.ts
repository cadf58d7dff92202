import type { TFunction } from 'i18next';

const LEVELS = {
  position: { weak: 'weak', medium: 'medium', strong: 'strong' },
  potential: { low: 'low', medium: 'middle', high: 'high' },
} as const;

/** Words of a rating of position or potential; a dash for one not made. */
export function levelText(
  t: TFunction<'clients'>,
  value: string | null,
  axis: keyof typeof LEVELS,
): string {
  const level = Object.entries(LEVELS[axis]).find(([key]) => key === value)?.[1];
  return level === undefined ? '–' : t(`level.${level}`);
}
