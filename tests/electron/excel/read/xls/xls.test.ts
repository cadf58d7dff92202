import { describe, expect, it } from 'vitest';
import {
  UPPER_HALF,
  type SingleByteEncoding,
} from '../../../../../electron/excel/read/text/single-byte-decoder';
import { makeOle } from '../ole/make-ole';
import { plain, readBytes, whyUnreadable } from '../read-cells';
import { biff5Stream, label, makeBiff5, number } from './make-biff5';

function encode(text: string, encoding: SingleByteEncoding): Buffer {
  const codes = Array.from(text, (c) =>
    c.charCodeAt(0) < 128 ? c.charCodeAt(0) : 128 + UPPER_HALF[encoding].indexOf(c),
  );
  return Buffer.from(codes);
}

/** A sheet named by the first text, with all texts in column A and a number beside each. */
function book(
  texts: readonly string[],
  encoding: SingleByteEncoding,
  codePage: number | null,
): Buffer {
  const bytes = texts.map((text) => encode(text, encoding));
  const cells = bytes.flatMap((text, row) => [label(row, 0, text), number(row, 1, row + 0.5)]);
  return makeBiff5(bytes[0]!, cells, codePage);
}

const TEXTS: Readonly<Record<SingleByteEncoding, readonly string[]>> = {
  'windows-1250': ['Sprzedaż', 'Zażółć gęślą jaźń', 'Łódź', 'Świętokrzyskie'],
  'windows-1251': ['Продажи', 'ООО «Ромашка»', 'Ёлка', 'Отгрузка по клиентам'],
  'windows-1252': ['Verkäufe', 'Müller & Söhne', 'Straße', 'Café Genève'],
};
const CODE_PAGES = { 'windows-1250': 1250, 'windows-1251': 1251, 'windows-1252': 1252 } as const;

describe('old binary workbooks', () => {
  it.each(['windows-1250', 'windows-1251', 'windows-1252'] as const)(
    'reads texts in %s with a code page named and without',
    async (encoding) => {
      const wanted = TEXTS[encoding].flatMap((text, row) => [
        `A${row + 1}=${JSON.stringify(text)}`,
        `B${row + 1}=${row + 0.5}`,
      ]);
      const named = await readBytes(book(TEXTS[encoding], encoding, CODE_PAGES[encoding]));
      expect(plain(named.cells)).toEqual(wanted);
      expect(named.info).toMatchObject({
        format: 'xls',
        warnings: [],
        sheets: [{ name: TEXTS[encoding][0] }],
      });
      const unnamed = await readBytes(book(TEXTS[encoding], encoding, null));
      expect(plain(unnamed.cells)).toEqual(wanted);
      expect(unnamed.info.warnings).toEqual([{ code: 'encoding-guessed', encoding }]);
    },
  );

  it('does not believe a Western code page over Cyrillic letters, and says so', async () => {
    const read = await readBytes(book(TEXTS['windows-1251'], 'windows-1251', 1252));
    expect(read.info.warnings).toEqual([{ code: 'encoding-guessed', encoding: 'windows-1251' }]);
    expect(plain(read.cells)[2]).toBe('A2="ООО «Ромашка»"');
  });

  it('says nothing of a code page when there is nothing to decide', async () => {
    expect((await readBytes(book(['Sales', 'plain'], 'windows-1252', null))).info.warnings).toEqual(
      [],
    );
  });

  it('refuses a stream cut off anywhere, and records that do not fit', async () => {
    const stream = biff5Stream(
      Buffer.from('S'),
      [label(0, 0, Buffer.from('text')), number(1, 0, 1)],
      1252,
    );
    const padded = (bytes: Buffer): Buffer =>
      makeOle('Book', Buffer.concat([bytes, Buffer.alloc(4096 - bytes.length)]));
    expect(plain((await readBytes(padded(stream))).cells)).toEqual(['A1="text"', 'A2=1']);
    // The last record is nothing but a number and zeros, which is what stands behind the stream as well.
    for (let length = 4; length < stream.length - 4; length += 3)
      expect((await whyUnreadable(padded(stream.subarray(0, length)))).code).toMatch(
        /^(?:DAMAGED_FILE|NO_SHEETS)$/,
      );
    const lying = Buffer.from(stream);
    lying.writeUInt16LE(400, stream.indexOf('text') - 2);
    expect(await whyUnreadable(padded(lying))).toEqual({
      code: 'DAMAGED_FILE',
      params: { reason: 'biff-text-length' },
    });
  });

  it('never shows an empty sheet where cells are lost', async () => {
    // A sheet whose beginning says nothing of its kind is still a sheet; one that is not where it should be is not.
    const stream = biff5Stream(Buffer.from('S'), [number(0, 0, 1)], 1252);
    const moved = Buffer.from(stream);
    const list = moved.indexOf(Buffer.from([0x85, 0x00]));
    moved.writeUInt32LE(moved.readUInt32LE(list + 4) + 1, list + 4);
    const file = makeOle('Book', Buffer.concat([moved, Buffer.alloc(4096 - moved.length)]));
    expect((await whyUnreadable(file)).code).toBe('DAMAGED_FILE');
  });
  it('refuses cells in front of the sheets: a format or style whose number was spoiled', async () => {
    const stream = biff5Stream(Buffer.from('S'), [number(0, 0, 1)], 1252);
    const spoiled = Buffer.from(stream);
    // The code page record in front of the sheets becomes a number of a cell.
    const at = spoiled.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
    expect(at).toBeGreaterThan(0);
    spoiled.writeUInt16LE(0x0203, at);
    const file = makeOle('Book', Buffer.concat([spoiled, Buffer.alloc(4096 - spoiled.length)]));
    expect(await whyUnreadable(file)).toMatchObject({
      code: 'DAMAGED_FILE',
      params: { reason: 'biff-cell-outside-sheet' },
    });
  });
});
