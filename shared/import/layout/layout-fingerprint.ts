import { normalizeHeader } from '../words/normalize-header';
import { headerPeriod, periodInsideHeader } from './header-period';
import type { SheetMapping } from './sheet-mapping';

/**
 * A stable text of a layout, to know next month's file again: layout kind and header texts in order. Periods in headers are left out,
 * so that a sheet with one more month is still the same layout. Example: `transactions|date|client|amount`.
 */
export function layoutFingerprint(
  layout: SheetMapping['layout'],
  headers: readonly string[],
): string {
  const parts: string[] = [];
  for (const header of headers) {
    const text = withoutPeriod(header);
    if (layout === 'wide-periods' && parts.at(-1) === text) continue;
    parts.push(text);
  }
  while (parts.at(-1) === '') parts.pop();
  return [layout, ...parts].join('|');
}

function withoutPeriod(header: string): string {
  if (headerPeriod({ kind: 'text', value: header, isFormula: false }) !== null) return '#';
  const inside = periodInsideHeader(header);
  return normalizeHeader(inside === null ? header : inside.rest);
}
