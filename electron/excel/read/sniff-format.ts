import type { FileFormat } from '@shared/import/workbook-info';
import type { FileSource } from './file-source';
import { sniffOle } from './sniff-ole';
import { isLockFile, sniffText } from './sniff-text';
import { sniffZip } from './sniff-zip';
import type { ReadLimits } from './read-limits';
import type { ZipArchive } from './zip/zip-archive';

/** What a file is by its content. */
export interface SniffedFormat {
  readonly format: FileFormat;
  /** A plain name of the kind when `format` alone does not say it (`doc`, `rtf`, `gzip`, `numbers`…); else the format. */
  readonly kind: string;
  /** The opened zip, when it is one. */
  readonly archive: ZipArchive | null;
}

const HEAD_BYTES = 64 * 1024;

/** Signatures of kinds of file people take for workbooks, as Latin-1. */
const SIGNATURES: readonly (readonly [signature: string, format: FileFormat, kind: string])[] = [
  ['%PDF-', 'pdf', 'pdf'],
  ['{\\rtf', 'unknown', 'rtf'],
  ['\u001f\u008b', 'unknown', 'gzip'],
  ['7z\u00bc\u00af\u0027\u001c', 'unknown', '7z'],
  ['Rar!\u001a\u0007', 'unknown', 'rar'],
  ['\u0089PNG', 'unknown', 'image'],
  ['\u00ff\u00d8\u00ff', 'unknown', 'image'],
  ['GIF8', 'unknown', 'image'],
  ['SQLite format 3\u0000', 'unknown', 'sqlite'],
  ['PAR1', 'unknown', 'parquet'],
  ['MZ', 'unknown', 'program'],
  ['\u007fELF', 'unknown', 'program'],
  // Worksheets of Excel 2 to 4, which were not yet kept in an OLE container
  ['\u0009\u0000\u0004\u0000', 'xls', 'xls'],
  ['\u0009\u0002\u0006\u0000', 'xls', 'xls'],
  ['\u0009\u0004\u0006\u0000', 'xls', 'xls'],
];

/**
 * Tells what a file is, by content and never by name. Rejects only when a zip's directory is unusable
 * (DAMAGED_FILE and the like).
 */
export async function sniffFormat(source: FileSource, limits: ReadLimits): Promise<SniffedFormat> {
  const simple = (format: FileFormat, kind: string = format): SniffedFormat => ({
    format,
    kind,
    archive: null,
  });
  if (source.size === 0) return simple('empty');
  const head = await source.read(0, HEAD_BYTES);
  const latin = head.toString('latin1', 0, 16);
  if (latin.startsWith('PK\u0003\u0004') || latin.startsWith('PK\u0005\u0006'))
    return await sniffZip(source, limits);
  if (latin.startsWith('\u00d0\u00cf\u0011\u00e0')) return await sniffOle(source);
  for (const [signature, format, kind] of SIGNATURES)
    if (latin.startsWith(signature)) return simple(format, kind);
  if (isLockFile(head, source.size)) return simple('lock-file');
  return sniffText(head, head.length === source.size);
}
