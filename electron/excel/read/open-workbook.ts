import { parse } from 'node:path';
import type { FileFormat } from '@shared/import/workbook-info';
import { openCsv } from './csv/open-csv';
import { decryptWorkbook } from './encryption/decrypt-workbook';
import { FileSource } from './file-source';
import { openHtml } from './html/open-html';
import { openOds } from './ods/open-ods';
import { READ_LIMITS, type ReadLimits } from './read-limits';
import { sniffFormat, type SniffedFormat } from './sniff-format';
import { openSpreadsheetMl } from './spreadsheetml/open-spreadsheetml';
import { UnreadableError } from './unreadable-error';
import type { OpenWorkbook, WorkbookReader } from './workbook-reader';
import { openXls } from './xls/open-xls';
import { openXlsb } from './xlsb/open-xlsb';
import { openXlsxForgiving } from './xlsx/open-xlsx-forgiving';

export type { MergedRange, OpenWorkbook, ReadEnd, ReadRowsOptions } from './workbook-reader';

/** How to open a workbook. */
export interface OpenOptions {
  readonly password?: string;
  readonly limits?: Partial<ReadLimits>;
}

/** The reader of each format that can be read; a further reader joins by a further line. */
const READERS: ReadonlyMap<FileFormat, WorkbookReader> = new Map([
  ['xlsx', openXlsxForgiving],
  ['xlsm', openXlsxForgiving],
  ['csv', openCsv],
  ['html', openHtml],
  ['ods', openOds],
  ['spreadsheetml', openSpreadsheetMl],
  ['xls', openXls],
  ['xlsb', openXlsb],
]);

function refusal({ format, kind }: SniffedFormat): UnreadableError {
  switch (format) {
    case 'empty':
      return new UnreadableError('EMPTY_FILE');
    case 'lock-file':
      return new UnreadableError('LOCK_FILE');
    case 'encrypted':
      return new UnreadableError('PASSWORD_PROTECTED');
    case 'html':
    case 'pdf':
    case 'docx':
    case 'pptx':
      return new UnreadableError('WRONG_KIND', { kind });
    default:
      return kind === 'unknown'
        ? new UnreadableError('NOT_A_WORKBOOK')
        : new UnreadableError('WRONG_KIND', { kind });
  }
}

/** The file itself, or what is inside when it is encrypted, with what it is. */
async function clearSource(
  file: FileSource,
  limits: ReadLimits,
  password: string | null,
): Promise<{ readonly source: FileSource; readonly sniffed: SniffedFormat }> {
  const sniffed = await sniffFormat(file, limits);
  if (sniffed.format !== 'encrypted') return { source: file, sniffed };
  const source = await decryptWorkbook(file, limits, password);
  file.close();
  return { source, sniffed: await sniffFormat(source, limits) };
}

/**
 * Opens a workbook or text table for reading, whatever its name says. Nothing is written anywhere and no link is
 * followed. Rejects with UnreadableError. Close what you open.
 */
export async function openWorkbook(path: string, options: OpenOptions = {}): Promise<OpenWorkbook> {
  const limits: ReadLimits = { ...READ_LIMITS, ...options.limits };
  // An empty password is no password: nobody can have set one.
  const password =
    options.password === undefined || options.password === '' ? null : options.password;
  const file = await FileSource.open(path);
  try {
    const { source, sniffed } = await clearSource(file, limits, password);
    const reader = READERS.get(sniffed.format);
    if (reader === undefined) throw refusal(sniffed);
    const limit = sniffed.format === 'csv' ? limits.maxTextFileBytes : limits.maxFileBytes;
    if (source.size > limit) throw new UnreadableError('TOO_LARGE', { bytes: source.size, limit });
    return await reader({ source, sniffed, limits, password, baseName: parse(path).name });
  } catch (error) {
    file.close();
    throw error;
  }
}
