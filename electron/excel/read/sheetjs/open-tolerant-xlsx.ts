import { UnreadableError } from '../unreadable-error';
import type { OpenWorkbook, ReaderInput } from '../workbook-reader';
import { findWorkbookPart } from '../xlsx/find-workbook-part';
import { xmlEncoding } from '../xml/xml-encoding';
import { ZipArchive } from '../zip/zip-archive';
import { type KnownSheet, openPackage } from './open-package';
import { thinWorkbook } from './thin-workbook';

const CONTENT_TYPES = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  sharedStrings: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
};

/** A part as UTF-8 that says so; throws DOCTYPE or UNSUPPORTED_ENCODING. */
function plainXml(bytes: Buffer, part: string): Buffer {
  const toUtf8 = xmlEncoding(bytes, part);
  const utf8 = toUtf8 === null ? bytes : toUtf8(bytes);
  if (/<!doctype/i.test(utf8.toString('latin1'))) throw new UnreadableError('DOCTYPE', { part });
  const declaration = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\?>/.exec(
    utf8.toString('latin1', 0, 300),
  );
  return declaration === null ? utf8 : utf8.subarray(declaration[0].length);
}

/**
 * Opens an .xlsx that the strict reader finds oddly built, with SheetJS, which takes cells as they come. All checks of
 * the zip and of sizes hold, document types are refused, and the workbook says `tolerant-reader` among its warnings.
 */
export async function openTolerantXlsx(input: ReaderInput): Promise<OpenWorkbook> {
  const { source, sniffed, limits } = input;
  if (source.size > limits.maxWholeFileBytes)
    throw new UnreadableError('TOO_LARGE', { bytes: source.size, limit: limits.maxWholeFileBytes });
  const archive = sniffed.archive ?? (await ZipArchive.open(source, limits));
  const workbook = await findWorkbookPart(archive, 'xl/workbook.xml', limits);
  const known = new Map<string, KnownSheet>();
  const thin = await thinWorkbook(
    archive,
    workbook,
    {
      ending: 'xml',
      contentTypes: CONTENT_TYPES,
      prepare: ({ role, id, name, bytes }) => {
        const xml = plainXml(bytes, name);
        if (role === 'worksheet') {
          const hasValues = /<(?:\w+:)?(?:v|is)[\s>]/.test(xml.toString('latin1'));
          known.set(id, { bytes: bytes.length, cells: hasValues ? 1 : 0, formulas: new Set() });
        }
        return xml;
      },
    },
    limits,
  );
  return await openPackage(input, thin, known, {
    format: sniffed.format,
    warnings: [{ code: 'tolerant-reader' }],
    formulas: true,
  });
}
