import type { GuessContext } from './guess-sheet';
import { guessTables } from './guess-blocks';
import { asLookup } from './as-lookup';
import { withoutFarFetched } from './far-fetched';
import { withFellowSheets } from './sheets-together';
import { prepareSheet } from './prepare-sheet';
import type { SheetSample, WorkbookGuess } from './workbook-guess';

/**
 * What a workbook holds, sheet by sheet, from the first rows of each, and which sheet to import: the one that looks most like sales by
 * content, wherever it stands and however large the others are. Hidden sheets are proposed only when no visible one can be imported.
 * `context.fallbackYear` is given to months that carry no year anywhere.
 */
export function guessWorkbook(
  samples: readonly SheetSample[],
  context: GuessContext,
): WorkbookGuess {
  const prepared = samples.map((sample) => prepareSheet(sample));
  const lookups = prepared.map(asLookup);
  const sheets = prepared.map((one) =>
    withoutFarFetched(
      guessTables(
        one,
        context,
        lookups.filter((other) => other.sheet !== one.sample.sheet),
      ),
    ),
  );
  let best = -1;
  let top = 0;
  sheets.forEach((sheet, index) => {
    const isHidden = (samples[index]?.visibility ?? 'visible') !== 'visible';
    const score = sheet.mapping === null ? 0 : isHidden ? sheet.score * 0.01 : sheet.score;
    if (score <= top) return;
    top = score;
    best = index;
  });
  return {
    best,
    sheets: sheets.map((sheet, index) =>
      sheet.mapping === null || (samples[index]?.visibility ?? 'visible') !== 'visible'
        ? sheet
        : withFellowSheets(sheet, sheets, samples),
    ),
  };
}
