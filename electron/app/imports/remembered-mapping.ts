import type { GuessContext } from '@shared/import/layout/guess-sheet';
import {
  fingerprintOf,
  findLayoutAgain,
  withChoicesOf,
} from '@shared/import/layout/remember-mapping';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { WorkbookGuess } from '@shared/import/layout/workbook-guess';
import type { OpenedWorkbook } from '../../reader/reader-messages';
import type { AppContext } from '../app-context';

/** Earlier layouts looked for, the newest first. */
const LAYOUTS = 40;

/** The guess with the choices of the newest import of the same layout, when there is one; that sheet and table are then proposed. */
export function rememberedMapping(
  context: AppContext,
  { guess, samples }: OpenedWorkbook,
  guessContext: GuessContext,
): { guess: WorkbookGuess; from: { fileName: string; importedAtMs: number } } | null {
  if (!context.workspace) return null;
  const rows = context.workspace.sqlite
    .prepare(
      `SELECT mapping, file_name, imported_at_ms FROM import_batch WHERE num IN
         (SELECT max(num) FROM import_batch WHERE undone_at_ms IS NULL AND layout_fingerprint <> '' GROUP BY layout_fingerprint)
       ORDER BY num DESC LIMIT ${LAYOUTS}`,
    )
    .raw()
    .all() as [string, string, number][];
  const layouts = rows.map(([text, fileName, importedAtMs]) => ({
    before: JSON.parse(text) as SheetMapping,
    fileName,
    importedAtMs,
  }));
  // The sheet that looks most like sales first, as long as it was ever imported.
  const best = guess.sheets[guess.best]?.mapping;
  const known = best
    ? layouts.find(({ before }) => fingerprintOf(before) === fingerprintOf(best))
    : undefined;
  for (const { before, fileName, importedAtMs } of known ? [known] : layouts) {
    const found = findLayoutAgain(guess, samples, before, guessContext);
    const mapping = found && withChoicesOf(found.guess, before, guess);
    if (!found || !mapping) continue;
    const sheets = guess.sheets.map((sheet, i) =>
      i === found.index ? { ...found.guess, mapping } : sheet,
    );
    return { guess: { ...guess, best: found.index, sheets }, from: { fileName, importedAtMs } };
  }
  return null;
}
