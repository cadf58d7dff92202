import type { GuessReason, SheetGuess } from '@shared/import/layout/workbook-guess';

/** Why each sheet is not taken, in words: "Summary: a finished analysis, not sales; Notes: no table". */
export function refusalSentence(sheets: readonly SheetGuess[]): string {
  return sheets
    .map(
      (sheet) =>
        `${sheet.sheetName === '' ? 'the sheet' : `"${sheet.sheetName}"`}: ${whyNot(sheet)}`,
    )
    .join('; ');
}

function whyNot(sheet: SheetGuess): string {
  for (const one of sheet.reasons) {
    const sentence = reasonSentence(one);
    if (sentence !== null) return sentence;
  }
  const open = sheet.questions
    .map((one) => questionSentence(one.code))
    .filter((one) => one !== null);
  return open.length > 0 ? open.join(', ') : 'no client with dates and amounts found';
}

function reasonSentence({ code }: GuessReason): string | null {
  switch (code) {
    case 'LAYOUT_EMPTY':
      return 'no table on it';
    case 'LAYOUT_LIST':
      return 'a list of clients without sales';
    case 'LAYOUT_UNKNOWN':
      return 'no client with dates and amounts found';
    case 'PIVOT_REPORT':
      return 'a pivot report without clients; the sheet it was made from can be read';
    case 'FINISHED_ANALYSIS':
      return 'a finished analysis with classes, not sales; the sales it was made from can be read';
    case 'FORMATTED_REPORT':
      return 'laid out for printing, not as a table; the table it was made from can be read';
    default:
      return null;
  }
}

/** What a mapping lacks, in words. */
export function questionSentence(code: string): string | null {
  switch (code) {
    case 'CLIENT_NOT_FOUND':
    case 'NO_CLIENT':
      return 'no column names the client';
    case 'AMOUNT_NOT_FOUND':
    case 'NO_AMOUNT':
      return 'no column holds the amount';
    case 'PERIOD_UNKNOWN':
    case 'NO_DATE':
      return 'no date column, and neither title, sheet nor file name says the period';
    case 'NO_PERIODS':
      return 'no column is a month, quarter or week';
    default:
      return null;
  }
}
