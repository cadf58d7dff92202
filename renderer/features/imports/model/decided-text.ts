import type { SheetMapping } from '@shared/import/layout/sheet-mapping';

/** Header of a column that a decision is about. Worked line: column 1 of "Date | Type" → "Type". */
export function decidedText(mapping: SheetMapping, column: number): string {
  return mapping.columns.find((one) => one.column === column)?.header ?? '';
}
