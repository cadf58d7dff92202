import type { XyzFigures } from '@shared/analysis/xyz/rate-xyz';
import { xyzLetterOf, xyzStatusOf } from '@shared/analysis/xyz/rate-xyz';
import type { XyzLimits, XyzMethod } from '@shared/domain/analysis-settings';
import { XYZ_PRESETS, defaultWindow } from '@shared/domain/analysis-settings';
import type { ClientColumns } from './client-columns';
import type { XyzAlternative } from './portfolio-analysis';
import type { PurchaseColumns } from './purchase-columns';
import { variationColumns } from './variation-columns';
import { windowStarts } from './window-starts';
import type { FiguresContext } from './xyz-figures-for';

const METHODS: readonly XyzMethod[] = ['regularity', 'variation', 'gaps'];

/**
 * Classes that every preset other than the one in force would give, so that the user can see which method separates
 * the clients. Another method than the one in force is taken with its default window. Gaps are left out where the data
 * has no purchase days.
 */
export function xyzAlternatives(
  columns: ClientColumns,
  purchases: PurchaseColumns,
  context: FiguresContext,
): XyzAlternative[] {
  const { settings, dayPrecision } = context;
  const periods = context.periods.length;
  const isVariation = settings.xyzMethod === 'variation';
  const window = isVariation ? settings.window : defaultWindow('variation');
  const starts = windowStarts(columns.firstPurchase, window, periods);
  const series = purchases.orderSeries ?? columns.series;
  const { cv } = variationColumns(series, starts, periods, settings.deviation);
  const figuresOf = (c: number): XyzFigures => ({
    lines: columns.lines[c]!,
    hasDays: dayPrecision === 'day',
    netSales: columns.revenueE4[c]!,
    periodsSinceFirst: columns.firstPurchase[c]! < 0 ? 0 : periods - columns.firstPurchase[c]!,
    activePeriods: columns.activePeriods[c]!,
    variationPeriods: periods - starts[c]!,
    cv: Number.isNaN(cv[c]) ? null : cv[c]!,
    gapCv: Number.isNaN(purchases.gapCv[c]) ? null : purchases.gapCv[c]!,
  });

  const tallies = METHODS.filter((method) => method !== 'gaps' || dayPrecision === 'day').map(
    (method) => ({ method, presets: otherPresets(method, context) }),
  );
  for (let c = 0; c < starts.length; c++) {
    const figures = figuresOf(c);
    for (const { method, presets } of tallies) {
      if (xyzStatusOf(figures, method, settings.minPeriods) !== 'rated') continue;
      for (const preset of presets) {
        const letter = xyzLetterOf(figures, method, preset.limits);
        if (letter === 'X') preset.x++;
        else if (letter === 'Y') preset.y++;
        else preset.z++;
      }
    }
  }
  return tallies.flatMap(({ method, presets }) =>
    presets.map(({ limits, x, y, z }) => ({ method, ...limits, x, y, z })),
  );
}

function otherPresets(
  method: XyzMethod,
  { settings }: FiguresContext,
): { limits: XyzLimits; x: number; y: number; z: number }[] {
  const { xPercent, yPercent } = settings.xyzLimits;
  return XYZ_PRESETS[method]
    .filter(
      (preset) =>
        method !== settings.xyzMethod ||
        preset.xPercent !== xPercent ||
        preset.yPercent !== yPercent,
    )
    .map((limits) => ({ limits, x: 0, y: 0, z: 0 }));
}
