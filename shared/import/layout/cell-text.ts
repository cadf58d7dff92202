import { isoFromDay } from '../../domain/iso-day';
import type { Cell } from '../cell-batch';

/** A cell as short text for headers, previews and comparisons: numbers plain, dates ISO, absent cells "". */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.value.replace(/\s+/gu, ' ').trim();
    case 'number':
      return String(cell.value);
    case 'date':
      return isoFromDay(Math.floor(cell.value));
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    default:
      return cell.value;
  }
}

/** Whether a cell holds nothing a person would see: absent or blanks only. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && cell.value.trim() === '');
}
