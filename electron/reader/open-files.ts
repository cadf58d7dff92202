import { basename } from 'node:path';
import type { GuessContext } from '@shared/import/layout/guess-sheet';
import { standsAlone } from '@shared/import/layout/join-needs';
import { openWorkbook } from '../excel/read/open-workbook';
import { UnreadableError } from '../excel/read/unreadable-error';
import { CompositeWorkbook, type WorkbookPart } from './composite-workbook';
import { siblingFiles } from './sibling-files';
import { understandWorkbook, type Understood } from './understand-workbook';

/**
 * Opens one or several files as one workbook and guesses its layout. When they lack the client or the day of the sales, text tables of
 * the same folder that have them by a shared key are opened too, and only those. Rejects with UnreadableError for a chosen file.
 */
export async function openFiles(
  paths: readonly string[],
  password: string | null,
  context: GuessContext,
  tell: (done: number, total: number) => void,
): Promise<Understood> {
  const parts: WorkbookPart[] = [];
  try {
    for (const path of paths) {
      const workbook = await openWorkbook(path, password === null ? {} : { password }).catch(
        (error: unknown) => {
          throw paths.length > 1 ? ofFile(error, basename(path)) : error;
        },
      );
      parts.push({ name: basename(path), isSibling: false, workbook });
    }
    const [only] = parts;
    const chosen =
      only !== undefined && parts.length === 1 ? only.workbook : new CompositeWorkbook(parts);
    const understood = await understandWorkbook(chosen, context, tell);
    if (standsAlone(understood.guess.sheets[understood.guess.best])) return understood;
    const wider = await withSiblings(paths, parts, context, tell);
    return wider ?? understood;
  } catch (error) {
    for (const { workbook } of parts) workbook.close();
    throw error;
  }
}

/** A refusal with the file it is about, where there are several. */
function ofFile(error: unknown, file: string): unknown {
  if (!(error instanceof UnreadableError)) return error;
  const { code, params } = error.unreadable;
  return new UnreadableError(code, { ...params, file });
}

async function withSiblings(
  paths: readonly string[],
  chosen: readonly WorkbookPart[],
  context: GuessContext,
  tell: (done: number, total: number) => void,
): Promise<Understood | null> {
  const siblings: WorkbookPart[] = [];
  for (const path of await siblingFiles(paths)) {
    // A file that lies about and cannot be read is none of the user's business here.
    const workbook = await openWorkbook(path).catch(() => null);
    if (workbook?.info.format === 'csv')
      siblings.push({ name: basename(path), isSibling: true, workbook });
    else workbook?.close();
  }
  if (siblings.length === 0) return null;
  const all = new CompositeWorkbook([...chosen, ...siblings]);
  const used = usedParts(all, await understand(all, context, tell));
  const kept = siblings.filter((part) => used.has(part));
  for (const part of siblings) if (!used.has(part)) part.workbook.close();
  if (kept.length === 0) return null;
  const workbook = new CompositeWorkbook([...chosen, ...kept]);
  return understand(workbook, context, tell);
}

function understand(
  workbook: CompositeWorkbook,
  context: GuessContext,
  tell: (done: number, total: number) => void,
): Promise<Understood> {
  const isChosen = (sheet: number): boolean => workbook.partOf(sheet)?.isSibling === false;
  return understandWorkbook(workbook, context, tell, isChosen);
}

/** Files a join with a chosen file rests on, those with the names of its clients too; none when there is no such join. */
function usedParts(
  all: CompositeWorkbook,
  { guess }: Understood,
): ReadonlySet<WorkbookPart | null> {
  const mapping = guess.sheets[guess.best]?.mapping;
  if (!mapping?.joins) return new Set();
  const sheets = [mapping.sheet, ...mapping.joins.map(({ sheet }) => sheet)];
  if (mapping.lookup !== null) sheets.push(mapping.lookup.sheet);
  return new Set(sheets.map((sheet) => all.partOf(sheet)));
}
