import { makeZip, type TestPart } from './make-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a test workbook of one sheet holds. */
export interface TestWorkbook {
  /** Inside of `<sheetData>`. */
  readonly rows?: string;
  /** The whole sheet part, instead of `rows`. */
  readonly sheet?: string | Buffer;
  /** Inside of `<sst>`; without it the workbook has no shared strings. */
  readonly strings?: string;
  /** Number format codes of cell styles 1, 2, … */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly more?: readonly TestPart[];
}

/** The parts of a workbook of one sheet named Sales. */
export function xlsxParts(book: TestWorkbook): TestPart[] {
  const formats = book.formats ?? [];
  const escape = (code: string): string => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const fmts = formats.map(
    (code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${escape(code)}"/>`,
  );
  const xfs = formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`);
  const strings = book.strings === undefined ? [] : ['sharedStrings'];
  const rels = ['worksheets/sheet1', 'styles', ...strings].map(
    (target, i) =>
      `<Relationship Id="rId${i + 1}" Type="${REL}/${target.replace('s/sheet1', '')}" Target="${target}.xml"/>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr date1904="${book.date1904 === true ? 1 : 0}"/><sheets><sheet name="Sales" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="${PACKAGE}/relationships">${rels.join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${MAIN}"><numFmts>${fmts.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data:
        book.sheet ??
        `<worksheet xmlns="${MAIN}"><sheetData>${book.rows ?? ''}</sheetData></worksheet>`,
    },
    ...(book.strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${book.strings}</sst>` }]),
    ...(book.more ?? []),
  ];
}

/** The workbook as a file's bytes. */
export function makeXlsx(book: TestWorkbook): Buffer {
  return makeZip(xlsxParts(book));
}
