import type { Cell } from '@shared/import/cell-batch';

/** A cell as an id or a name: trimmed, blanks collapsed, whole numbers without ".0"; "" for empty and error cells. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.kind === 'error') return '';
  if (cell.kind === 'text') return cell.value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return String(cell.value);
}
