import { findPeriodInText, parsePeriodLabel } from '../values/period-label';
import { chooseDate } from './choose-date';
import { headerFit, isNumeric } from './column-facts';
import { NAMES_BY_SHEET } from './find-sections';
import type { Sections } from './find-sections';
import type { PreparedSheet } from './prepare-sheet';

/** Sheets of one header that are so many clients' by more than chance. */
const LEAST = 3;
/** Names programs give to sheets by themselves. */
const GIVEN =
  /^(?:sheet|arkusz|лист|tabelle|blad|feuil|feuille|hoja|foglio|planilha|list|hárok|аркуш|munka|tdsheet|data|dane|данные)\s*[\d()]*$/iu;

/**
 * Sheets that hold one client each: the same header with a day and an amount but no client, and names that are neither periods nor those
 * a program gives. By sheet index, each with the place its name is set in. Empty otherwise.
 * Worked line: sheets "Acme", "Bolt", "Crown", each `Date | Invoice | Amount` → all three.
 */
export function clientSheets(sheets: readonly PreparedSheet[]): ReadonlyMap<number, Sections> {
  const out = new Map<number, Sections>();
  const groups = new Map<string, PreparedSheet[]>();
  for (const one of sheets.filter(isSales)) {
    const key = one.header.texts.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const names = group.map(({ sample }) => sample.sheetName.trim());
    if (group.length < LEAST || names.some((name) => !mayBeClient(name))) continue;
    for (const { sample, header, headerRow, place } of group)
      out.set(sample.sheet, {
        column: -1,
        asColumn: header.texts.length,
        header: NAMES_BY_SHEET,
        label: '',
        hasSums: false,
        headerRow,
        lastHeaderRow: sample.rows[place.dataFrom - 1]?.rowNumber ?? 0,
        name: sample.sheetName.trim(),
      });
  }
  return out;
}

function isSales({ facts, sample, place, rows }: PreparedSheet): boolean {
  const isVisible = (sample.visibility ?? 'visible') === 'visible';
  if (!isVisible || place.from < 0 || rows.length === 0 || sample.joins !== undefined) return false;
  const hasClient = facts.some(
    (one) => headerFit(one, 'client', 'client-code', 'name') > 0 && one.profile.filled > 0,
  );
  const hasAmount = facts.some((one) => headerFit(one, 'amount') > 0 && isNumeric(one));
  return !hasClient && hasAmount && chooseDate(facts)?.byHeader === true;
}

function mayBeClient(name: string): boolean {
  return (
    name !== '' &&
    !GIVEN.test(name) &&
    parsePeriodLabel(name) === null &&
    findPeriodInText(name) === null
  );
}
