import { describe, expect, it } from 'vitest';
import { BatchBuilder } from '../../../../../electron/excel/read/batch-builder';
import { READ_LIMITS } from '../../../../../electron/excel/read/read-limits';
import { SheetReading } from '../../../../../electron/excel/read/xlsx/read-sheet';
import { SharedStrings } from '../../../../../electron/excel/read/xlsx/shared-strings';
import { seededRandom } from '../../../../support/build-facts';
import { address, type ShownCell, ShownRows } from '../read-cells';

const STRINGS = [
  '<si><t>Łódź</t></si>',
  '<si><t xml:space="preserve"> a </t></si>',
  '<si><r><t>x</t></r><r><t>y</t></r></si>',
  '<si><t>p&amp;q</t></si>',
  '<si><t/></si>',
];
const STYLES = Uint8Array.of(0, 1, 2);

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(sheet: string, size: number, batchRows = 7): Promise<readonly ShownCell[]> {
  const shown = new ShownRows();
  const context = { styles: STYLES, date1904: false, limits: READ_LIMITS, part: 'sheet' };
  const shared = new SharedStrings(
    pieces(`<sst>${STRINGS.join('')}</sst>`, size),
    'sst',
    READ_LIMITS,
  );
  const reading = new SheetReading(context, shared, { batchRows, onBatch: shown.add });
  await reading.read(pieces(sheet, size), sheet.length);
  return shown.cells;
}

function randomSheet(random: () => number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const rows: string[] = [];
  let number = 0;
  for (let r = 0; r < 30; r++) {
    number += 1 + Math.floor(random() * 3);
    let column = -1;
    const cells: string[] = [];
    for (let c = 0; c < 8; c++) {
      column += 1 + Math.floor(random() * 30);
      const at = random() < 0.9 ? ` r="${address(number, column)}"` : '';
      if (at === '') column = column - 1 < 0 ? 0 : column;
      const style = pick(['', ' s="0"', ' s="1"', ' s="2"', ' s="77"']);
      const value = pick([
        '><v>43831</v></c>',
        '><v>-12.345</v></c>',
        '><v>1.0000000000000002</v></c>',
        '><v>60</v></c>',
        '><v>abc</v></c>',
        '/>',
        '></c>',
        ` t="s"><v>${Math.floor(random() * 6)}</v></c>`,
        ' t="str"><f>A1</f><v>Ünï_x0041_</v></c>',
        ' t="str"><f>B1&lt;2</f><v>a&amp;b</v></c>',
        ' t="inlineStr"><is><t>in line</t></is></c>',
        ' t="inlineStr"><is><t xml:space="preserve"> x\n</t></is></c>',
        ' t="b"><v>1</v></c>',
        ' t="e"><v>#REF!</v></c>',
        ' t="e"/>',
        ' t="n"><f t="shared" ref="A1:A9" si="1">x&gt;1</f><v>7</v></c>',
        '><f>1</f></c>',
        ' t="d"><v>2024-02-29</v></c>',
        ' cm="1"><v>5</v></c>',
        '><v>&#49;2</v></c>',
        '>\n <v>3</v>\n</c>',
        "  t='n' ><v>4</v ></c >",
        ' t="n"><!-- no --><v>8</v></c>',
        '><v><![CDATA[9]]></v></c>',
        ' t="inlineStr"><is><r><t>r</t></r><r><t>s</t></r></is></c>',
      ]);
      cells.push(`<c${at}${style}${value}`);
    }
    rows.push(
      `<row r="${number}"${pick(['', ' spans="1:8" ht="15"', ' hidden="1"', " hidden='true'"])}>${cells.join(pick(['', '\n  ', '<!-- c -->']))}</row>`,
    );
  }
  return `<?xml version="1.0"?>\n<worksheet xmlns="m" xmlns:x="m"><sheetData>${rows.join('\r\n')}</sheetData></worksheet>`;
}

/** The same sheet with a prefix on every element: none of it is known to the fast scan. */
function prefixed(sheet: string): string {
  return sheet.replace(/<(\/?)([a-zA-Z])(?![^<]*\]\]>)/g, '<$1x:$2');
}

describe('the two paths through a sheet', () => {
  it('give the same cells, wherever the chunks are cut', async () => {
    const random = seededRandom(20_261_121);
    for (let turn = 0; turn < 25; turn++) {
      const sheet = randomSheet(random);
      const whole = await read(sheet, 1 << 20);
      expect(whole.length).toBeGreaterThan(100);
      expect(await read(prefixed(sheet), 1 << 20)).toEqual(whole);
      for (const size of [1, 13, 64, 1000]) expect(await read(sheet, size)).toEqual(whole);
      expect(await read(prefixed(sheet), 97)).toEqual(whole);
    }
  });

  it('drops a row that turns out to hold only blank shared strings', () => {
    const builder = new BatchBuilder(4);
    builder.push(0, 15, 0, 1);
    builder.endRow(1);
    builder.push(0, 1, 0, 5);
    builder.push(1, 15, 0, 1);
    builder.push(2, 1, 0, 6);
    builder.endRow(9);
    builder.dropCells(15);
    const batch = builder.take();
    expect([...batch.rowNumber]).toEqual([9]);
    expect([...batch.cellStart]).toEqual([0, 2]);
    expect([...batch.value]).toEqual([5, 6]);
  });
});
