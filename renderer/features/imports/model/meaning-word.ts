import type { ColumnMapping, ColumnRole, SheetMapping } from '@shared/import/layout/sheet-mapping';

/** Which word says what a column means: its role, or that the names of its codes stand in another sheet. */
export function meaningWord(column: ColumnMapping, mapping: SheetMapping): ColumnRole | 'named' {
  return column.role === 'client-code' && mapping.lookup !== null ? 'named' : column.role;
}
