import { CFB, read, write } from '@e965/xlsx';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeXlsx, xlsxParts } from '../electron/excel/read/make-xlsx';
import { makeZip, type TestPart } from '../electron/excel/read/make-zip';
import { referenceFolder } from '../support/reference-folder';

/** A good file to spoil. */
export interface FuzzSource {
  readonly name: string;
  /** `binary` = a zip of binary parts: only its sums tell a torn part from another one. */
  readonly family: 'zip' | 'binary' | 'ole' | 'xml' | 'csv';
  readonly bytes: Buffer;
  /** The parts of a zip, to spoil one and pack it anew. */
  readonly parts: readonly TestPart[];
}

const BOOK = {
  rows: Array.from(
    { length: 12 },
    (_, i) =>
      `<row r="${i + 1}"${i === 5 ? ' hidden="1"' : ''}><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}" s="1"><v>${43_831 + i}.5</v></c><c r="C${i + 1}" t="str"><f>A1&amp;"x"</f><v>x${i}</v></c>` +
      `<c r="D${i + 1}" t="inlineStr"><is><t>Łódź ${i}</t></is></c><c r="E${i + 1}" t="b"><v>${i % 2}</v></c><c r="F${i + 1}"><v>-${i}.345E-2</v></c><c r="G${i + 1}" t="e"><v>#N/A</v></c></row>`,
  ).join('\n'),
  strings:
    '<si><t>Ромашка</t></si><si><r><t>b</t></r><r><t>c</t></r></si><si><t xml:space="preserve"> d </t></si>',
  formats: ['yyyy-mm-dd'],
};

/** The list of parts as other readers want it: they find strings and styles by it. */
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['sharedStrings', 'sharedStrings'],
  ['styles', 'styles'],
]
  .map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  )
  .join('')}</Types>`;

function bookBytes(): Buffer {
  return makeZip(
    xlsxParts(BOOK).map((part) =>
      part.name === '[Content_Types].xml' ? { ...part, data: CONTENT_TYPES } : part,
    ),
  );
}

const SMALL = { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>a</v></c></row>' };

const FODS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Sales">
<table:table-row><table:table-cell office:value-type="string"><text:p>Клиент</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Sum</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Day</text:p></table:table-cell></table:table-row>
${Array.from({ length: 8 }, (_, i) => `<table:table-row><table:table-cell office:value-type="string"><text:p>Name ${i}</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="${i}.25"><text:p>${i}</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-02-1${i}"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"/></table:table-row>`).join('\n')}
<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

const XML_BOOK = `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
<Worksheet ss:Name="Sales"><Table>
<Row><Cell><Data ss:Type="String">Клиент</Data></Cell><Cell><Data ss:Type="String">Sum</Data></Cell></Row>
${Array.from({ length: 8 }, (_, i) => `<Row><Cell><Data ss:Type="String">Name ${i} &amp; Co</Data></Cell><Cell><Data ss:Type="Number">${i}.25</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-02-1${i}T00:00:00.000</Data></Cell><Cell ss:Index="6"><Data ss:Type="Boolean">1</Data></Cell></Row>`).join('\n')}
</Table></Worksheet></Workbook>`;

const CSV = 'a;b;c\r\n"x; y";1,5;Łódź\r\nz;"he said ""no""";3\r\n;;last\r\n'.repeat(6);

/** The same values as an old binary workbook, by the second reader's writer. */
function converted(bookType: 'biff8' | 'biff5' | 'xlsb'): Buffer {
  const book = read(bookBytes(), { cellNF: true });
  const written: unknown = write(book, { bookType, type: 'buffer' });
  if (!(written instanceof Buffer)) throw new Error('no bytes');
  return written;
}

/** What the container module of the second reader gives for a file; it has no types of its own. */
interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array; readonly size: number }[];
}

function partsOf(bytes: Buffer): readonly TestPart[] {
  const container = CFB.read(bytes, { type: 'buffer' }) as Container;
  return container.FullPaths.flatMap((path, i) => {
    const { content } = container.FileIndex[i]!;
    const name = path.replace(/^[^/]*\//, '');
    return content === undefined || name === '' || name.endsWith('/')
      ? []
      : [{ name, data: Buffer.from(content) }];
  });
}

function odsOf(content: Buffer): Buffer {
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>';
  const styles =
    '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'META-INF/manifest.xml', data: manifest },
    { name: 'styles.xml', data: styles },
    { name: 'content.xml', data: content },
  ]);
}

/** Small real files, as far as the reference folder is there. */
const REAL_FILES = [
  'xlsx-corpus/public/poi__xlsx-jdbc.xlsx',
  'xlsx-corpus/public/cal__date_1904.xlsx',
  'xlsx-corpus/public/ex__libre-calc-as-excel-2007-365.xlsx',
  'xlsx-corpus/public/cal__whitespace_trim.xlsx',
  'xlsx-corpus/public/poi__SimpleStrict.xlsx',
  'xlsx-corpus/public/cal__any_sheets.xlsb',
  'xlsx-corpus/public/poi__SampleSS.xls',
  'data/encrypted-and-protected/1904DateWindowing.xls',
];

function realSources(): readonly FuzzSource[] {
  return REAL_FILES.map((file) => join(referenceFolder, file))
    .filter((path) => existsSync(path))
    .map((path) => {
      const bytes = readFileSync(path);
      const name = basename(path);
      if (name.endsWith('.xls')) return { name, family: 'ole', bytes, parts: [] };
      const family = name.endsWith('.xlsb') ? 'binary' : 'zip';
      return { name, family, bytes, parts: partsOf(bytes) };
    });
}

/** The smallest good files of every format that can be read. */
export function fuzzSources(): readonly FuzzSource[] {
  const zip = (name: string, bytes: Buffer): FuzzSource => ({
    name,
    family: name.endsWith('.xlsb') ? 'binary' : 'zip',
    bytes,
    parts: partsOf(bytes),
  });
  const plain = (name: string, family: 'ole' | 'xml' | 'csv', bytes: Buffer): FuzzSource => ({
    name,
    family,
    bytes,
    parts: [],
  });
  const content = Buffer.from(
    FODS.replace('office:document ', 'office:document-content ').replace(
      '</office:document>',
      '</office:document-content>',
    ),
  );
  return [
    zip('book.xlsx', bookBytes()),
    zip('small.xlsx', makeXlsx(SMALL)),
    zip('book.xlsb', converted('xlsb')),
    zip('book.ods', odsOf(content)),
    plain('book.fods', 'xml', Buffer.from(FODS)),
    plain('book.xml', 'xml', Buffer.from(XML_BOOK)),
    plain('biff8.xls', 'ole', converted('biff8')),
    plain('biff5.xls', 'ole', converted('biff5')),
    plain('book.csv', 'csv', Buffer.from(CSV)),
    ...realSources(),
  ];
}
