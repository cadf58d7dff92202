import { checkMapping } from './check-mapping';
import { reason } from './guess-codes';
import type { SheetGuess } from './workbook-guess';

/**
 * The guess of a sheet that nobody chose: unchanged, or as a sheet of something else when nothing calls a column the client and, read so,
 * most of its rows would be held back.
 */
export function withoutFarFetched(guess: SheetGuess): SheetGuess {
  // What is still missing is asked for first.
  if (guess.mapping === null || checkMapping(guess.mapping).length > 0) return guess;
  if (!isFarFetched(guess)) return guess;
  const kept = guess.reasons.filter(({ code }) => code === 'HEADER_ROW' || code === 'NO_HEADER');
  return {
    ...guess,
    layout: 'unknown',
    mapping: null,
    reasons: [...kept, reason('LAYOUT_UNKNOWN')],
    questions: [],
  };
}

function isFarFetched({ questions, rowReasons = {} }: SheetGuess): boolean {
  if (questions.every(({ code }) => code !== 'CLIENT_ASSUMED')) return false;
  let taken = 0;
  let held = 0;
  for (const { code, params } of Object.values(rowReasons)) {
    if (code === 'ROW_SALE') taken += 1;
    else if (code === 'ROW_HELD_BACK' && !String(params['issue']).endsWith('_AMBIGUOUS')) held += 1;
  }
  return held > taken;
}
