import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../support/build-facts';
import { makeXlsx, xlsxParts } from './make-xlsx';
import { makeZip } from './make-zip';
import { readBytes } from './read-cells';
import { UnreadableError } from '../../../../electron/excel/read/unreadable-error';

/** How many mutations and from which seed; raise the first for a long run. */
const MUTATIONS = Number(process.env['KEYBOOK_FUZZ'] ?? 200);
const SEED = Number(process.env['KEYBOOK_FUZZ_SEED'] ?? 1);

const BOOK = {
  rows: Array.from(
    { length: 20 },
    (_, i) =>
      `<row r="${i + 1}" hidden="0"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}" s="1"><v>43831.5</v></c><c r="C${i + 1}" t="str"><f>A1&amp;"x"</f><v>x</v></c>` +
      `<c r="D${i + 1}" t="inlineStr"><is><t>Łódź</t></is></c><c r="E${i + 1}" t="b"><v>1</v></c><c r="F${i + 1}"><v>-12.345E-2</v></c></row>`,
  ).join('\n'),
  strings:
    '<si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si><si><t xml:space="preserve"> d_x000D_ </t></si>',
  formats: ['yyyy-mm-dd'],
};
const CSV = Buffer.from('a;b;c\r\n"x;""y";1,5;Łódź\r\n"open;2;3\r\n;;\r\n'.repeat(10));
const SNIPPETS = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<?x',
  '<!DOCTYPE x>',
  '<c>',
  '</c>',
  '</row>',
  '<row r="9">',
  ' r="A1"',
  '&#0;',
  '\u0000',
  '\ufffe',
  '<v/>',
];

/** Changes, doubles or drops bytes at a few places. */
function mutate(bytes: Buffer, random: () => number): Buffer {
  let out = Buffer.from(bytes);
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) {
    const at = Math.floor(random() * out.length);
    const kind = random();
    if (kind < 0.4) out[at] = Math.floor(random() * 256);
    else if (kind < 0.6)
      out = Buffer.concat([out.subarray(0, at), out.subarray(at + Math.floor(random() * 40))]);
    else if (kind < 0.8)
      out = Buffer.concat([out.subarray(0, at), out.subarray(Math.max(0, at - 30))]);
    else {
      const snippet = SNIPPETS[Math.floor(random() * SNIPPETS.length)]!;
      out = Buffer.concat([out.subarray(0, at), Buffer.from(snippet), out.subarray(at)]);
    }
  }
  return out;
}

/** A mutated file: now inside a part (so that the sums are right and the parsers see it), now the zip itself. */
function mutant(random: () => number): Buffer {
  const kind = random();
  if (kind < 0.15) return mutate(CSV, random);
  if (kind < 0.35) return mutate(makeXlsx(BOOK), random);
  const parts = xlsxParts(BOOK);
  const chosen = random() < 0.5 ? parts.length - 2 : Math.floor(random() * parts.length);
  return makeZip(
    parts.map((part, i) =>
      i === chosen ? { ...part, data: mutate(Buffer.from(part.data), random) } : part,
    ),
  );
}

describe('random damage', () => {
  it(
    `ends in rows or in a known refusal, ${MUTATIONS} times`,
    { timeout: 60_000 + MUTATIONS * 50 },
    async () => {
      const random = seededRandom(SEED);
      let read = 0;
      for (let n = 0; n < MUTATIONS; n++) {
        const bytes = mutant(random);
        try {
          const { cells } = await readBytes(bytes);
          for (const [, value] of cells)
            expect(value).not.toMatch(/^(?:NaN|-?Infinity|undefined|kind .*|error\?|null)$/);
          read++;
        } catch (error) {
          if (!(error instanceof UnreadableError))
            throw new Error(`mutation ${n} of seed ${SEED}`, { cause: error });
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(read).toBeGreaterThan(0);
    },
  );
});
