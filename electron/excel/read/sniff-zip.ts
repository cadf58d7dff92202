import type { FileFormat } from '@shared/import/workbook-info';
import type { FileSource } from './file-source';
import type { ReadLimits } from './read-limits';
import type { SniffedFormat } from './sniff-format';
import { walkXml } from './xml/walk-xml';
import { ZipArchive } from './zip/zip-archive';

/** Word in a main content type → format. */
const CONTENT_TYPES: readonly (readonly [word: string, format: FileFormat])[] = [
  ['ms-excel.sheet.macroenabled.main', 'xlsm'],
  ['ms-excel.template.macroenabled.main', 'xlsm'],
  ['ms-excel.addin.macroenabled.main', 'xlsm'],
  ['spreadsheetml.sheet.main', 'xlsx'],
  ['spreadsheetml.template.main', 'xlsx'],
  ['wordprocessingml.', 'docx'],
  ['ms-word.', 'docx'],
  ['presentationml.', 'pptx'],
  ['ms-powerpoint.', 'pptx'],
];

async function contentTypes(archive: ZipArchive, limits: ReadLimits): Promise<string> {
  const entry = archive.find('[Content_Types].xml');
  if (entry === null) return '';
  const types: string[] = [];
  walkXml(await archive.readPart(entry), entry.name, limits, (xml) => {
    types.push(xml.plainAttribute('ContentType') ?? '');
  });
  return types.join('\n').toLowerCase();
}

/** Tells workbooks, other Office files and other zips apart. Rejects when the zip itself is unusable. */
export async function sniffZip(source: FileSource, limits: ReadLimits): Promise<SniffedFormat> {
  const archive = await ZipArchive.open(source, limits);
  const found = (format: FileFormat, kind: string = format): SniffedFormat => ({
    format,
    kind,
    archive,
  });
  const mimeEntry = archive.find('mimetype');
  if (mimeEntry !== null && mimeEntry.unpackedBytes < 200) {
    const mime = (await archive.readPart(mimeEntry)).toString('latin1');
    if (mime.includes('opendocument.spreadsheet')) return found('ods');
    if (mime.includes('opendocument')) return found('zip', 'opendocument');
  }
  const types = await contentTypes(archive, limits);
  // Some writers name the binary type as a default of every package: only the binary workbook itself proves it.
  if (archive.find('xl/workbook.bin') !== null) return found('xlsb');
  for (const [word, format] of CONTENT_TYPES) if (types.includes(word)) return found(format);
  if (archive.find('xl/workbook.xml') !== null || archive.find('workbook.xml') !== null)
    return found('xlsx');
  if (archive.find('word/document.xml') !== null) return found('docx');
  if (archive.find('ppt/presentation.xml') !== null) return found('pptx');
  if (archive.find('Index/Document.iwa') !== null) return found('zip', 'numbers');
  // An Office package whose workbook is gone is a damaged workbook rather than some zip.
  if (types.includes('openxmlformats') || archive.find('xl/styles.xml') !== null)
    return found('xlsx');
  return found('zip');
}
