import { basename } from 'node:path';
import type { GuessContext } from '@shared/import/layout/guess-sheet';
import { standsAlone } from '@shared/import/layout/join-needs';
import { openWorkbook, type OpenWorkbook } from '../excel/read/open-workbook';
import { CompositeWorkbook, type WorkbookPart } from './composite-workbook';
import { siblingFiles } from './sibling-files';
import { understandWorkbook, type Understood } from './understand-workbook';

/** Files opened as one workbook, with what was made of them. */
export interface OpenedFiles extends Understood {
  readonly workbook: OpenWorkbook;
}

/**
 * Opens one or several files as one workbook and guesses its layout. When they lack the client or the day of the sales, text tables of
 * the same folder that have them by a shared key are opened too, and only those. Rejects with UnreadableError for a chosen file.
 */
export async function openFiles(
  paths: readonly string[],
  password: string | null,
  context: GuessContext,
  tell: (done: number, total: number) => void,
): Promise<OpenedFiles> {
  const parts: WorkbookPart[] = [];
  try {
    for (const path of paths) {
      const workbook = await openWorkbook(path, password === null ? {} : { password });
      parts.push({ name: basename(path), isSibling: false, workbook });
    }
    const [only] = parts;
    const chosen = only !== undefined && parts.length === 1 ? only.workbook : new CompositeWorkbook(parts);
    const understood = await understandWorkbook(chosen, context, tell);
    if (standsAlone(understood.guess.sheets[understood.guess.best])) return { workbook: chosen, ...understood };
    const wider = await withSiblings(paths, parts, context, tell);
    return wider ?? { workbook: chosen, ...understood };
  } catch (error) {
    for (const { workbook } of parts) workbook.close();
    throw error;
  }
}

async function withSiblings(
  paths: readonly string[],
  chosen: readonly WorkbookPart[],
  context: GuessContext,
  tell: (done: number, total: number) => void,
): Promise<OpenedFiles | null> {
  const siblings: WorkbookPart[] = [];
  for (const path of await siblingFiles(paths)) {
    // A file that lies about and cannot be read is none of the user's business here.
    const workbook = await openWorkbook(path).catch(() => null);
    if (workbook?.info.format === 'csv') siblings.push({ name: basename(path), isSibling: true, workbook });
    else workbook?.close();
  }
  if (siblings.length === 0) return null;
  const all = new CompositeWorkbook([...chosen, ...siblings]);
  const used = usedParts(all, await understandWorkbook(all, context, tell));
  const kept = siblings.filter((part) => used.has(part));
  for (const part of siblings) if (!used.has(part)) part.workbook.close();
  if (kept.length === 0) return null;
  const workbook = new CompositeWorkbook([...chosen, ...kept]);
  return { workbook, ...(await understandWorkbook(workbook, context, tell)) };
}

/** Files the proposed sheet rests on; none when it needs no join or the chosen files take no part in it. */
function usedParts(all: CompositeWorkbook, { guess }: Understood): ReadonlySet<WorkbookPart | null> {
  const mapping = guess.sheets[guess.best]?.mapping;
  if (!mapping?.joins) return new Set();
  const joined = [mapping.sheet, ...mapping.joins.map(({ sheet }) => sheet)].map((sheet) => all.partOf(sheet));
  if (joined.every((part) => part?.isSibling !== false)) return new Set();
  return new Set([...joined, mapping.lookup === null ? null : all.partOf(mapping.lookup.sheet)]);
}
