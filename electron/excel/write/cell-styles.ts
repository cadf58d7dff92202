import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { CellStyle, ConditionalStyle } from '@shared/report/sheet-model';

const AMOUNT = '#,##0.00';
const COUNT = '#,##0';
const PERCENT = '0.0%';

const INK = { argb: 'FF1B1C1A' };
const MUTED = { argb: 'FF6B6D67' };
const BODY: Partial<Font> = { name: 'Calibri', size: 11, family: 2, color: INK };
const STRONG: Partial<Font> = { ...BODY, bold: true };
const LINE: Partial<Borders> = { bottom: { style: 'thin', color: { argb: 'FF9A9C95' } } };
const SUM_LINE: Partial<Borders> = { top: { style: 'thin', color: { argb: 'FFC9CBC4' } } };

/** A format that shows 0 as a dash, so that an empty cell of the matrix is seen as empty. */
function orDash(format: string): string {
  return `${format};-${format};"–"`;
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const HEADER: Partial<Style> = {
  font: STRONG,
  fill: solid('FFF0F1ED'),
  border: LINE,
  alignment: { vertical: 'bottom', wrapText: true },
};
const SETTING: Partial<Alignment> = { horizontal: 'left', vertical: 'top', wrapText: true };
/** Cells people are meant to change: a light ground, and free should the sheet be protected. */
const INPUT: Partial<Style> = {
  font: STRONG,
  fill: solid('FFFFF7DB'),
  border: LINE,
  alignment: { horizontal: 'left', vertical: 'top' },
  protection: { locked: false },
};

/** Each look as one object: the writer knows a style it has seen by its identity. */
export const CELL_STYLES: Readonly<Record<CellStyle, Partial<Style>>> = {
  text: { font: BODY, numFmt: '@' },
  wrapped: { font: BODY, alignment: { wrapText: true, vertical: 'top' } },
  muted: { font: { ...BODY, color: MUTED }, alignment: { wrapText: true, vertical: 'top' } },
  title: { font: { ...STRONG, size: 18 }, alignment: { vertical: 'middle' } },
  heading: { font: { ...STRONG, size: 13 }, alignment: { vertical: 'bottom' } },
  header: HEADER,
  'header-number': { ...HEADER, alignment: { ...HEADER.alignment, horizontal: 'right' } },
  'header-center': { ...HEADER, alignment: { ...HEADER.alignment, horizontal: 'center' } },
  center: { font: BODY, numFmt: '@', alignment: { horizontal: 'center' } },
  'total-label': { font: STRONG, border: SUM_LINE },
  count: { font: BODY, numFmt: COUNT },
  amount: { font: BODY, numFmt: AMOUNT },
  'amount-strong': { font: STRONG, numFmt: AMOUNT, border: SUM_LINE },
  percent: { font: BODY, numFmt: PERCENT },
  number: { font: BODY, numFmt: '0.00' },
  'matrix-count': { font: BODY, numFmt: orDash(COUNT) },
  'matrix-amount': { font: BODY, numFmt: orDash(AMOUNT) },
  'matrix-percent': { font: BODY, numFmt: orDash(PERCENT) },
  'matrix-count-all': { font: STRONG, numFmt: orDash(COUNT) },
  'matrix-amount-all': { font: STRONG, numFmt: orDash(AMOUNT) },
  'matrix-percent-all': { font: STRONG, numFmt: orDash(PERCENT) },
  'matrix-count-total': { font: STRONG, numFmt: orDash(COUNT), border: SUM_LINE },
  'matrix-amount-total': { font: STRONG, numFmt: orDash(AMOUNT), border: SUM_LINE },
  'matrix-percent-total': { font: STRONG, numFmt: orDash(PERCENT), border: SUM_LINE },
  day: { font: BODY, numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'center' } },
  class: { font: STRONG, alignment: { horizontal: 'center' } },
  setting: { font: BODY, numFmt: '@', alignment: SETTING },
  'setting-count': { font: BODY, numFmt: COUNT, alignment: SETTING },
  'setting-amount': { font: BODY, numFmt: AMOUNT, alignment: SETTING },
  'input-percent': { ...INPUT, numFmt: PERCENT },
  'input-count': { ...INPUT, numFmt: COUNT },
  'editable-text': { font: BODY, numFmt: '@', protection: { locked: false } },
  'editable-amount': { font: BODY, numFmt: AMOUNT, protection: { locked: false } },
};

function classColours(ground: string, ink: string): Partial<Style> {
  return {
    font: { bold: true, color: { argb: ink } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: ground } },
  };
}

/** Colours of the class letters: one hue in three depths, so that they survive grey print and colour-blindness. */
export const CONDITIONAL_STYLES: Readonly<Record<ConditionalStyle, Partial<Style>>> = {
  'class-a': classColours('FF1C3F73', 'FFFFFFFF'),
  'class-b': classColours('FF6A8FC4', 'FF07152B'),
  'class-c': classColours('FFC5D5EB', 'FF0D1F3B'),
  'class-none': { font: { color: MUTED } },
  'xyz-x': { font: { bold: true, color: { argb: 'FF6B4A0F' } } },
  'xyz-z': { font: { color: { argb: 'FF8C7040' } } },
};
