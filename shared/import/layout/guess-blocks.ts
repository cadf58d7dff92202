import { checkMapping } from './check-mapping';
import { findTableBlocks } from './table-blocks';
import type { FoundBlock } from './table-blocks';
import type { LookupSheet } from './find-client-lookup';
import { reason } from './guess-codes';
import { guessSheet } from './guess-sheet';
import type { GuessContext } from './guess-sheet';
import { prepareSheet } from './prepare-sheet';
import type { PreparedSheet } from './prepare-sheet';
import type { RowKind } from './sheet-mapping';
import type { GuessReason, SheetGuess, SheetSample } from './workbook-guess';

/**
 * What Keybook thinks of a sheet that may hold several tables: the guess of the table that looks most like sales, with the others
 * named; where no single table holds sales, the guess of the sheet as a whole.
 */
export function guessTables(
  prepared: PreparedSheet,
  context: GuessContext,
  others: readonly LookupSheet[],
): SheetGuess {
  const whole = guessSheet(prepared, context, others);
  const { sample } = prepared;
  const blocks = sample.joins === undefined ? findTableBlocks(sample) : [];
  if (blocks.length === 0) return whole;
  let best: SheetGuess | null = null;
  for (const found of blocks) {
    const guess = withBlock(sample, found, blocks, context, others);
    if (guess.mapping === null || !isComplete(guess)) continue;
    if (best === null || guess.score > best.score) best = guess;
  }
  const choices = blocks.map(({ block, headerRow, range }) => ({ block, headerRow, range }));
  if (best !== null) return best;
  return { ...whole, reasons: [...whole.reasons, severalTables('', blocks)], blocks: choices };
}

/** The guess of one table of a sheet; cells of the others are not read. */
export function withBlock(
  sample: SheetSample,
  found: FoundBlock,
  all: readonly FoundBlock[],
  context: GuessContext,
  others: readonly LookupSheet[],
): SheetGuess {
  const guess = guessSheet(prepareSheet(found.sample, found.headerRow), context, others);
  const rowKinds: Record<number, RowKind> = { ...guess.rowKinds };
  const rowReasons: Record<number, GuessReason> = { ...guess.rowReasons };
  for (const row of sample.rows) {
    if (rowKinds[row.rowNumber] !== undefined) continue;
    rowKinds[row.rowNumber] = row.rowNumber < found.headerRow ? 'title' : 'footer';
    rowReasons[row.rowNumber] = { code: 'ROW_OTHER_TABLE', params: {} };
  }
  return {
    ...guess,
    reasons: [...guess.reasons, severalTables(found.range, all)],
    mapping: guess.mapping === null ? null : { ...guess.mapping, block: found.block },
    rowKinds,
    rowReasons,
    blocks: all.map(({ block, headerRow, range }) => ({ block, headerRow, range })),
  };
}

function severalTables(range: string, all: readonly FoundBlock[]): GuessReason {
  const others = all.filter((one) => one.range !== range).map((one) => one.range);
  return reason('SEVERAL_TABLES', { range, others: others.join(', ') });
}

function isComplete(guess: SheetGuess): boolean {
  return (
    guess.mapping !== null &&
    checkMapping(guess.mapping).length === 0 &&
    !guess.questions.some((one) => one.code === 'CLIENT_NOT_FOUND')
  );
}
