import { ERROR_IDS, OWN_ERROR } from '../xlsx/sheet-rows';

/** Texts of the error numbers that binary workbooks use. */
const ERROR_TEXTS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** The id in CELL_ERRORS of an error number. Example: 7 → the id of `#DIV/0!`. */
export function biffErrorId(number: unknown): number {
  return ERROR_IDS.get(ERROR_TEXTS.get(number) ?? '') ?? OWN_ERROR.other;
}
