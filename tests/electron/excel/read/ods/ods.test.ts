import { describe, expect, it } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import { durationDays } from '../../../../../electron/excel/read/ods/ods-cell';
import { makeZip } from '../make-zip';
import { plain, readBytes, whyUnreadable } from '../read-cells';

const SPACES = ['office', 'style', 'text', 'table', 'number', 'calcext', 'draw']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');
const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

const table = (rows: string, name = 'Sales', style = ''): string =>
  `<table:table table:name="${name}"${style}>${rows}</table:table>`;
const row = (cells: string, attributes = ''): string =>
  `<table:table-row${attributes}>${cells}</table:table-row>`;
const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: string, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${attributes}/>`;

function content(tables: string, styles = ''): string {
  return `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

function makeOds(tables: string, styles = '', manifest = ''): Buffer {
  return makeZip([
    { name: 'mimetype', data: MIME, stored: true },
    {
      name: 'META-INF/manifest.xml',
      data: `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`,
    },
    { name: 'content.xml', data: content(tables, styles) },
  ]);
}

async function cellsOf(rows: string, styles = ''): Promise<readonly string[]> {
  return plain((await readBytes(makeOds(table(rows), styles))).cells);
}

describe('OpenDocument spreadsheets', () => {
  it('reads every type of value, with or without the text beside it', async () => {
    const cells = [
      text('Łódź'),
      number('1234.5'),
      '<table:table-cell office:value-type="percentage" office:value="-0.1"><text:p>-10%</text:p></table:table-cell>',
      '<table:table-cell office:value-type="currency" office:value="7" office:currency="PLN"/>',
      '<table:table-cell office:value-type="date" office:date-value="2024-02-29"/>',
      '<table:table-cell office:value-type="date" office:date-value="2024-02-29T06:00:00"/>',
      '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.A1]" office:value-type="string" office:string-value="shown"><text:p>other</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=1"/>',
      '<table:table-cell office:value-type="float" office:value="1,5"/>',
      '<table:table-cell office:value-type="date" office:date-value="2023-02-29"/>',
      '<table:table-cell office:value="5"><text:p>5</text:p></table:table-cell>',
    ].join('');
    const { cells: read } = await readBytes(makeOds(table(row(cells))));
    expect(plain(read)).toEqual([
      'A1="Łódź"',
      'B1=1234.5',
      'C1=-0.1',
      'D1=7',
      'E1=2024-02-29',
      'F1=2024-02-29T06:00:00.000Z',
      'G1=0.5',
      'H1=TRUE',
      'I1=#DIV/0!',
      'J1="shown"',
      'K1=#UNCALCULATED',
      'L1=#BAD_NUMBER',
      'M1=#BAD_NUMBER',
      'N1=#OTHER',
    ]);
    const { formula, uncalculated } = CELL_FLAG;
    expect(read.slice(8, 11).map(([, , flags]) => flags)).toEqual([
      formula,
      formula,
      formula | uncalculated,
    ]);
  });

  it('joins paragraphs, keeps meant blanks and leaves comments and drawings out', async () => {
    const cells = [
      text('two <text:s/>spaces\n  run   together<text:s text:c="2"/>'),
      text('<text:span>a</text:span><text:tab/>b<text:line-break/>c'),
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>one</text:p><text:p>two</text:p></table:table-cell>',
      '<table:table-cell><draw:frame><text:p>a picture</text:p></draw:frame></table:table-cell>',
      '<table:table-cell office:value-type="string"><text:p>x</text:p><table:table><table:table-row><table:table-cell office:value-type="float" office:value="9"/></table:table-row></table:table></table:table-cell>',
    ].join('');
    expect(await cellsOf(row(cells))).toEqual([
      'A1="two  spaces run together  "',
      'B1="a\\tb\\nc"',
      'C1="one\\ntwo"',
      'E1="x"',
    ]);
  });

  it('repeats rows and cells as often as said, and empty ones at no cost', async () => {
    const rows = [
      row(
        `${number('1', ' table:number-columns-repeated="3"')}<table:table-cell table:number-columns-repeated="16000"/>`,
        ' table:number-rows-repeated="2"',
      ),
      row('<table:table-cell/>', ' table:number-rows-repeated="1000000"'),
      row(`<table:covered-table-cell table:number-columns-repeated="2"/>${text('end')}`),
    ].join('');
    const started = performance.now();
    expect(await cellsOf(rows)).toEqual([
      'A1=1',
      'B1=1',
      'C1=1',
      'A2=1',
      'B2=1',
      'C2=1',
      'C1000003="end"',
    ]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('refuses repeats beyond the grid instead of filling memory', async () => {
    const wide = number('1', ' table:number-columns-repeated="20000"');
    expect((await whyUnreadable(makeOds(table(row(wide))))).code).toBe('TOO_MANY_COLUMNS');
    const long = row(number('1'), ' table:number-rows-repeated="2000000"');
    expect((await whyUnreadable(makeOds(table(long)))).code).toBe('TOO_MANY_CELLS');
    const full = row(
      number('1', ' table:number-columns-repeated="1000"'),
      ' table:number-rows-repeated="1000000"',
    );
    expect(
      (await whyUnreadable(makeOds(table(full)), { limits: { maxCells: 100_000 } })).code,
    ).toBe('TOO_MANY_CELLS');
  });

  it('tells hidden sheets, hidden rows and merges, and passes over copies of linked tables', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows = `${row('<table:table-cell office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="2"><text:p>m</text:p></table:table-cell>')}${row(number('1'), ' table:visibility="collapse"')}${row(number('2'), ' table:visibility="filter"')}${row('<table:table-cell/>', ' table:visibility="collapse"')}`;
    const linked = table(
      `<table:table-source table:table-name="x"/>${row(number('99'))}`,
      "'file:///x.ods'#$A",
    );
    const { info, end } = await readBytes(
      makeOds(`${linked}${table(rows)}${table('', 'Plan', ' table:style-name="ta2"')}`, styles),
    );
    expect(info.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sales', 'visible'],
      ['Plan', 'hidden'],
    ]);
    expect(info.warnings).toEqual([{ code: 'hidden-sheets', sheets: ['Plan'] }]);
    expect(end).toMatchObject({ rows: 3, hiddenRows: 2 });
    expect(end.merges).toEqual([{ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 2 }]);
  });

  it('takes a plain number under a date style for a date', async () => {
    const styles =
      '<number:date-style style:name="N1"/><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>';
    expect(
      await cellsOf(
        row(
          `${number('43831', ' table:style-name="ce1"')}${number('43831.5', ' table:style-name="ce2"')}${number('5')}`,
        ),
        styles,
      ),
    ).toEqual(['A1=2020-01-01', 'B1=2020-01-01T12:00:00.000Z', 'C1=5']);
  });

  it('reads the flat kind, which is one piece of XML', async () => {
    const flat = content(table(row(text('flat')))).replaceAll('document-content', 'document');
    const { info, cells } = await readBytes(`<?xml version="1.0"?>\n${flat}`);
    expect(info).toMatchObject({ format: 'ods', sheets: [{ name: 'Sales' }] });
    expect(plain(cells)).toEqual(['A1="flat"']);
  });

  it('stops where the caller wants it to', async () => {
    const rows = row(number('1'), ' table:number-rows-repeated="1000"');
    const some = await readBytes(makeOds(table(rows)), { maxRows: 250, batchRows: 100 });
    expect([some.end.rows, some.end.stopped, some.batches]).toEqual([250, true, 3]);
  });

  it('names what it cannot read', async () => {
    const encrypted = makeOds(
      table(''),
      '',
      '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    );
    expect((await whyUnreadable(encrypted)).code).toBe('PASSWORD_PROTECTED');
    expect((await whyUnreadable(makeOds(''))).code).toBe('NO_SHEETS');
    expect((await whyUnreadable(makeOds(table('<!DOCTYPE x>')))).code).toMatch(
      /DOCTYPE|MALFORMED_XML/,
    );
    expect(
      (await whyUnreadable(makeOds(table(row('<table:table-cell></table:table-row>'))))).code,
    ).toBe('MALFORMED_XML');
  });

  it.each([
    ['PT06H30M00S', 0.270_833_333_333_333_3],
    ['P1DT12H', 1.5],
    ['-PT6H', -0.25],
    ['PT0.5S', 0.5 / 86_400],
    ['P1Y', Number.NaN],
    ['6:30', Number.NaN],
  ])('takes %s for %d days', (duration, days) => {
    expect(durationDays(duration)).toBe(days);
  });
});
