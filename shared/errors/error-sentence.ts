import type { ErrorCode, ErrorParams } from './error-code';
import { errorTextsEn } from './texts/en';

/**
 * An error as one English paragraph for the command line: what happened (with the particulars known), what to do next.
 * Worked line: PASSWORD_PROTECTED {file: "a.xlsx"} → "a.xlsx: The workbook is protected by a password. Open it in Excel, …"
 */
export function errorSentence(code: ErrorCode, params: ErrorParams): string {
  const text = errorTextsEn[code];
  const { file, ...rest } = params;
  const details = Object.values(rest).filter((value) => value !== '');
  const head = file === undefined ? '' : `${file}: `;
  const detail = details.length === 0 ? '' : ` (${details.join('; ')})`;
  return `${head}${text.happened}${detail}. ${text.next}`;
}
