import type { SheetInfo, WorkbookWarning } from '@shared/import/workbook-info';
import type { CodePageChoice } from './choose-code-page';

/** What is to be said of an old binary workbook, whoever reads it. */
export function xlsWarnings(
  sheets: readonly SheetInfo[],
  choice: CodePageChoice | null,
): readonly WorkbookWarning[] {
  const warnings: WorkbookWarning[] = [];
  if (sheets.some((sheet) => sheet.kind === 'macro')) warnings.push({ code: 'macros-ignored' });
  const hidden = sheets.filter((sheet) => sheet.visibility !== 'visible');
  if (hidden.length > 0)
    warnings.push({ code: 'hidden-sheets', sheets: hidden.map((sheet) => sheet.name) });
  if (choice !== null && choice.guessed !== null)
    warnings.push({ code: 'encoding-guessed', encoding: choice.guessed });
  return warnings;
}
