import { describe, expect, it } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import { BatchBuilder } from '../../../../../electron/excel/read/batch-builder';
import { detectDialect } from '../../../../../electron/excel/read/csv/csv-dialect';
import { CsvParser } from '../../../../../electron/excel/read/csv/csv-parser';
import { guessSingleByte } from '../../../../../electron/excel/read/csv/text-encoding';
import { READ_LIMITS } from '../../../../../electron/excel/read/read-limits';
import {
  UPPER_HALF,
  type SingleByteEncoding,
} from '../../../../../electron/excel/read/text/single-byte-decoder';
import { ByteWindow } from '../../../../../electron/excel/read/xml/byte-window';
import { seededRandom } from '../../../../support/build-facts';
import { plain, readBytes, ShownRows, whyUnreadable } from '../read-cells';

async function read(text: string | Buffer): Promise<readonly string[]> {
  return plain((await readBytes(text)).cells);
}

function encode(text: string, encoding: SingleByteEncoding): Buffer {
  return Buffer.from(
    Array.from(text, (c) =>
      c.charCodeAt(0) < 128 ? c.charCodeAt(0) : 128 + UPPER_HALF[encoding].indexOf(c),
    ),
  );
}

describe('text tables', () => {
  it('reads quotes, doubled quotes, line breaks inside and blank lines', async () => {
    expect(await read('a,b,c\r\n"x, y","he said ""no""","two\r\nlines"\r\n\r\n , ,z')).toEqual([
      'A1="a"',
      'B1="b"',
      'C1="c"',
      'A2="x, y"',
      'B2="he said \\"no\\""',
      'C2="two\\nlines"',
      'C4="z"',
    ]);
    expect(await read('a;b\r1;2\r')).toEqual(['A1="a"', 'B1="b"', 'A2="1"', 'B2="2"']);
  });

  it('repairs broken quotes within their line and says how often', async () => {
    const result = await readBytes('a,b\n"5" pipe",1\n"open,2\n3" x,4\n"abc"def,5\n"ok" ,6\n');
    expect(plain(result.cells)).toEqual([
      'A1="a"',
      'B1="b"',
      'A2="5\\" pipe"',
      'B2="1"',
      'A3="\\"open"',
      'B3="2"',
      'A4="3\\" x"',
      'B4="4"',
      'A5="\\"abc\\"def"',
      'B5="5"',
      'A6="ok"',
      'B6="6"',
    ]);
    expect(result.end.repairedLines).toBe(3);
  });

  it('keeps longer and shorter records as they stand', async () => {
    expect(await read('a,b\n1,2,3,4\n5\n')).toEqual([
      'A1="a"',
      'B1="b"',
      'A2="1"',
      'B2="2"',
      'C2="3"',
      'D2="4"',
      'A3="5"',
    ]);
  });

  it.each([
    ['a;b;c\n1,5;2,5;x\n3,25;4,1;y\n', 59],
    ['a,b\n"1;2;3",x\n"4;5;6",y\n', 44],
    ['a\tb, c\n1\t2\n', 9],
    ['a|b\n1|2\n', 124],
    ['sep=;\na,b;c\n', 59],
    ['"sep=|"\r\na|b\n', 124],
    ['name;note\nx;a, b, c\ny;d\nz;e, f\n', 59],
    ['one\ntwo\n', 44],
    ['client^day^sum\na^2024-01-01 10:30^5\nb^2024-01-02 11:00^6\n', 94],
    ['a~b\n1~2\n', 126],
    ['client:sum\na:1\nb:2\n', 58],
    ['a:b,c\n1:2,3\n', 44],
    ['note: one\nno colon\n', 44],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(detectDialect(Buffer.from(text), true).delimiter).toBe(delimiter);
  });

  it('starts behind a byte order mark and a sep= line', async () => {
    expect(await read('\ufeffsep=;\r\nKunde;Umsatz\r\nÄ;1,5\r\n')).toEqual([
      'A1="Kunde"',
      'B1="Umsatz"',
      'A2="Ä"',
      'B2="1,5"',
    ]);
  });

  it.each<readonly [SingleByteEncoding, string]>([
    ['windows-1250', 'Klient;Miasto\nŻółw;Łódź\nZażółć gęślą;Kraków\nŚwiat;Poznań\n'],
    ['windows-1251', 'Клиент;Сумма\nООО «Ромашка»;10\nЁлка;№ 5\n'],
    ['windows-1252', 'Kunde;Ort\nMüller;Köln\nGroße Bäckerei;Zürich\nCafé “x” – €5;Genève\n'],
  ])('guesses %s and says so', async (encoding, text) => {
    const bytes = encode(text, encoding);
    const result = await readBytes(bytes);
    expect(result.info.warnings).toEqual([{ code: 'encoding-guessed', encoding }]);
    expect(plain(result.cells)).toEqual(await read(text));
    expect(guessSingleByte(bytes)).toBe(encoding);
  });

  it('reads UTF-16 of both orders and finds UTF-8 that first shows far inside', async () => {
    const text = 'a\tŁ\n😀\t\n';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const wanted = ['A1="a"', 'B1="Ł"', 'A2="😀"'];
    expect(await read(little)).toEqual(wanted);
    expect(await read(Buffer.from(little).swap16())).toEqual(wanted);
    const late = `${'x,y\n'.repeat(300_000)}Łódź,z\n`;
    const result = await readBytes(late);
    expect(result.info.warnings).toEqual([]);
    expect(plain(result.cells).slice(-2)).toEqual(['A300001="Łódź"', 'B300001="z"']);
  });

  it('gives equal values one id and cleans what no text may hold', async () => {
    const shown = await readBytes(`x,y\nx,"x"\nb\u0000\u200b,x\n${' '.repeat(100)}`);
    expect(shown.cells.map(([, value, flags]) => [value, flags])).toEqual([
      ['"x"', 0],
      ['"y"', 0],
      ['"x"', 0],
      ['"x"', 0],
      ['"b\u200b"', CELL_FLAG.cleaned | CELL_FLAG.invisible],
      ['"x"', 0],
    ]);
  });

  it('reads around NUL bytes, and names the only sheet after the file', async () => {
    const { cells, info, end } = await readBytes(`a,b\n${'plain,1\n'.repeat(40)}x\u0000y,\u0000\n`);
    expect(info.sheets[0]!.name).toBe('file');
    expect(cells.at(-1)).toEqual(['A42', '"xy"', CELL_FLAG.cleaned]);
    expect(end).toMatchObject({ rows: 42, repairedLines: 0 });
  });

  it('refuses a row of too many columns', async () => {
    expect(await whyUnreadable(`a\n${','.repeat(17_000)}\n`)).toMatchObject({
      code: 'TOO_MANY_COLUMNS',
    });
  });

  it('gives the same records wherever the chunks are cut', () => {
    const random = seededRandom(7);
    const field = (): string =>
      [
        '',
        'a',
        'a long plain field',
        '"q"',
        '"q,r\r\ns"',
        '"a""b"',
        '"x "y" z"',
        'Łódź',
        ' ',
        '"tail" ',
        'in"ner',
      ][Math.floor(random() * 11)]!;
    for (let turn = 0; turn < 40; turn++) {
      const text = Array.from({ length: 40 }, () =>
        Array.from({ length: 1 + Math.floor(random() * 5) }, field).join(','),
      ).join(turn % 2 === 0 ? '\n' : '\r\n');
      const parse = (size: number): ShownRows => {
        const shown = new ShownRows();
        const window = new ByteWindow();
        const builder = new BatchBuilder(1000);
        const parser = new CsvParser(window, builder, 44, READ_LIMITS);
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; at += size) {
          window.append(bytes.subarray(at, at + size));
          parser.appended();
          parser.run();
        }
        window.final = true;
        parser.run();
        shown.add(builder.take());
        return shown;
      };
      const whole = parse(1 << 20).cells;
      for (const size of [1, 3, 17]) expect(parse(size).cells).toEqual(whole);
    }
  });
});
