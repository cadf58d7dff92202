import { read, write, type BookType } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { makeXlsx, xlsxParts } from './make-xlsx';
import { makeZip } from './make-zip';
import { plain, readBytes } from './read-cells';

const BOOK = {
  rows:
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>45351</v></c><c r="C2" s="1"><v>45351.75</v></c><c r="D2"><v>1234.56</v></c><c r="E2" s="2"><v>0.5</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#DIV/0!</v></c></row>' +
    '<row r="9" hidden="1"><c r="A9" t="s"><v>3</v></c><c r="C9"><v>-0.1</v></c></row>',
  strings:
    '<si><t>Клиент</t></si><si><t>Data &amp; &lt;sum&gt;</t></si><si><t xml:space="preserve">  Łódź  </t></si><si><t>two\nlines</t></si>',
  formats: ['dd.mm.yyyy', 'h:mm'],
};

/** The workbook by another program's hand, in another format. */
function converted(bookType: BookType, date1904: boolean): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const list = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`;
  const parts = xlsxParts({ ...BOOK, date1904 });
  const source = makeZip(
    parts.map((part) => (part.name === '[Content_Types].xml' ? { ...part, data: list } : part)),
  );
  const written: unknown = write(read(source, { cellNF: true, cellStyles: true }), {
    bookType,
    type: 'buffer',
  });
  if (!(written instanceof Buffer)) throw new Error('no bytes');
  return written;
}

describe('one workbook in every format', () => {
  it.each<readonly [BookType, string, boolean]>([
    ['biff8', 'xls', false],
    ['biff8', 'xls', true],
    ['xlsb', 'xlsb', false],
    ['xlsb', 'xlsb', true],
    ['xlml', 'spreadsheetml', false],
    ['ods', 'ods', false],
    ['fods', 'ods', false],
  ])('reads alike as %s (%s, 1904: %s)', async (bookType, format, date1904) => {
    const wanted = await readBytes(makeXlsx({ ...BOOK, date1904 }));
    const got = await readBytes(converted(bookType, date1904));
    expect(got.info).toMatchObject({ format, sheets: [{ name: 'Sales', kind: 'worksheet' }] });
    // Error cells are beyond what the other program writes to OpenDocument.
    const withoutErrors = (cells: readonly string[]): readonly string[] =>
      format === 'ods' ? cells.filter((cell) => !cell.includes('#')) : cells;
    expect(withoutErrors(plain(got.cells))).toEqual(withoutErrors(plain(wanted.cells)));
  });
});
