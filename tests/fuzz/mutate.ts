import { makeZip, type TestPart } from '../electron/excel/read/make-zip';
import type { FuzzSource } from './sources';

type Random = () => number;

const SNIPPETS = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '<!DOCTYPE x>',
  '<c>',
  '</c>',
  '</row>',
  '<row r="9">',
  ' r="A1"',
  ' t="s"',
  '&#0;',
  '&amp;',
  '\u0000',
  '\ufffe',
  '<v/>',
  '0',
  '-',
  '1e999',
  'NaN',
  'A1',
];

function whole(random: Random, below: number): number {
  return Math.floor(random() * below);
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[whole(random, items.length)]!;
}

/** Changes, doubles, drops or inserts bytes at a few places, or cuts the end off. */
function spoilBytes(bytes: Buffer, random: Random): Buffer {
  let out: Buffer = Buffer.from(bytes);
  for (let n = 1 + whole(random, 3); n > 0 && out.length > 0; n--) {
    const at = whole(random, out.length);
    const kind = random();
    if (kind < 0.35) out[at] = out[at]! ^ (1 << whole(random, 8));
    else if (kind < 0.5) out[at] = whole(random, 256);
    else if (kind < 0.65)
      out = Buffer.concat([out.subarray(0, at), out.subarray(at + 1 + whole(random, 40))]);
    else if (kind < 0.75)
      out = Buffer.concat([out.subarray(0, at), out.subarray(Math.max(0, at - whole(random, 40)))]);
    else if (kind < 0.9)
      out = Buffer.concat([
        out.subarray(0, at),
        Buffer.from(pick(random, SNIPPETS)),
        out.subarray(at),
      ]);
    else if (kind < 0.95) out = out.subarray(0, at);
    else out.fill(random() < 0.5 ? 0 : 255, at, Math.min(out.length, at + 1 + whole(random, 16)));
  }
  return out;
}

/** Swaps two attributes or their values, drops, doubles or renames one, moves or drops an element. */
function spoilXml(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('utf8');
  const attributes = [...text.matchAll(/\s[\w:]+="[^"<]*"/g)];
  const elements = [...text.matchAll(/<([\w:]+)\b[^<>]*>[^<]*<\/\1>|<[\w:]+\b[^<>]*\/>/g)];
  const cut = (from: number, to: number, by: string): string =>
    text.slice(0, from) + by + text.slice(to);
  const kind = random();
  if (kind < 0.75 && attributes.length > 1) {
    const one = pick(random, attributes);
    const other = pick(random, attributes);
    const from = one.index;
    const to = from + one[0].length;
    if (kind < 0.25)
      return Buffer.from(cut(from, to, one[0].replace(/"[^"]*"/, /"[^"]*"/.exec(other[0])![0])));
    if (kind < 0.35) return Buffer.from(cut(from, to, ''));
    if (kind < 0.45) return Buffer.from(cut(to, to, other[0]));
    if (kind < 0.55)
      return Buffer.from(
        cut(from, to, one[0].replace(/^\s[\w:]+/, /^\s[\w:]+/.exec(other[0])![0])),
      );
    if (kind < 0.65) return Buffer.from(cut(from, to, one[0].replaceAll('"', "'")));
    return Buffer.from(
      cut(
        from,
        to,
        one[0].replace(
          /"[^"]*"/,
          `"${pick(random, ['', '0', '-1', '99999999999', 'x', '1048577', 'ZZZ9', 'true'])}"`,
        ),
      ),
    );
  }
  if (elements.length > 1) {
    const one = pick(random, elements);
    const other = pick(random, elements);
    const to = one.index + one[0].length;
    if (kind < 0.83) return Buffer.from(cut(one.index, to, ''));
    if (kind < 0.9) return Buffer.from(cut(to, to, one[0]));
    return Buffer.from(cut(one.index, to, other[0]));
  }
  return spoilBytes(bytes, random);
}

/** Drops, doubles, swaps or renames records of the workbook stream inside an OLE file, or spoils bytes of it. */
function spoilOle(bytes: Buffer, random: Random): Buffer {
  if (random() < 0.45) return spoilBytes(bytes, random);
  const out = Buffer.from(bytes);
  const starts: number[] = [];
  // The stream lies in one piece behind the header in these small files, or starts with its first sector.
  const begin = out.indexOf(Buffer.from([0x09, 0x08]), 512);
  for (let at = begin; at >= 0 && at + 4 <= out.length; at += 4 + out.readUInt16LE(at + 2)) {
    if (out.readUInt16LE(at) === 0 && out.readUInt16LE(at + 2) === 0) break;
    starts.push(at);
  }
  if (starts.length < 3) return spoilBytes(bytes, random);
  const at = pick(random, starts);
  const length = out.readUInt16LE(at + 2);
  const kind = random();
  if (kind < 0.25)
    out.writeUInt16LE(
      pick(
        random,
        starts.map((start) => out.readUInt16LE(start)),
      ),
      at,
    );
  else if (kind < 0.4) out.writeUInt16LE(Math.max(0, length + whole(random, 9) - 4), at + 2);
  else if (kind < 0.85 && length > 0) out[at + 4 + whole(random, length)] = whole(random, 256);
  else {
    // Two neighbours change places.
    const next = at + 4 + length;
    if (next + 4 > out.length) return out;
    const end = next + 4 + out.readUInt16LE(next + 2);
    const swapped = Buffer.concat([out.subarray(next, end), out.subarray(at, next)]);
    swapped.copy(out, at);
  }
  return out;
}

function spoilZip(source: FuzzSource, random: Random): Buffer {
  const kind = random();
  if (kind < 0.2) return spoilBytes(source.bytes, random);
  const parts = source.parts.map((part): TestPart => part);
  if (kind < 0.27)
    return makeZip(parts.filter((part) => part !== parts[whole(random, parts.length)]));
  if (kind < 0.3) return makeZip([...parts, pick(random, parts)]);
  // Sheets and strings are the likeliest to be spoiled: most of what can go wrong is there.
  const likely = parts.filter((part) => /sheet|string|content/i.test(part.name));
  const chosen = random() < 0.7 && likely.length > 0 ? pick(random, likely) : pick(random, parts);
  const data = Buffer.from(chosen.data);
  const spoiled =
    random() < 0.5 && !chosen.name.endsWith('.bin')
      ? spoilXml(data, random)
      : spoilBytes(data, random);
  return makeZip(parts.map((part) => (part === chosen ? { ...part, data: spoiled } : part)));
}

/** A spoiled copy of a good file; the same random numbers give the same bytes. */
export function mutate(source: FuzzSource, random: Random): Buffer {
  if (source.family === 'zip' || source.family === 'binary') return spoilZip(source, random);
  if (source.family === 'ole') return spoilOle(source.bytes, random);
  if (source.family === 'xml' && random() < 0.6) return spoilXml(source.bytes, random);
  return spoilBytes(source.bytes, random);
}
