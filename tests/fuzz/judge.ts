import { CELL_ERRORS, CELL_FLAG, CELL_KIND, type CellBatch } from '@shared/import/cell-batch';
import { openWorkbook } from '../../electron/excel/read/open-workbook';
import { cleanText } from '../../electron/excel/read/text/clean-text';
import { UnreadableError } from '../../electron/excel/read/unreadable-error';
import type { PlainCell, PlainSheet } from './plain-cell';
import { readSecond } from './second-reader';
import type { FuzzSource } from './sources';

/** A cell of ours: kind and value as text, and the number when there is one. */
interface OurCell {
  readonly kind: number;
  readonly shown: string;
  readonly number: number;
  /** The reader says itself that the cell could not be read, or not as it stands. */
  readonly isTold: boolean;
}

type OurSheet = ReadonlyMap<string, OurCell>;

/** What a file came to: its sheets, or the code of the refusal. */
export type OurResult =
  | { readonly sheets: readonly OurSheet[]; readonly names: readonly string[] }
  | { readonly refused: string };

/** Refuse early what would only cost time: no source has as many cells. */
const LIMITS = { maxCells: 100_000 };

/** Places a mutation changes at most, with a cell that moved counted at both its places. */
const MOST_SPOILED = 4;

/** Errors the reader itself gives: they say that a cell could not be read, which is always allowed. */
const OWN_ERRORS: ReadonlySet<string> = new Set([
  '#UNCALCULATED',
  '#BAD_NUMBER',
  '#BAD_STRING',
  '#OTHER',
  '#TORN',
]);

/** Reads a file with the product's reader. Throws what is no known refusal. */
export async function readOurs(path: string): Promise<OurResult> {
  try {
    const workbook = await openWorkbook(path, { limits: LIMITS });
    try {
      const sheets: OurSheet[] = [];
      for (const sheet of workbook.info.sheets) {
        const cells = new Map<string, OurCell>();
        const texts: string[] = [];
        const onBatch = (batch: CellBatch): void => addBatch(batch, texts, cells);
        if (sheet.kind === 'worksheet') {
          const { mended = [] } = await workbook.readRows(sheet.index, { onBatch });
          tellMended(cells, new Set(mended.map(({ row }) => row - 1)));
        }
        sheets.push(cells);
      }
      return { sheets, names: workbook.info.sheets.map(({ name }) => name) };
    } finally {
      workbook.close();
    }
  } catch (error) {
    if (error instanceof UnreadableError) return { refused: error.unreadable.code };
    throw error;
  }
}

/** Cells of rows that were put together again, which the import names one by one. */
function tellMended(cells: Map<string, OurCell>, rows: ReadonlySet<number>): void {
  for (const [address, cell] of cells)
    if (rows.has(Number(address.split(':')[0]))) cells.set(address, { ...cell, isTold: true });
}

function addBatch(batch: CellBatch, texts: string[], cells: Map<string, OurCell>): void {
  texts.push(...batch.newTexts);
  for (let row = 0; row < batch.rows; row++)
    for (let i = batch.cellStart[row]!; i < batch.cellStart[row + 1]!; i++) {
      const kind = batch.kind[i]!;
      const number = batch.value[i]!;
      if (!Number.isFinite(number)) throw new Error(`a cell of kind ${kind} holds ${number}`);
      const shown =
        kind === CELL_KIND.text
          ? texts[number]
          : kind === CELL_KIND.error
            ? CELL_ERRORS[number]
            : String(number);
      if (shown === undefined)
        throw new Error(`a cell of kind ${kind} holds ${number}, which is nothing`);
      const isRepaired = (batch.flags[i]! & CELL_FLAG.cleaned) !== 0;
      const isTold = isRepaired || (kind === CELL_KIND.error && OWN_ERRORS.has(shown));
      cells.set(`${batch.rowNumber[row]! - 1}:${batch.column[i]!}`, {
        kind,
        shown,
        number,
        isTold,
      });
    }
}

/** Serials a date of ours may stand for, in either date system and on either side of the day that never was. */
function isSerialOf(serial: number, day: number): boolean {
  return [25_569, 25_568, 24_107].some(
    (epoch) => Math.abs(day + epoch - serial) <= 1e-9 * Math.max(1, Math.abs(serial)),
  );
}

/** Without the mark for bytes that are no character, which some readers drop, and with references some leave undone. */
function withoutDoubt(text: string): string {
  return text.replaceAll('\ufffd', '').replaceAll('&amp;', '&');
}

function agrees(ours: OurCell | undefined, other: PlainCell | undefined): boolean {
  if (other === undefined) return ours === undefined;
  if (other.kind === 'text') {
    const text = withoutDoubt(cleanText(other.value).text);
    if (text.trim() === '') return ours === undefined || withoutDoubt(ours.shown).trim() === '';
    return ours?.kind === CELL_KIND.text && withoutDoubt(ours.shown) === text;
  }
  // Of a truth value without a value the second reader makes a no.
  if (ours === undefined) return other.kind === 'boolean' && !other.value;
  if (other.kind === 'error') return ours.kind === CELL_KIND.error;
  if (other.kind === 'boolean')
    return ours.kind === CELL_KIND.boolean && (ours.number === 1) === other.value;
  if (ours.kind === CELL_KIND.number) return ours.number === other.value;
  return ours.kind === CELL_KIND.date && isSerialOf(other.value, ours.number);
}

function isSame(ours: OurCell | undefined, good: OurCell | undefined): boolean {
  // A cell whose type was spoiled may come as the text it had.
  const isKind = ours?.kind === good?.kind || ours?.kind === CELL_KIND.text;
  return isKind && ours?.shown === good?.shown;
}

/**
 * What is wrong with the reading of a spoiled file, or null. Right is: refused with a known code, or each cell equal to
 * what the second reader sees, or equal to the good file's, or told as unreadable.
 */
export function judge(
  good: OurResult,
  ours: OurResult,
  family: FuzzSource['family'],
  bytes: Buffer,
): string | null {
  if ('refused' in ours || 'refused' in good) return null;
  const second = readSecond(family, bytes);
  for (const [i, sheet] of ours.sheets.entries()) {
    const place = good.names.indexOf(ours.names[i] ?? '');
    const before = good.sheets[place < 0 ? i : place] ?? new Map<string, OurCell>();
    // The order of tabs may differ from the order of sheets in the file, in which the second reader lists them.
    const named = second?.find(({ name }) => name === ours.names[i]) ?? second?.[i];
    const other: PlainSheet | undefined = named?.cells;
    if (sheet.size === 0 && before.size > 0 && (other?.size ?? 1) > 0)
      return `sheet ${i} is silently empty`;
    // Where several readings are right (text tables), or none can be told from another (binary parts whose sums were
    // made anew), it only has to hold together.
    if ((family === 'csv' || family === 'binary') && other === undefined) continue;
    // The second reader gives up on a whole file, or on all shared texts, for one odd spot; then no more may differ than was spoiled.
    const hasLess = (other?.size ?? 0) < before.size;
    let mayDiffer = hasLess ? MOST_SPOILED : 0;
    for (const address of new Set([...sheet.keys(), ...before.keys(), ...(other?.keys() ?? [])])) {
      const cell = sheet.get(address);
      if (cell?.isTold === true) continue;
      if (isSame(cell, before.get(address))) continue;
      if (other !== undefined && agrees(cell, other.get(address))) continue;
      if (other?.get(address) === undefined && mayDiffer-- > 0) continue;
      const seen = other === undefined ? 'nothing' : JSON.stringify(other.get(address));
      return `sheet ${i} ${address}: ${JSON.stringify(cell)}, second reader ${seen}, good file ${JSON.stringify(before.get(address))}`;
    }
  }
  return null;
}
