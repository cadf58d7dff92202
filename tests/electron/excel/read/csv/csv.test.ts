import { describe, expect, it } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import { BatchBuilder } from '../../../../../electron/excel/read/batch-builder';
import { detectDialect } from '../../../../../electron/excel/read/csv/csv-dialect';
import {
  areLinesWrapped,
  lineUnwrapper,
} from '../../../../../electron/excel/read/csv/unwrap-lines';
import {
  guessOldEncoding,
  OLD_UPPER_HALF,
} from '../../../../../electron/excel/read/text/old-encodings';
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

  it('takes a run of one and the same byte for no Cyrillic word', () => {
    expect(guessSingleByte(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x5f]))).toBe('windows-1252');
    expect(guessSingleByte(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]))).toBe('windows-1251');
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
        const parser = new CsvParser(
          window,
          builder,
          { delimiter: 44, skip: 0, quote: 34, isWrapped: false, isInFirst: true, shape: null },
          READ_LIMITS,
        );
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
  it('reads lines that are wrapped in quotes as a whole, across chunks too', async () => {
    const lines = ['"Date,Customer,Amount"', '"2024-01-01,""Smith, J."",5"', '"2024-01-02,Acme,6"'];
    expect(await read(`${lines.join('\r\n')}\r\n`)).toEqual([
      'A1="Date"',
      'B1="Customer"',
      'C1="Amount"',
      'A2="2024-01-01"',
      'B2="Smith, J."',
      'C2="5"',
      'A3="2024-01-02"',
      'B3="Acme"',
      'C3="6"',
    ]);
    const unwrap = lineUnwrapper();
    const wrapped = `${JSON.stringify('a,').slice(0, -1)}""b"""\n"c"`;
    const parts = Array.from(Buffer.from(wrapped), (byte) =>
      Buffer.from(unwrap(Buffer.from([byte]))).toString(),
    );
    expect(parts.join('')).toBe('a,"b"\nc');
    expect(areLinesWrapped(Buffer.from('"a","b"\n"1","2"\n'), 44)).toBe(false);
  });

  it('takes apostrophes for quotes only where every field stands between them', async () => {
    expect(await read("'a','b'\n'x, y','it''s'\n'1','2'\n")).toEqual([
      'A1="a"',
      'B1="b"',
      'A2="x, y"',
      'B2="it\'s"',
      'A3="1"',
      'B3="2"',
    ]);
    expect(await read("'t Huis,5\nO'Neil,6\n")).toEqual([
      'A1="\'t Huis"',
      'B1="5"',
      'A2="O\'Neil"',
      'B2="6"',
    ]);
  });

  it('takes ="…" for the text inside, and the last of two quotes behind a stray one for the end', async () => {
    expect(await read('="0012",5,"OOO "Acme"",7\n')).toEqual([
      'A1="0012"',
      'B1="5"',
      'C1="OOO \\"Acme\\""',
      'D1="7"',
    ]);
  });

  it('knows UTF-16 without a mark by the zeros beside digits and delimiters', async () => {
    const text = 'Дата;Клиент;Сумма\n01.02.2024;Ёлка;1 234,50\n02.02.2024;Łódź;7\n';
    const little = Buffer.from(text, 'utf16le');
    expect(await read(little)).toEqual(await read(text));
    expect(await read(Buffer.from(little).swap16())).toEqual(await read(text));
  });

  it.each([
    ['ibm866', 'Дата;Контрагент\n1;ООО "Ромашка"\n2;Северный ветер\n'],
    ['koi8-r', 'Дата;Контрагент\n1;ООО "Ромашка"\n2;Северный ветер\n'],
    ['ibm852', 'Data;Kontrahent\n1;Żabka Łódź\n2;Ćwikła i Gęś\n'],
    ['iso-8859-2', 'Data;Wartość\n1;Żabka Łódź\n2;Ćwikła, śnieg, źdźbło\n'],
    ['ibm850', 'Datum;Kunde\n1;Müller GmbH\n2;Bäcker Süß\n3;Größe\n'],
    ['macintosh', 'Datum;Kunde\n1;Müller GmbH\n2;Bäcker Süß\n3;Größe\n'],
  ] as const)('reads %s, and says which letters it took', async (encoding, text) => {
    const upper = OLD_UPPER_HALF[encoding];
    const bytes = Buffer.from(
      Array.from(text, (c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : 128 + upper.indexOf(c))),
    );
    const result = await readBytes(bytes);
    expect(plain(result.cells)).toEqual(await read(text));
    expect(result.info.warnings).toContainEqual({ code: 'encoding-guessed', encoding });
  });

  it.each([
    ['windows-1251', 'ООО РОМАШКА;АО "ВЕКТОР";ИП Сидоров\n'],
    ['windows-1250', 'Żabka;Łódź;Ćwikła;Śląsk;źdźbło\n'],
    ['windows-1252', 'Müller;Bäcker;Süß;Élan;Curaçao\n'],
    ['windows-1252', 'Amount €;£5;Ñandú\n'],
  ] as const)('still reads %s as that: %s', (encoding, text) => {
    expect(guessOldEncoding(encode(text.repeat(5), encoding), encoding)).toBeNull();
  });
});
