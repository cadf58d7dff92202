import { isoFromDay } from '@shared/domain/iso-day';
import type { Language } from '@shared/ipc/app-methods';
import { z } from 'zod';

/** The languages of a text, in the order the story writes them. */
const STORY_LANGUAGES: readonly Language[] = ['en', 'pl', 'ru', 'af'];

const cell = z.union([
  z.string(),
  z.number(),
  z.null(),
  /** Words in every language. */
  z.strictObject({ t: z.tuple([z.string(), z.string(), z.string(), z.string()]) }),
  /** Day as an offset from the day the sample is made. */
  z.strictObject({ day: z.number().int() }),
  /** First day of a month, by months from the one the sample is made in. */
  z.strictObject({ month: z.number().int() }),
  /** Amount in whole units of currency. */
  z.strictObject({ amount: z.number() }),
  /** Id of another row, by its key. */
  z.strictObject({ ref: z.string() }),
  /** Number of a client, by its code; of a product, by its name. */
  z.strictObject({ client: z.string() }),
  z.strictObject({ product: z.string() }),
  /** Instant, as an offset in days. */
  z.strictObject({ at: z.number() }),
]);

/** What people of the sample firm wrote: rows by table, in the order they are put in. */
export const sampleStory = z.strictObject({
  clients: z.record(z.string(), z.record(z.string(), cell)),
  tables: z.array(
    z.strictObject({
      table: z.string().regex(/^[a-z_]+$/),
      columns: z.array(z.string().regex(/^[a-z_0-9]+$/)),
      /** Key of each row and its values in the order of the columns. */
      rows: z.array(z.tuple([z.string(), z.array(cell)])),
    }),
  ),
});

export type StoryCell = z.infer<typeof cell>;

/** What the cells of a story are turned into values with. */
export interface StoryScale {
  readonly language: Language;
  /** Day the sample is made, days since 1970-01-01. */
  readonly today: number;
  readonly idOf: (key: string) => string;
  readonly clientNum: (code: string) => number;
  readonly productNum: (name: string) => number;
}

/** The value a cell of a story stands for in the database. */
export function storyValue(of: StoryCell, scale: StoryScale): string | number | null {
  if (of === null || typeof of !== 'object') return of;
  if ('t' in of) return withDates(of.t[STORY_LANGUAGES.indexOf(scale.language)] ?? of.t[0], scale);
  if ('day' in of) return isoFromDay(scale.today + of.day);
  if ('month' in of) return monthStart(scale.today, of.month);
  if ('amount' in of) return Math.round(of.amount * 10_000);
  if ('ref' in of) return scale.idOf(of.ref);
  if ('client' in of) return scale.clientNum(of.client);
  if ('product' in of) return scale.productNum(of.product);
  return Math.round((scale.today + of.at) * 86_400_000);
}

/** First day of the month that many months away, ISO. */
function monthStart(today: number, months: number): string {
  const now = new Date(today * 86_400_000);
  const start = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
  return start.toISOString().slice(0, 10);
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', pl: 'pl', ru: 'ru', af: 'af' };
const PLACEHOLDER = /\{\{(day|month|year):([+-]?\d+)\}\}/gu;

/** Dates inside words: `{{day:-40}}`, `{{month:+3}}`, `{{year:+1}}`, as the language writes them. */
function withDates(text: string, { language, today }: StoryScale): string {
  return text.replaceAll(PLACEHOLDER, (_all, kind: string, offset: string) => {
    const by = Number(offset);
    if (kind === 'year') return String(new Date(today * 86_400_000).getUTCFullYear() + by);
    const at = kind === 'day' ? (today + by) * 86_400_000 : Date.parse(monthStart(today, by));
    const options: Intl.DateTimeFormatOptions =
      kind === 'day'
        ? { day: 'numeric', month: 'long', timeZone: 'UTC' }
        : { month: 'long', year: 'numeric', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(LOCALES[language], options)
      .format(at)
      .replace(/\s?г\.$/u, '')
      .replaceAll(/\s/gu, '\u00A0');
  });
}
