import { findPeriodInText, parsePeriodLabel } from '../values/period-label';
import { NAMES_BY_SHEET } from './find-sections';
import { reason } from './guess-codes';
import { layoutFingerprint } from './layout-fingerprint';
import { withAssumedYear } from './remap';
import type { SheetMapping, SheetPart } from './sheet-mapping';
import type { SheetGuess, SheetSample } from './workbook-guess';

/**
 * The guess of a sheet whose fellows have the same header: when each sheet has a client or a period of its own (in its title, its name, or
 * its year), all are taken together; when they only look alike, it is said and not done. Unchanged when the sheet stands alone.
 */
export function withFellowSheets(
  guess: SheetGuess,
  all: readonly SheetGuess[],
  samples: readonly SheetSample[],
): SheetGuess {
  const { mapping } = guess;
  if (mapping === null || mapping.block !== undefined || mapping.joins !== undefined) return guess;
  const print = fingerprint(mapping);
  const parts: SheetPart[] = [];
  all.forEach((one, index) => {
    const isVisible = (samples[index]?.visibility ?? 'visible') === 'visible';
    if (one.mapping !== null && isVisible && fingerprint(one.mapping) === print)
      parts.push(partOf(one.mapping));
  });
  if (parts.length < 2) return guess;
  const sheets = parts.map((part) => part.sheetName).join(', ');
  const periods = new Set(parts.map((part) => periodKey(mapping, part)));
  const isEachItsOwn =
    (!periods.has('') && periods.size === parts.length) ||
    mapping.columns.some(({ role, header }) => role === 'client' && header === NAMES_BY_SHEET);
  const code = isEachItsOwn ? 'SHEETS_TOGETHER' : 'SHEETS_ALIKE';
  return {
    ...guess,
    reasons: [...guess.reasons, reason(code, { sheets, count: parts.length })],
    fellows: parts,
    mapping: isEachItsOwn ? { ...mapping, sheets: parts } : mapping,
  };
}

/** The mappings of the sheets a mapping takes, one each; the mapping itself when it takes one sheet. Row kinds set by hand stay with their sheet. */
export function sheetMappings(mapping: SheetMapping): SheetMapping[] {
  const { sheets, ...alone } = mapping;
  if (sheets === undefined || sheets.length === 0) return [mapping];
  return sheets.map((part) => {
    const { assumedYear, ...place } = part;
    const own = {
      ...alone,
      ...place,
      // A period given by hand is that of every sheet without one of its own.
      fixedPeriod: part.fixedPeriod ?? alone.fixedPeriod,
      rowKinds: part.sheet === mapping.sheet ? mapping.rowKinds : {},
    };
    return assumedYear === null ? own : withAssumedYear(own, assumedYear);
  });
}

/**
 * Whether equal rows on two of the sheets are one sale written twice: each row has its own full day. Where the sheet gives the period, equal
 * rows on two sheets are two sales. Example: sheets "Warsaw" and "Warsaw (2)" with dates → true; "Jan" and "Feb" without → false.
 */
export function areRowsDated(mapping: SheetMapping): boolean {
  return (
    mapping.layout === 'transactions' &&
    mapping.fixedPeriod === null &&
    mapping.columns.some((one) => one.role === 'date') &&
    (mapping.sheets ?? []).every((part) => part.fixedPeriod === null && part.assumedYear === null)
  );
}

function partOf(mapping: SheetMapping): SheetPart {
  const { sheet, sheetName, headerRow, fixedPeriod, assumedYear } = mapping;
  return { sheet, sheetName, headerRow, fixedPeriod, assumedYear };
}

/** What makes the period of a sheet its own: its one period, the year of its months, or the period its name says; "" when nothing does. */
function periodKey(mapping: SheetMapping, part: SheetPart): string {
  if (part.fixedPeriod !== null) return `${part.fixedPeriod.startDay} ${part.fixedPeriod.endDay}`;
  if (mapping.layout === 'wide-periods')
    return part.assumedYear === null ? '' : `year ${part.assumedYear}`;
  const found = findPeriodInText(part.sheetName);
  if (found !== null) return `${found.startDay} ${found.endDay}`;
  const label = parsePeriodLabel(part.sheetName);
  return label === null ? '' : `${label.grain} ${label.index}`;
}

/** Layout, headers and roles: what must be equal for one mapping to fit several sheets. */
function fingerprint(mapping: SheetMapping): string {
  const headers = mapping.columns.map((one) => one.header);
  const roles = mapping.columns.map((one) => (one.role === 'ignore' ? '' : one.role));
  return `${layoutFingerprint(mapping.layout, headers)} ${roles.join(',')} ${mapping.headerRows}`;
}
