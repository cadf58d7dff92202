import { isUtf8 } from 'node:buffer';

/** Headers of a part are short; what is longer is none. */
const LONGEST_HEADERS = 8_192;
const MOST_PARTS = 2_000;
const META_CHARSET = /<meta[^>]{1,300}charset\s*=\s*["']?([\w-]{2,40})/iu;

/** A line of headers, folded lines joined; "" when it is missing. */
function headerOf(headers: string, name: string): string {
  const unfolded = headers.replace(/\r?\n[ \t]+/gu, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(unfolded)?.[1]?.trim() ?? '';
}

function parameterOf(header: string, name: string): string {
  const found = new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(header);
  return found?.[1] ?? found?.[2] ?? '';
}

/** The bytes a part stands for. */
function bodyBytes(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const bare = body.replace(/=[ \t]*\r?\n/gu, '');
  return Buffer.from(
    bare.replace(/=([\dA-F]{2})/giu, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
    'latin1',
  );
}

function textOf(bytes: Buffer, charset: string): string {
  const named =
    charset === '' ? (META_CHARSET.exec(bytes.toString('latin1', 0, 4_096))?.[1] ?? '') : charset;
  // Plain ASCII is what programs call texts they have not looked at.
  const label = named === '' || /^us-ascii$/iu.test(named) ? 'utf-8' : named;
  const fallback = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  try {
    return new TextDecoder(label === 'utf-8' ? fallback : label).decode(bytes);
  } catch {
    return new TextDecoder(fallback).decode(bytes);
  }
}

function pageOf(part: string): string | null {
  const end = /\r?\n\r?\n/u.exec(part.slice(0, LONGEST_HEADERS));
  if (end === null) return null;
  const headers = part.slice(0, end.index);
  const type = headerOf(headers, 'content-type');
  if (!/^text\/html\b/iu.test(type)) return null;
  const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase();
  const bytes = bodyBytes(part.slice(end.index + end[0].length), encoding);
  return textOf(bytes, parameterOf(type, 'charset'));
}

/**
 * The web pages in a page saved as one file (MIME multipart, as Excel writes .mht): the frame and one page a sheet, in file order. Parts
 * that are no pages are passed over; no link is followed.
 */
export function mhtmlPages(file: Buffer): string[] {
  const text = file.toString('latin1').replace(/^(?:\u00ef\u00bb\u00bf)?\s+/u, '');
  const boundary = parameterOf(
    headerOf(text.slice(0, LONGEST_HEADERS), 'content-type'),
    'boundary',
  );
  const parts = boundary === '' ? [text] : text.split(`--${boundary}`).slice(1, MOST_PARTS);
  return parts.flatMap((part) => pageOf(part.replace(/^\r?\n/u, '')) ?? []);
}
