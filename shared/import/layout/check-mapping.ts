import type { ColumnRole, SheetMapping } from './sheet-mapping';

/** Something a mapping lacks before it can give sales lines. */
export type MappingProblem = 'NO_CLIENT' | 'NO_DATE' | 'NO_AMOUNT' | 'NO_PERIODS';

/** What keeps a mapping from being imported; empty when it can be. An amount may be a column or quantity and price together. */
export function checkMapping(mapping: SheetMapping): MappingProblem[] {
  const has = (role: ColumnRole): boolean => mapping.columns.some((column) => column.role === role);
  const problems: MappingProblem[] = [];
  if (!has('client') && !has('client-code')) problems.push('NO_CLIENT');
  if (mapping.layout === 'wide-periods') {
    if (!mapping.columns.some((column) => column.role === 'period' && column.period !== null))
      problems.push('NO_PERIODS');
    else if (
      !mapping.columns.some(
        (column) => column.role === 'period' && column.period?.measure === 'amount',
      )
    )
      problems.push('NO_AMOUNT');
    return problems;
  }
  const isDatedByGroups = mapping.levels !== undefined && mapping.levels.by !== 'indent';
  if (!has('date') && mapping.fixedPeriod === null && !isDatedByGroups) problems.push('NO_DATE');
  if (!has('amount') && !(has('quantity') && has('price'))) problems.push('NO_AMOUNT');
  return problems;
}
