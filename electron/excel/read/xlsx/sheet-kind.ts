import type { SheetInfo } from '@shared/import/workbook-info';

const KINDS: ReadonlyMap<string, SheetInfo['kind']> = new Map<string, SheetInfo['kind']>([
  ['chartsheet', 'chart'],
  ['dialogsheet', 'macro'],
  ['xlmacrosheet', 'macro'],
  ['xlintlmacrosheet', 'macro'],
]);

/**
 * The kind of a sheet by the last word of its relationship's type. What is not known to be without rows is taken for a
 * worksheet, so that it is read or refused but never passed over. Example: `chartsheet` → chart.
 */
export function sheetKind(type: string | undefined): SheetInfo['kind'] {
  return KINDS.get(type?.toLowerCase() ?? '') ?? 'worksheet';
}
