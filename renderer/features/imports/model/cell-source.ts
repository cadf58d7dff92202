import type { Cell } from '@shared/import/cell-batch';
import { isoFromDay } from '@shared/domain/iso-day';

const MINUTES = 24 * 60;

/**
 * A cell as it stands in the file: texts untouched, numbers with the 15 digits a spreadsheet keeps, true dates as ISO day
 * (with hours and minutes when it has them). Worked line: number 0.1 + 0.2 → `0.3`.
 */
export function cellSource(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.value;
    case 'number':
      return String(Number(cell.value.toPrecision(15)));
    case 'date':
      return dateSource(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
  }
}

function dateSource(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > 3_000_000) return String(value);
  const day = Math.floor(value);
  const minutes = Math.round((value - day) * MINUTES);
  if (minutes <= 0 || minutes >= MINUTES) return isoFromDay(day);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${isoFromDay(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
