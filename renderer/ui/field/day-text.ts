import {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  daysInMonth,
  isCivilDate,
  isoFromDay,
} from '@shared/domain/iso-day';

type Part = 'day' | 'month' | 'year';

/** How a language writes a day in figures. */
export interface DayForm {
  readonly order: readonly Part[];
  readonly separator: string;
}

/** Order and separator of a locale: en-GB d/m/y, pl and ru d.m.y, af y-m-d. */
export function dayForm(locale: string): DayForm {
  const parts = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).formatToParts(0);
  const order = parts.flatMap(({ type }): Part[] =>
    type === 'day' || type === 'month' || type === 'year' ? [type] : [],
  );
  const separator = parts.find(({ type }) => type === 'literal')?.value.trim() ?? '-';
  return { order, separator };
}

/** An ISO day as the locale writes it in figures, `18.12.2026`; empty for what is no day. */
export function writeDay(iso: string, { order, separator }: DayForm): string {
  const day = dayFromIso(iso);
  if (day === null) return '';
  const { year, month, dayOfMonth } = civilFromDay(day);
  const figures = { day: two(dayOfMonth), month: two(month), year: String(year) };
  return order.map((part) => figures[part]).join(separator);
}

/** What to type, from the first letters of day, month and year: `dd.mm.yyyy`. */
export function dayPattern(
  { order, separator }: DayForm,
  letters: Readonly<Record<Part, string>>,
): string {
  return order.map((part) => letters[part].repeat(part === 'year' ? 4 : 2)).join(separator);
}

/**
 * Reads a typed day: in the order of the locale with any sign between the figures or none, year in two or four figures
 * or left out (then `thisYear`), or ISO. Null for what is no day of the calendar.
 * Worked lines for d.m.y: `18.12.2026`, `18 12 26`, `181226`, `18/12` in 2026, `2026-12-18` → `2026-12-18`.
 */
export function readDay(text: string, { order }: DayForm, thisYear: number): string | null {
  const trimmed = text.trim();
  const figures = trimmed.match(/\d+/gu) ?? [];
  if (figures.length === 0 || /[^\d\s./,-]/u.test(trimmed)) return null;
  if (figures.length === 1) {
    const cut = cutRun(figures[0] ?? '', order);
    return cut === null ? null : assemble(cut.figures, cut.order, thisYear);
  }
  if (figures.length > 3) return null;
  const isIso = figures.length === 3 && figures[0]?.length === 4;
  return assemble(figures, isIso ? ['year', 'month', 'day'] : order, thisYear);
}

/** Figures without signs between them: four are day and month, six and eight a whole date. */
function cutRun(
  run: string,
  order: readonly Part[],
): { readonly figures: readonly string[]; readonly order: readonly Part[] } | null {
  if (run.length !== 4 && run.length !== 6 && run.length !== 8) return null;
  const parts = run.length === 4 ? order.filter((part) => part !== 'year') : order;
  let at = 0;
  const figures = parts.map((part) => {
    const length = part === 'year' && run.length === 8 ? 4 : 2;
    at += length;
    return run.slice(at - length, at);
  });
  return { figures, order: parts };
}

function assemble(
  figures: readonly string[],
  order: readonly Part[],
  thisYear: number,
): string | null {
  const parts = figures.length === 2 ? order.filter((part) => part !== 'year') : order;
  const of = (part: Part): string | undefined => figures[parts.indexOf(part)];
  const [year, month, day] = [of('year'), Number(of('month')), Number(of('day'))];
  if (year !== undefined && year.length !== 2 && year.length !== 4) return null;
  const whole = year === undefined ? thisYear : Number(year) + (year.length === 2 ? 2000 : 0);
  if (!isCivilDate(whole, month, day)) return null;
  return isoFromDay(dayFromCivil(whole, month, day));
}

/** The day a number of days or months further on; a day the month does not have becomes its last. */
export function stepDay(iso: string, by: number, unit: 'day' | 'month'): string | null {
  const day = dayFromIso(iso);
  if (day === null) return null;
  if (unit === 'day') return isoFromDay(day + by);
  const { year, month, dayOfMonth } = civilFromDay(day);
  const months = year * 12 + month - 1 + by;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = daysInMonth(toYear, toMonth);
  return isoFromDay(dayFromCivil(toYear, toMonth, Math.min(dayOfMonth, last)));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
