import { describe, expect, it } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import { makeXlsx } from '../make-xlsx';
import { plain, readBytes, whyUnreadable } from '../read-cells';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function cellsOf(rows: string, strings?: string): Promise<readonly string[]> {
  const book = strings === undefined ? { rows } : { rows, strings };
  return plain((await readBytes(makeXlsx(book))).cells);
}

describe('cells of a sheet', () => {
  it('reads numbers to the last bit', async () => {
    const numbers = [
      '0',
      '-0',
      '1',
      '-17',
      '0.1',
      '1234.56',
      '123456789012345',
      '9007199254740991',
      '9007199254740993',
      '0.30000000000000004',
      '1.7976931348623157E308',
      '5E-324',
      '1e22',
      '1.e3',
      '.5',
      '+7',
      '000012',
      '12345678.87654321',
      '0.0000000000000000000000000000001234',
      '179769313486231570000000000000000000000',
      '4.35',
      '2.675',
      '1.15',
    ];
    const rows = numbers.map((n, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${n}</v></c></row>`);
    expect(await cellsOf(rows.join(''))).toEqual(
      numbers.map((n, i) => `A${i + 1}=${String(Number(n) + 0)}`),
    );
  });

  it('calls what is no finite number a bad number instead of guessing one', async () => {
    const texts = ['NaN', 'INF', '1e309', '1,5', '0x1F', '1 2', '--1', '١', '1e', '.', '-'];
    const rows = texts.map((n, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${n}</v></c></row>`);
    expect(await cellsOf(rows.join(''))).toEqual(texts.map((_, i) => `A${i + 1}=#BAD_NUMBER`));
  });

  it('gives rows and cells without an address the next place', async () => {
    expect(
      await cellsOf(
        '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="C6"><v>5</v></c><c><v>6</v></c></row>',
      ),
    ).toEqual(['A1=1', 'C1=3', 'A5=4', 'C6=5', 'D6=6']);
    expect(await cellsOf('<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>')).toEqual([
      'B7=1',
      'A8=2',
    ]);
  });

  it('puts cells in column order and refuses cells of another row', async () => {
    expect(
      await cellsOf(
        '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>',
      ),
    ).toEqual(['A1=1', 'C1=3', 'D1=4']);
    // Which of two cells at one address is meant cannot be known, not even when one of them is blank.
    for (const rest of [
      '<c r="C1"><v>4</v></c>',
      '<c r="A1"><v>1</v></c><c r="C1"><v>4</v></c>',
      '<c r="A1"><v>1</v></c><c r="C1"/>',
    ])
      expect(
        await whyUnreadable(makeXlsx({ rows: `<row r="1"><c r="C1"><v>3</v></c>${rest}</row>` })),
      ).toMatchObject({ code: 'MALFORMED_XML', params: { reason: 'two-cells' } });
    expect(
      await whyUnreadable(makeXlsx({ rows: '<row r="1"><c xmlns:r="C3"><v>3</v></c></row>' })),
    ).toMatchObject({ params: { reason: 'unknown-attribute' } });
    const stray = makeXlsx({ rows: '<row r="1"><c r="A2"><v>1</v></c></row>' });
    expect(await whyUnreadable(stray)).toMatchObject({
      code: 'MALFORMED_XML',
      params: { reason: 'cell-outside-row' },
    });
  });

  it('tells a formula without a result from an empty one and from a result', async () => {
    const { cells } = await readBytes(
      makeXlsx({
        rows:
          '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c>' +
          '<c r="E1" t="str"><f ca="1">A1&amp;"x"</f><v>2x</v></c><c r="F1"><f t="shared" si="0"/><v>0</v></c><c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="H1" t="b"><f>TRUE</f><v>1</v></c></row>',
      }),
    );
    const { formula, uncalculated } = CELL_FLAG;
    expect(cells).toEqual([
      ['A1', '2', formula],
      ['B1', '#UNCALCULATED', formula | uncalculated],
      ['C1', '#UNCALCULATED', formula | uncalculated],
      ['E1', '"2x"', formula],
      ['F1', '0', formula],
      ['G1', '#DIV/0!', formula],
      ['H1', 'TRUE', formula],
    ]);
  });

  it('reads every type, keeps blanks out and names what it does not know', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"/><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="e"><v>#SPILL!</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="b"><v>true</v></c>' +
      '<c r="F1" t="d"><v>2020-01-01T12:00:00Z</v></c><c r="G1" t="d"><v>2020-02-30</v></c><c r="H1" t="q"><v>1</v></c><c r="I1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c>' +
      '<c r="J1" t="s"><v>9</v></c><c r="K1" t="s"><v>-1</v></c><c r="L1" t="s"><v>1</v></c><c r="M1" t="s"><v>0</v></c><c r="N1" t="b"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>';
    expect(await cellsOf(rows, '<si><t>first</t></si><si><t> </t></si>')).toEqual([
      'B1=#N/A',
      'C1=#OTHER',
      'D1=FALSE',
      'E1=TRUE',
      'F1=2020-01-01T12:00:00.000Z',
      'G1=#BAD_NUMBER',
      'H1=#OTHER',
      'J1=#BAD_STRING',
      'K1=#BAD_STRING',
      'M1="first"',
      'N1=#BAD_NUMBER',
    ]);
  });

  it('joins rich text, drops phonetic text, undoes references and escapes', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> &amp; plain</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>' +
      '<si><t>a_x000D_\r\nb</t></si><si><t>_x005F_x0041_ _x0041_</t></si><si/><si><t><![CDATA[<b>]]></t></si><si><t>&#x1F600;&#65;&lt;</t></si><si><t>R&amp;D</t></si>';
    const rows = `<row r="1">${[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`;
    expect(await cellsOf(rows, strings)).toEqual([
      'A1="Bold & plain"',
      'B1="東京"',
      'C1="a\\nb"',
      'D1="_x0041_ A"',
      'F1="<b>"',
      'G1="😀A<"',
      'H1="R&D"',
    ]);
  });

  it('marks repaired and deceptive texts', async () => {
    const { cells } = await readBytes(
      makeXlsx({
        rows: '<row r="1"><c t="inlineStr"><is><t>a&#0;b</t></is></c><c t="inlineStr"><is><t>x&#xD83D;</t></is></c><c t="inlineStr"><is><t>ab\u202ec</t></is></c><c t="str"><v>e\u0301</v></c></row>',
      }),
    );
    expect(cells).toEqual([
      ['A1', '"ab"', CELL_FLAG.cleaned],
      ['B1', '"x\ufffd"', CELL_FLAG.cleaned],
      ['C1', '"ab\u202ec"', CELL_FLAG.invisible],
      ['D1', '"é"', 0],
    ]);
  });

  it('counts hidden rows with values, not hidden empty ones', async () => {
    const { end } = await readBytes(
      makeXlsx({
        rows: '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="true"/><row r="3" hidden="0"><c><v>1</v></c></row>',
      }),
    );
    expect(end).toMatchObject({ rows: 2, hiddenRows: 1, stopped: false });
  });

  it('gives the merges of the first 100 rows once the sheet is read', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B1:D2"/><mergeCell ref="A500:B500"/></mergeCells></worksheet>`;
    const { end } = await readBytes(makeXlsx({ sheet }));
    expect(end.merges).toEqual([{ fromRow: 1, toRow: 2, fromColumn: 1, toColumn: 3 }]);
  });

  it.each([
    ['unclosed', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    [
      'nesting',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData></worksheet>',
    ],
    [
      'duplicate-attribute',
      '<worksheet><sheetData><row r="1"><c r="A1" r="A1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'reference',
      '<worksheet><sheetData><row r="1"><c t="str"><v>&nbsp;</v></c></row></sheetData></worksheet>',
    ],
    ['no-sheet-data', '<worksheet></worksheet>'],
    ['not-a-worksheet', '<html><sheetData/></html>'],
    ['two-roots', '<worksheet><sheetData/></worksheet><worksheet/>'],
    [
      'cell-reference',
      '<worksheet><sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('refuses broken XML: %s', async (reason, sheet) => {
    expect(await whyUnreadable(makeXlsx({ sheet }))).toEqual({
      code: 'MALFORMED_XML',
      params: { part: 'xl/worksheets/sheet1.xml', reason },
    });
  });
});
