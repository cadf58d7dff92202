import { describe, expect, it } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import { plain, readBytes, whyUnreadable } from '../read-cells';

function book(sheets: string, styles = '', more = ''): string {
  return `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">${more}<Styles>${styles}</Styles>${sheets}</Workbook>`;
}

const sheet = (rows: string, more = '', name = 'Sales'): string =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${more}</Worksheet>`;
const cell = (type: string, value: string, attributes = ''): string =>
  `<Cell${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

const STYLES =
  '<Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="e" ss:Parent="d"/><Style ss:ID="t"><NumberFormat ss:Format="h:mm"/></Style><Style ss:ID="n"><NumberFormat ss:Format="Standard"/></Style>';

describe('Excel 2003 XML workbooks', () => {
  it('reads every type of value and dates of either writing', async () => {
    const cells = [
      cell('String', 'R&amp;D &#10;Łódź'),
      cell('Number', '-1.5E3'),
      cell('Number', '43831', ' ss:StyleID="d"'),
      cell('Number', '43831.5', ' ss:StyleID="e"'),
      cell('DateTime', '2024-02-29T00:00:00.000', ' ss:StyleID="d"'),
      cell('DateTime', '1899-12-31T06:00:00.000', ' ss:StyleID="t"'),
      cell('Boolean', '1'),
      cell('Error', '#N/A'),
      cell('Number', '7', ' ss:StyleID="n" ss:Formula="=RC[-1]"'),
      '<Cell ss:Formula="=1+1"/>',
      '<Cell ss:Index="13"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Bold</B><Font> and plain</Font></ss:Data><Comment><ss:Data>a comment</ss:Data></Comment></Cell>',
      cell('Number', '1,5'),
      cell('Number', 'NaN'),
    ].join('');
    const { cells: read, info } = await readBytes(book(sheet(`<Row>${cells}</Row>`), STYLES));
    expect(info.format).toBe('spreadsheetml');
    expect(plain(read)).toEqual([
      'A1="R&D \\nŁódź"',
      'B1=-1500',
      'C1=2020-01-01',
      'D1=2020-01-01T12:00:00.000Z',
      'E1=2024-02-29',
      'F1=0.25',
      'G1=TRUE',
      'H1=#N/A',
      'I1=7',
      'J1=#UNCALCULATED',
      'M1="Bold and plain"',
      'N1=#BAD_NUMBER',
      'O1=#BAD_NUMBER',
    ]);
    expect(read[8]![2]).toBe(CELL_FLAG.formula);
  });

  it('finds places, hidden rows, merges, styles of rows and columns', async () => {
    const rows =
      `<Column ss:Index="2" ss:StyleID="d" ss:Span="1"/><Row>${cell('Number', '1')}${cell('Number', '2')}${cell('Number', '3')}${cell('Number', '4')}</Row>` +
      `<Row ss:Index="5" ss:Hidden="1">${cell('String', 'm', ' ss:MergeAcross="2" ss:MergeDown="1"')}${cell('String', 'after')}</Row><Row ss:Span="2"/><Row ss:StyleID="d">${cell('Number', '43831')}</Row>`;
    const { cells, end } = await readBytes(book(sheet(rows), STYLES));
    expect(plain(cells)).toEqual([
      'A1=1',
      'B1=1900-01-02',
      'C1=1900-01-03',
      'D1=4',
      'A5="m"',
      'D5="after"',
      'A9=2020-01-01',
    ]);
    expect(end).toMatchObject({
      hiddenRows: 1,
      merges: [{ fromRow: 5, toRow: 6, fromColumn: 0, toColumn: 2 }],
    });
  });

  it('lists sheets with what is hidden, and knows the 1904 date system', async () => {
    const hidden =
      '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>';
    const sheets =
      sheet('') + sheet(`<Row>${cell('Number', '42369', ' ss:StyleID="d"')}</Row>`, hidden, 'Plan');
    const more =
      '<ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel"><Date1904/></ExcelWorkbook>';
    const { info } = await readBytes(book(sheets, STYLES, more));
    expect(info).toMatchObject({
      date1904: true,
      sheets: [
        { name: 'Sales', visibility: 'visible' },
        { name: 'Plan', visibility: 'hidden' },
      ],
    });
  });

  it('refuses rows and cells that go backwards, torn XML and document types', async () => {
    const codeOf = async (rows: string): Promise<unknown> => await whyUnreadable(book(sheet(rows)));
    expect(await codeOf('<Row ss:Index="3"/><Row ss:Index="3"/>')).toMatchObject({
      params: { reason: 'row-number' },
    });
    expect(await codeOf(`<Row>${cell('Number', '1')}<Cell ss:Index="1"/></Row>`)).toMatchObject({
      params: { reason: 'cell-number' },
    });
    expect(
      await codeOf(
        '<Row><Cell><Data ss:Type="Number">1</Data><Data ss:Type="Number">2</Data></Cell></Row>',
      ),
    ).toMatchObject({ params: { reason: 'two-data' } });
    expect(await codeOf('<Row><Cell></Row>')).toMatchObject({ code: 'MALFORMED_XML' });
    const evil = book(sheet('')).replace('<Workbook', '<!DOCTYPE a [<!ENTITY b "c">]><Workbook');
    expect(await whyUnreadable(evil)).toMatchObject({ code: 'DOCTYPE' });
  });
});
