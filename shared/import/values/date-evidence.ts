import type { DateStyle, StyleVerdict } from './column-style';
import { dayOfParts, writtenDate } from './date-parts';
import type { WrittenDate } from './date-parts';
import { isEmptyWord } from './parse-number';
import { parseDateText } from './parse-date';
import { createProofs, weighStyles } from './weigh-styles';

/** Collects what the text cells of one column say about the order of day and month. */
export interface DateEvidence {
  /** Takes the text of one cell; empty words are passed over. */
  add(text: string): void;
  /** What the cells taken so far prove. */
  verdict(): StyleVerdict<DateStyle>;
  /** Texts that can be read as a date in at least one order. */
  readonly looksDate: number;
  /** Texts taken, empty words not counted. */
  readonly total: number;
}

type Parts = Extract<WrittenDate, { kind: 'parts' }>;

/** Spread of the outer parts over cells with two-digit years, to notice a year written first ("24-05-31"). */
interface ShortYearSpread {
  firstMin: number;
  firstMax: number;
  thirdMin: number;
  thirdMax: number;
  /** False once one cell is no day when read year first. */
  isPossible: boolean;
}

function widen(spread: ShortYearSpread, parts: Parts): void {
  spread.firstMin = Math.min(spread.firstMin, parts.first);
  spread.firstMax = Math.max(spread.firstMax, parts.first);
  spread.thirdMin = Math.min(spread.thirdMin, parts.third);
  spread.thirdMax = Math.max(spread.thirdMax, parts.third);
  if (dayOfParts(parts, 'ymd') === null) spread.isPossible = false;
}

/** Last parts spread like days of a month while first parts stay like years: the year may stand first. */
function mayBeYearFirst(spread: ShortYearSpread): boolean {
  const third = spread.thirdMax - spread.thirdMin;
  return spread.isPossible && third >= 12 && third > spread.firstMax - spread.firstMin;
}

/** Days of a month last and years first, or else sales of decades that all fell on the same few days. */
function isYearFirst(spread: ShortYearSpread): boolean {
  return (
    mayBeYearFirst(spread) &&
    spread.firstMax - spread.firstMin <= 5 &&
    spread.thirdMax - spread.thirdMin >= 20
  );
}

interface ShapeCounts {
  dmy: number;
  mdy: number;
  open: number;
}

/** Share of proofs that must agree within one shape. */
const CLEAR_MAJORITY = 0.95;

/**
 * Both orders are proved: by different shapes when each shape has (nearly) all its proofs on one side. Null when one shape alone
 * proves both orders. A shape without proof stays open, and the verdict is `mixed` when cells of it could be read both ways.
 */
function weighShapes(
  shapes: ReadonlyMap<string, ShapeCounts>,
  of: number,
): StyleVerdict<DateStyle> | null {
  const byShape: Record<string, 'dmy' | 'mdy' | null> = {};
  const sums = { dmy: 0, mdy: 0 };
  const open: string[] = [];
  let least = 0;
  for (const [shape, counts] of [...shapes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const order = counts.mdy > counts.dmy ? 'mdy' : 'dmy';
    const proofs = counts.dmy + counts.mdy;
    if (proofs > 0 && counts[order] / proofs < CLEAR_MAJORITY) return null;
    byShape[shape] = proofs > 0 ? order : null;
    sums[order] += counts[order];
    least += proofs - counts[order];
    if (proofs === 0 && counts.open > 0) open.push(shape);
  }
  if (new Set(Object.values(byShape).filter((order) => order !== null)).size < 2) return null;
  const order = sums.mdy > sums.dmy ? 'mdy' : 'dmy';
  return {
    style: { order, byShape },
    agree: sums.dmy + sums.mdy,
    of,
    certainty: open.length > 0 || least > 0 ? 'mixed' : 'certain',
    proof: null,
    against: [],
  };
}

const ANY_ORDER: DateStyle = { order: 'ymd' };

/**
 * Evidence for the order of day, month and year of a column, from all its text cells. A first part above 12
 * proves `dmy`, a second part above 12 proves `mdy`; `03/04/2024` leaves the question open; `05/05/2024` and
 * months by name read the same in every order. Year-first cells never speak for or against day and month;
 * a column that holds nothing else gets `ymd`. Two-digit years that could as well stand first make the
 * verdict `unknown`, unless read otherwise all days would be the same few of many years. Where the two orders are proved by different shapes ("04-19-25" beside "15-01-2024") each
 * shape is read its own way (`byShape`). Verdict as for numbers: null and `unknown` = ask, null and `certain` = not needed.
 * Worked line: add '31/05/2024', '01/06/2024' → `{ style: { order: 'dmy' }, agree: 1, of: 2, certainty: 'certain' }`.
 */
export function createDateEvidence(): DateEvidence {
  const dmy = createProofs<DateStyle>({ order: 'dmy' });
  const mdy = createProofs<DateStyle>({ order: 'mdy' });
  const ymd = createProofs<DateStyle>({ order: 'ymd' });
  const shortYmd = createProofs<DateStyle>({ order: 'ymd' });
  const shortYears: ShortYearSpread = {
    firstMin: Infinity,
    firstMax: -Infinity,
    thirdMin: Infinity,
    thirdMax: -Infinity,
    isPossible: true,
  };
  let looksDate = 0;
  let total = 0;
  let open = 0;
  let shortText: string | null = null;

  const shapes = new Map<string, ShapeCounts>();

  const addParts = (text: string, parts: Parts): void => {
    if (parts.isShortYear) {
      widen(shortYears, parts);
      shortText = text;
    }
    if (!parts.isShortYear) shortYears.isPossible = false;
    const [asDmy, asMdy] = [dayOfParts(parts, 'dmy'), dayOfParts(parts, 'mdy')];
    const counts = shapes.get(parts.shape) ?? { dmy: 0, mdy: 0, open: 0 };
    shapes.set(parts.shape, counts);
    if (asDmy === null && asMdy === null) shortYmd.add(text);
    else if (asMdy === null) {
      dmy.add(text);
      counts.dmy++;
    } else if (asDmy === null) {
      mdy.add(text);
      counts.mdy++;
    } else if (asDmy !== asMdy) {
      open++;
      counts.open++;
    }
  };

  return {
    add(text) {
      if (isEmptyWord(text)) return;
      total++;
      const written = writtenDate(text);
      // Digits alone may be a serial or a month in a date column, and a number in any other.
      if (written === null && (/^[\s\d]*$/u.test(text) || parseDateText(text, ANY_ORDER) === null))
        return;
      looksDate++;
      if (written?.kind === 'parts') addParts(text, written);
      else if (written?.kind === 'fixed' && written.isYearFirst) ymd.add(text);
    },
    verdict() {
      // "99-05-31" proves a short year in front; every cell must then read that way.
      if (shortYmd.count > 0 && shortYears.isPossible) {
        return weighStyles([shortYmd], looksDate, open);
      }
      if (isYearFirst(shortYears))
        return {
          style: { order: 'ymd' },
          agree: looksDate,
          of: looksDate,
          certainty: 'certain',
          proof: shortText,
          against: [],
        };
      if (mayBeYearFirst(shortYears)) return weighStyles<DateStyle>([], looksDate, 1);
      // Year-first cells read themselves: they decide only where no cell asks for an order of day and month.
      const others = [dmy, mdy, shortYmd];
      const isAsked = open > 0 || others.some((proofs) => proofs.count > 0);
      if (dmy.count > 0 && mdy.count > 0 && shortYmd.count === 0) {
        const shaped = weighShapes(shapes, looksDate);
        if (shaped !== null) {
          const side = shaped.style?.order === 'mdy' ? mdy : dmy;
          return { ...shaped, proof: side.texts[0] ?? null };
        }
      }
      return weighStyles(isAsked ? others : [ymd], looksDate, open);
    },
    get looksDate() {
      return looksDate;
    },
    get total() {
      return total;
    },
  };
}
