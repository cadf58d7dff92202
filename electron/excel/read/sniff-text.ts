import type { FileFormat } from '@shared/import/workbook-info';
import type { SniffedFormat } from './sniff-format';
import { utf16Order } from './text/utf16-order';

/** The size of the owner file Excel lays beside an open workbook (`~$name.xlsx`). */
const OWNER_FILE_BYTES = 165;
/** One stray control character in so many bytes still is text: exports leave a NUL here and there. */
const MAX_ODD_SHARE = 100;
const DELIMITERS = /[,;\t|]/;

/** Whether a file is the owner file of Excel or of LibreOffice (`.~lock.name#`) instead of the workbook itself. */
export function isLockFile(head: Buffer, fileBytes: number): boolean {
  const nameBytes = head[0]!;
  if (fileBytes === OWNER_FILE_BYTES && nameBytes > 0 && nameBytes <= 54) {
    const isPadded = head.subarray(1 + nameBytes, 55).every((byte) => byte === 32 || byte === 0);
    return isPadded && head.readUInt16LE(55) > 0 && head.readUInt16LE(55) <= 54;
  }
  if (fileBytes > 1000) return false;
  return /^,?[^\r\n]*,[^\r\n,]*,\d\d\.\d\d\.\d{4} \d\d:\d\d,file:\/\/[^\r\n]*;\s*$/.test(
    head.toString('utf8'),
  );
}

/** Whether the bytes look like text: hardly any control characters but white space. */
function isText(head: Buffer): boolean {
  let end = head.length;
  // Some programs fill their last block with NUL or end it with Ctrl+Z.
  while (end > 0 && (head[end - 1] === 0 || head[end - 1] === 26)) end--;
  let odd = 0;
  for (const byte of head.subarray(0, end)) if (byte < 32 && (byte < 9 || byte > 13)) odd++;
  return end > 0 && odd * MAX_ODD_SHARE <= end;
}

/** Tells apart web pages, XML of several kinds and text tables; `whole` = `head` is the whole file. */
export function sniffText(head: Buffer, whole: boolean): SniffedFormat {
  const found = (format: FileFormat, kind: string = format): SniffedFormat => ({
    format,
    kind,
    archive: null,
  });
  const order = utf16Order(head);
  const wide = order !== null;
  if (!wide && !isText(head)) return found('unknown');
  const units = head.subarray(0, head.length & ~1);
  const little = order === 'big' ? Buffer.from(units).swap16() : units;
  const text = (wide ? little.toString('utf16le') : head.toString('latin1'))
    .replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '')
    .replace(/^[\s\p{Cc}]+/u, '');
  const start = text.slice(0, 4096).toLowerCase();
  if (/^(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|style|div)\b/s.test(start))
    return found('html');
  if (
    /^(?:[a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}(?:mime-version:|content-type: *multipart\/related)/u.test(
      start,
    )
  )
    return found('html', 'mhtml');
  // A table may begin with a sign of its own, as in `<10;20`, but then no element ends in it.
  if (/^<[?!a-z_]/.test(start) || (start.startsWith('<') && start.includes('</'))) {
    if (
      start.includes('urn:schemas-microsoft-com:office:spreadsheet') ||
      start.includes('excel.sheet')
    )
      return found('spreadsheetml');
    if (start.includes('opendocument:xmlns:office')) return found('ods');
    if (start.includes('<html')) return found('html');
    return found('unknown', 'xml');
  }
  // A workbook in XML with its beginning torn off is no table.
  if (
    /^.{0,3}\?xml\s+version=|<\?mso-application|urn:schemas-microsoft-com:office:|:opendocument:xmlns:/.test(
      start,
    )
  )
    return found('unknown', 'xml');
  // One line without any delimiter is a sentence, not a table.
  const isOneLine = whole && !/[\r\n]/.test(text.trimEnd());
  if (text.trim() === '' && whole) return found('empty');
  if (isOneLine && !DELIMITERS.test(text)) return found('unknown', 'text');
  return found('csv');
}
