import { CELL_FLAG, CELL_KIND } from '@shared/import/cell-batch';
import { PENDING_SHARED } from '../batch-builder';
import { isBlank } from '../text/is-blank';
import type { ByteWindow } from '../xml/byte-window';
import { cellType, type CellType } from './cell-type';
import { decodeCellText } from './decode-cell-text';
import { EXACT_POWERS_OF_TEN } from './parse-number';
import type { SheetRows } from './sheet-rows';
import { inlineTextStart, isInlineTextEnd, scanRowTag, skipFormula } from './scan-parts';

/** Why the fast scan stopped. */
export const SCAN_STOP = {
  /** The window ends inside an element. */
  more: 0,
  /** Something the fast scan does not know comes next: the tokenizer takes over there. */
  handOver: 1,
  /** The batch is full. */
  batchFull: 2,
} as const;
export type ScanStop = (typeof SCAN_STOP)[keyof typeof SCAN_STOP];

/** An element longer than this is left to the tokenizer, which takes it in pieces. */
const LONG_BYTES = 256 * 1024;
/** Most cells are shorter: one that may be cut by the end of the window is not begun before the rest is there. */
const USUAL_CELL_BYTES = 128;
/** Below this every whole number is exact in a double. */
const EXACT_LIMIT = 9_007_199_254_740_992;
const MAX_FAST_DIGITS = 16;
/** Bytes that stand together nearly everywhere, as numbers with the first byte lowest: four compared at once. */
const TOGETHER = {
  cellAt: 0x3d_72_20_63, // c r=
  style: 0x22_3d_73_20, //  s="
  kind: 0x22_3d_74_20, //  t="
  shared: 0x22_73, // s"
  value: 0x3e_76_3c, // <v>
  valueEnd: 0x3e_76_2f_3c, // </v>
  cellEnd: 0x3e_63_2f_3c, // </c>
} as const;

/**
 * Reads rows and cells straight from the bytes of a sheet's `<sheetData>`: only elements without prefix, attributes
 * in double quotes parted by one space, no comments or CDATA: what the usual programs write. Each assumption
 * is checked on the way. At anything else it stops in front of the element (whole elements only are consumed), so that
 * nothing is ever guessed. `path` is the tokenizer's list of open elements, kept in step.
 */
export function scanSheet(window: ByteWindow, rows: SheetRows, path: string[]): ScanStop {
  const { bytes, view, end } = window;
  const { builder, interner } = rows;
  const { styles } = rows.context;
  const { maxColumns } = rows.context.limits;
  const wholeUpTo = window.final ? end : end - USUAL_CELL_BYTES;
  let pos = window.pos;
  let at = pos;

  for (;;) {
    at = pos;
    if (at > wholeUpTo) break;
    let byte = bytes[at]!;
    if (byte !== 60) {
      if (byte === 10 || byte === 13 || byte === 32 || byte === 9) {
        pos++;
        continue;
      }
      break;
    }
    byte = bytes[at + 1]!;
    if (byte === 114) {
      if (rows.inRow) break;
      const next = scanRowTag(bytes, at, end, rows);
      if (next < 0) break;
      if (rows.inRow) path.push('row');
      pos = next;
      continue;
    }
    if (byte === 47) {
      // </row>
      if (!rows.inRow || bytes[at + 2] !== 114 || bytes[at + 3] !== 111) break;
      if (bytes[at + 4] !== 119 || bytes[at + 5] !== 62) break;
      rows.closeRow();
      path.pop();
      pos = at + 6;
      if (builder.rows >= builder.rowLimit) {
        window.pos = pos;
        return SCAN_STOP.batchFull;
      }
      continue;
    }
    if (byte !== 99 || !rows.inRow) break;

    // <c …>
    let row = 0;
    let column = -1;
    let style = 0;
    let type: CellType = cellType.number;
    let seen = 0;
    let selfClosing = false;
    let known = true;
    if (view.getInt32(at + 1, true) === TOGETHER.cellAt && bytes[at + 5] === 34) {
      // The usual order, address first, then style or kind; whatever follows is read one by one below.
      at += 6;
      seen = 1;
      column = 0;
      byte = bytes[at]!;
      while (byte >= 65 && byte <= 90) {
        column = column * 26 + byte - 64;
        byte = bytes[++at]!;
      }
      if (column === 0) break;
      column--;
      while (byte >= 48 && byte <= 57) {
        row = row * 10 + byte - 48;
        byte = bytes[++at]!;
      }
      if (row === 0 || byte !== 34) break;
      at++;
      const next = view.getInt32(at, true);
      if (next === TOGETHER.style) {
        seen = 3;
        at += 4;
        byte = bytes[at]!;
        if (byte === 34) break;
        while (byte >= 48 && byte <= 57) {
          style = style * 10 + byte - 48;
          byte = bytes[++at]!;
        }
        if (byte !== 34) break;
        at++;
      } else if (next === TOGETHER.kind && view.getInt16(at + 4, true) === TOGETHER.shared) {
        seen = 5;
        type = cellType.shared;
        at += 6;
      }
    } else at += 2;
    byte = bytes[at]!;
    for (;;) {
      if (byte === 62) {
        at++;
        break;
      }
      if (byte === 47 && bytes[at + 1] === 62) {
        at += 2;
        selfClosing = true;
        break;
      }
      known = false;
      if (byte !== 32) break;
      byte = bytes[++at]!;
      if (bytes[at + 1] !== 61 || bytes[at + 2] !== 34) {
        // cm, vm and ph carry numbers of no meaning here
        if (
          (byte !== 99 && byte !== 118 && byte !== 112) ||
          bytes[at + 2] !== 61 ||
          bytes[at + 3] !== 34
        )
          break;
        at += 4;
        byte = bytes[at]!;
        while (byte >= 48 && byte <= 57) byte = bytes[++at]!;
      } else if (byte === 114) {
        if ((seen & 1) !== 0) break;
        seen |= 1;
        at += 3;
        column = 0;
        byte = bytes[at]!;
        while (byte >= 65 && byte <= 90) {
          column = column * 26 + byte - 64;
          byte = bytes[++at]!;
        }
        if (column === 0) break;
        column--;
        while (byte >= 48 && byte <= 57) {
          row = row * 10 + byte - 48;
          byte = bytes[++at]!;
        }
        if (row === 0) break;
      } else if (byte === 115) {
        if ((seen & 2) !== 0) break;
        seen |= 2;
        at += 3;
        byte = bytes[at]!;
        if (byte === 34) break;
        while (byte >= 48 && byte <= 57) {
          style = style * 10 + byte - 48;
          byte = bytes[++at]!;
        }
      } else if (byte === 116) {
        if ((seen & 4) !== 0) break;
        seen |= 4;
        at += 3;
        byte = bytes[at]!;
        if (bytes[at + 1] === 34) {
          at++;
          if (byte === 115) type = cellType.shared;
          else if (byte === 98) type = cellType.boolean;
          else if (byte === 101) type = cellType.error;
          else if (byte === 100) type = cellType.isoDate;
          else if (byte !== 110) break;
        } else if (byte === 115 && bytes[at + 1] === 116 && bytes[at + 2] === 114) {
          type = cellType.formulaText;
          at += 3;
        } else if (byte === 105 && bytes.toString('latin1', at, at + 9) === 'inlineStr') {
          type = cellType.inlineText;
          at += 9;
        } else break;
        byte = bytes[at]!;
      } else break;
      if (byte !== 34) break;
      byte = bytes[++at]!;
      known = true;
    }
    if (!known) break;

    // <f>…</f>
    let flags = 0;
    if (!selfClosing && bytes[at] === 60 && bytes[at + 1] === 102) {
      const next = skipFormula(bytes, at, end);
      if (next < 0) break;
      at = next;
      flags = CELL_FLAG.formula;
    }

    // <v>…</v> or <is><t>…</t></is>
    let start = -1;
    let stop = -1;
    let number = 0;
    let isNumber = false;
    let hash = -2128831035;
    const isValue = (view.getInt32(at, true) & 0xff_ff_ff) === TOGETHER.value;
    if (!selfClosing && isValue && type !== cellType.inlineText) {
      at += 3;
      start = at;
      if (type === cellType.number || type === cellType.shared) {
        byte = bytes[at]!;
        const negative = byte === 45;
        if (negative) byte = bytes[++at]!;
        const first = at;
        while (byte >= 48 && byte <= 57) {
          number = number * 10 + (byte - 48);
          byte = bytes[++at]!;
        }
        let digits = at - first;
        if (byte === 46 && type === cellType.number) {
          byte = bytes[++at]!;
          const fraction = at;
          while (byte >= 48 && byte <= 57) {
            number = number * 10 + (byte - 48);
            byte = bytes[++at]!;
          }
          // Whole number over an exact power of ten: one division, hence correctly rounded.
          const places = at - fraction;
          digits += places;
          if (number < EXACT_LIMIT && digits <= MAX_FAST_DIGITS)
            number /= EXACT_POWERS_OF_TEN[places]!;
        }
        isNumber = byte === 60 && digits > 0 && digits <= MAX_FAST_DIGITS && number < EXACT_LIMIT;
        if (negative) {
          number = 0 - number;
          if (type === cellType.shared) isNumber = false;
        }
        if (!isNumber && byte === 60 && digits > 0 && type === cellType.number) {
          // More digits than the short way is exact for (seventeen are common): still a plain decimal.
          number = Number(bytes.toString('latin1', start, at));
          isNumber = Number.isFinite(number);
        }
        while (byte !== 60) byte = bytes[++at]!;
      } else {
        byte = bytes[at]!;
        while (byte !== 60) {
          hash = Math.imul(hash ^ byte, 16777619);
          byte = bytes[++at]!;
        }
      }
      stop = at;
      if (view.getInt32(at, true) !== TOGETHER.valueEnd) break;
      at += 4;
    } else if (!selfClosing && type === cellType.inlineText) {
      start = inlineTextStart(bytes, at);
      if (start < 0) break;
      at = start;
      byte = bytes[at]!;
      while (byte !== 60) {
        hash = Math.imul(hash ^ byte, 16777619);
        byte = bytes[++at]!;
      }
      stop = at;
      if (!isInlineTextEnd(bytes, at)) break;
      at += 9;
    }
    if (!selfClosing) {
      if (view.getInt32(at, true) !== TOGETHER.cellEnd) break;
      at += 4;
    }
    if (at > end) break;

    // The cell is whole. Texts are decoded before it takes its place, because a malformed one is not ours.
    let text = -1;
    let textFlags = 0;
    if (start >= 0 && (type === cellType.formulaText || type === cellType.inlineText)) {
      text = stop > start ? interner.find(bytes, start, stop, hash) : -1;
      if (text === -2) {
        const clean = decodeCellText(bytes, start, stop);
        if (clean === null) break;
        rows.checkLength(clean.text.length);
        text = isBlank(clean.text) ? -1 : builder.addText(clean.text);
        interner.add(bytes, start, stop, hash, text, clean.flags);
        textFlags = clean.flags;
      } else textFlags = interner.flags;
    } else if (start >= 0 && !isNumber && bytes.subarray(start, stop).includes(38)) break;

    if (
      row === rows.rowNumber &&
      rows.rowNumbered &&
      column > rows.lastColumn &&
      column < maxColumns
    )
      rows.lastColumn = column;
    else rows.placeCell(row, column);

    if (isNumber) {
      if (type === cellType.shared) {
        if (builder.cells === builder.cellCapacity) builder.grow();
        const cell = builder.cells++;
        builder.column[cell] = rows.lastColumn;
        builder.kind[cell] = PENDING_SHARED;
        builder.flags[cell] = flags;
        builder.value[cell] = number;
      } else if (styles[style] === 1 || styles[style] === 2) rows.addNumber(number, style, flags);
      else {
        if (builder.cells === builder.cellCapacity) builder.grow();
        const cell = builder.cells++;
        builder.column[cell] = rows.lastColumn;
        builder.kind[cell] = CELL_KIND.number;
        builder.flags[cell] = flags;
        builder.value[cell] = number;
      }
    } else if (start >= 0 && (type === cellType.formulaText || type === cellType.inlineText)) {
      if (text >= 0) builder.push(rows.lastColumn, CELL_KIND.text, flags | textFlags, text);
    } else if (start >= 0) {
      rows.addValue(type, bytes.toString('latin1', start, stop), style, flags !== 0);
    } else rows.addValue(type, null, style, flags !== 0);
    pos = at;
  }

  window.pos = pos;
  return at > wholeUpTo && !window.final && end - pos < LONG_BYTES
    ? SCAN_STOP.more
    : SCAN_STOP.handOver;
}
