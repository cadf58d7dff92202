import { type KnownSheet, openPackage } from '../sheetjs/open-package';
import { thinWorkbook } from '../sheetjs/thin-workbook';
import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput } from '../workbook-reader';
import { findWorkbookPart } from '../xlsx/find-workbook-part';
import { ZipArchive } from '../zip/zip-archive';
import { keepRecords } from './keep-records';
import { scanBinarySheet } from './scan-binary-sheet';

const CONTENT_TYPES = {
  workbook: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
  sharedStrings: 'application/vnd.ms-excel.sharedStrings',
  styles: 'application/vnd.ms-excel.styles',
};

/** Opens a binary workbook (.xlsb): its package and records are checked here, their values read by SheetJS. */
export async function openXlsb(input: ReaderInput): Promise<OpenWorkbook> {
  const { source, sniffed, limits } = input;
  if (source.size > limits.maxWholeFileBytes)
    throw new UnreadableError('TOO_LARGE', { bytes: source.size, limit: limits.maxWholeFileBytes });
  const archive = sniffed.archive ?? (await ZipArchive.open(source, limits));
  const workbook = await findWorkbookPart(archive, 'xl/workbook.bin', limits);
  const known = new Map<string, KnownSheet>();
  const thin = await thinWorkbook(
    archive,
    workbook,
    {
      ending: 'bin',
      contentTypes: CONTENT_TYPES,
      prepare: ({ role, id, name, bytes }) => {
        if (role !== 'worksheet') return keepRecords(bytes, name, role);
        const sheet = scanBinarySheet(bytes, name);
        known.set(id, { bytes: bytes.length, cells: sheet.cells, formulas: sheet.formulas });
        return sheet.bytes;
      },
    },
    limits,
  );
  return await openPackage(input, thin, known, { format: 'xlsb', warnings: [], formulas: false });
}
