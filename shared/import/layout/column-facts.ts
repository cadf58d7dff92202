import type { SheetRow } from '../cell-batch';
import { headerMeaning } from '../words/header-meaning';
import type { HeaderMeaning } from '../words/header-words';
import type { HeaderVerdict } from '../words/header-meaning';
import { pivotValueField } from '../words/pivot-words';
import type { ColumnProfile } from './column-profile';
import { profileColumns } from './column-profile';
import type { HeaderTexts } from './header-texts';

/** A column with its header's meaning and its content, the base of every guess. */
export interface ColumnFacts {
  readonly column: number;
  readonly header: string;
  readonly verdict: HeaderVerdict | null;
  readonly profile: ColumnProfile;
}

/** Header meanings and content profiles of all columns; `rows` are the data rows of the sample. */
export function columnFacts(header: HeaderTexts, rows: readonly SheetRow[]): ColumnFacts[] {
  const profiles = profileColumns(rows, header.texts.length);
  return profiles.map((profile, column) => {
    const text = header.texts[column] ?? '';
    return { column, header: text, verdict: headerMeaning(pivotValueField(text) ?? text), profile };
  });
}

/** How well a column's header fits one of the meanings, 0 when it does not. */
export function headerFit(facts: ColumnFacts, ...meanings: readonly HeaderMeaning[]): number {
  return facts.verdict !== null && meanings.includes(facts.verdict.meaning)
    ? facts.verdict.strength
    : 0;
}

/** Whether a column's cells are amounts, prices or quantities by content: mostly numbers and not days. */
export function isNumeric(facts: ColumnFacts): boolean {
  return (
    facts.profile.filled > 0 && facts.profile.numberShare >= 0.6 && facts.profile.dateShare < 0.4
  );
}
