import type { DateStyle } from './column-style';

/** Shape of a date of three numbers with the year last: its separator and the digits of its year. Worked line: `dateShape('-', true)` = `'-2'`. */
export function dateShape(separator: string, isShortYear: boolean): string {
  return `${separator.trim() === '' ? ' ' : separator.trim()}${isShortYear ? 2 : 4}`;
}

/** Order in which texts of a shape are read under a style; null when the column leaves it open. */
export function orderOfShape(style: DateStyle, shape: string): DateStyle['order'] | null {
  const own = style.byShape?.[shape];
  return own === undefined ? style.order : own;
}
