import type { Cell } from '../cell-batch';
import type { NumberStyle } from '../values/column-style';
import { isEmptyWord, parseNumberText } from '../values/parse-number';

/** The number in a sample cell under a style, null when it holds none. A null style takes a text only when both decimal signs agree. */
export function sampleNumber(cell: Cell | undefined, style: NumberStyle | null): number | null {
  if (cell === undefined) return null;
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text' || isEmptyWord(cell.value)) return null;
  if (style !== null) return parseNumberText(cell.value, style)?.value ?? null;
  const dot = parseNumberText(cell.value, { decimal: '.' })?.value ?? null;
  const comma = parseNumberText(cell.value, { decimal: ',' })?.value ?? null;
  if (dot === null || comma === null) return dot ?? comma;
  return dot === comma ? dot : null;
}
