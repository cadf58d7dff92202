import { describe, expect, it } from 'vitest';
import { htmlTables } from '../../../../../electron/excel/read/html/html-tables';

/** Tables as rows of texts by column, `#` before a number Excel left. */
function read(page: string): string[][][] {
  return htmlTables(page).map(({ rows }) =>
    rows.map((row) => {
      const out: string[] = [];
      for (const { column, text, number } of row)
        out[column] = number === null ? text : `#${number}`;
      return Array.from(out, (text) => text ?? '');
    }),
  );
}

describe('tables of web pages', () => {
  it('reads cells without end tags, references and line breaks', () => {
    expect(
      read(
        '<TABLE><tr><th>Kunde<th>Betrag<tr><td>M&uuml;ller &amp; S&#246;hne<td>1.234,50&nbsp;&euro;<tr><td>a<br>\n  b<td>2</table>',
      ),
    ).toEqual([
      [
        ['Kunde', 'Betrag'],
        ['Müller & Söhne', '1.234,50\u00a0€'],
        ['a\nb', '2'],
      ],
    ]);
  });

  it('shifts the cells beside and below spans', () => {
    expect(
      read(
        '<table><tr><td rowspan=2>Acme<td>1<td>2</tr><tr><td>3<td>4</tr><tr><td colspan="2">Total<td>6</tr></table>',
      ),
    ).toEqual([
      [
        ['Acme', '1', '2'],
        ['', '3', '4'],
        ['Total', '', '6'],
      ],
    ]);
  });

  it('takes the exact number Excel left, but not the serial of a day', () => {
    expect(
      read('<table><tr><td x:num="1234.5678">1 234,57<td x:num="45292">01.01.2024</table>'),
    ).toEqual([[['#1234.5678', '01.01.2024']]]);
  });

  it('reads tables in tables as their own, and no scripts or comments', () => {
    expect(
      read(
        '<table><tr><td>logo<script>if (a<b) document.write("<td>x")</script><!-- <td>y --><table><tr><td>1<td>2</table></table>',
      ),
    ).toEqual([[['logo']], [['1', '2']]]);
  });

  it('ends with what is there, however it is cut', () => {
    const page = '<table><tr><td a="x>1</td><td>2 < 3</td></tr><tr><td colspan=99999999999>z';
    for (let length = 0; length <= page.length; length += 1)
      expect(() => htmlTables(page.slice(0, length))).not.toThrow();
  });
});
