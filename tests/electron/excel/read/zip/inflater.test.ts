import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Inflater } from '../../../../../electron/excel/read/zip/inflater';
import { seededRandom } from '../../../../bench/make-workbook';

/** Inflates with a small buffer, input cut into pieces of the given size. */
function inflate(packed: Buffer, pieceBytes: number, outputBytes: number): Buffer {
  const output = Buffer.alloc(outputBytes);
  const inflater = Inflater.create(() => output);
  if (inflater === null) throw new Error('this Node keeps its decompressor to itself');
  const out: Buffer[] = [];
  try {
    for (let at = 0; at < packed.length; at += pieceBytes)
      for (const piece of inflater.inflate(packed.subarray(at, at + pieceBytes)))
        out.push(Buffer.from(piece));
  } finally {
    inflater.close();
  }
  return Buffer.concat(out);
}

describe('inflating piece by piece', () => {
  const random = seededRandom(7);
  const texts: readonly Buffer[] = [
    Buffer.alloc(0),
    Buffer.from('a'),
    Buffer.alloc(100_000, 'ab'),
    Buffer.from(Array.from({ length: 50_000 }, () => Math.floor(random() * 256))),
    Buffer.from(
      Array.from({ length: 20_000 }, (_, i) => `<c r="A${i}"><v>${i * 3}</v></c>`).join(''),
    ),
  ];

  it('gives the same bytes however input and output are cut', () => {
    for (const text of texts) {
      const packed = deflateRawSync(text);
      for (const [piece, output] of [
        [1, 64],
        [7, 4096],
        [1000, 100],
        [1 << 20, 1 << 16],
        [1 << 20, 64],
      ] as const) {
        if (piece === 1 && text.length > 1000) continue;
        expect(inflate(packed, piece, output).equals(text)).toBe(true);
      }
    }
  });

  it('stops at the end of the data and takes no notice of what follows', () => {
    const packed = Buffer.concat([deflateRawSync(Buffer.from('Huta')), Buffer.alloc(5000, 1)]);
    expect(inflate(packed, 100, 64).toString()).toBe('Huta');
  });

  it('throws at what was never deflated', () => {
    expect(() => inflate(Buffer.alloc(1000, 0xff), 100, 64)).toThrow(/./u);
  });
});
