import { bestColumn } from './best-column';
import type { ColumnFacts } from './column-facts';
import { headerFit } from './column-facts';
import { NAMES_ABOVE, NAMES_BY_SHEET } from './find-sections';
import { isPivotLabel } from '../words/pivot-words';

/** Client columns of a sheet. */
export interface ClientChoice {
  /** Column with the client's name (or the only id there is). */
  readonly name: ColumnFacts | null;
  /** Column with the client's code, when both stand in the sheet or only a code does. */
  readonly code: ColumnFacts | null;
  readonly byHeader: boolean;
}

/**
 * Client name and code columns: words of the header first, but the cells must fit (text, or ids; some repeats; not one value throughout).
 * Without any known header the text column whose values repeat most like names is proposed.
 */
export function chooseClient(
  columns: readonly ColumnFacts[],
  taken: ReadonlySet<number>,
): ClientChoice {
  const free = columns.filter(
    (facts) =>
      !taken.has(facts.column) &&
      facts.profile.filled > 0 &&
      facts.profile.dateShare < 0.5 &&
      // The words of sum rows alone are no clients.
      facts.profile.totalShare < 0.7,
  );
  const above = free.find(({ header }) => header === NAMES_ABOVE || header === NAMES_BY_SHEET);
  if (above !== undefined) return { name: above, code: null, byHeader: false };
  const name = bestColumn(free, 0.2, (facts) => {
    const word = Math.max(headerFit(facts, 'client'), headerFit(facts, 'name') * 0.8);
    return word === 0 ? 0 : word + content(facts) * 0.5;
  });
  const code = bestColumn(free, 0.2, (facts) => {
    const word = headerFit(facts, 'client-code');
    return word === 0 || facts === name || !canBeId(facts) ? 0 : word + content(facts) * 0.3;
  });
  const named = name === null ? null : nameBeside(name, free);
  if (named !== null) return { name: named, code: name, byHeader: true };
  if (name !== null && headerFit(name, 'client') > 0) return { name, code, byHeader: true };
  if (code !== null)
    return {
      name: name !== null && name.profile.wordShare > 0.5 && content(name) > 0 ? name : null,
      code,
      byHeader: true,
    };
  if (name !== null) return { name, code: null, byHeader: true };
  // The one column of names a pivot table in compact form has.
  const labels = free.find((facts) => isPivotLabel(facts.header) && facts.profile.wordShare >= 0.5);
  if (labels !== undefined) return { name: labels, code: null, byHeader: false };
  const guessed = bestColumn(free, 0.2, (facts) => {
    const { profile } = facts;
    if (
      facts.verdict !== null ||
      profile.wordShare < 0.7 ||
      profile.distinct < 2 ||
      profile.averageLength < 3
    )
      return 0;
    const ratio = profile.distinct / profile.filled;
    return (
      0.2 +
      (ratio <= 0.5 ? ratio : 1 - ratio) +
      Math.min(0.3, profile.averageLength / 60) -
      facts.column * 0.01
    );
  });
  return { name: guessed, code: null, byHeader: false };
}

/** Codes are short. */
const CODE_LENGTH = 14;

/** The column of names beside a client column that holds their codes: "Sold-to" beside "Name 1", or beside a column without header; null when none. */
function nameBeside(client: ColumnFacts, columns: readonly ColumnFacts[]): ColumnFacts | null {
  const { distinct, averageLength, codeShare, totalShare } = client.profile;
  if (
    codeShare + totalShare < 0.8 ||
    averageLength > CODE_LENGTH ||
    headerFit(client, 'client') === 0
  )
    return null;
  return (
    columns.find(
      ({ column, header, profile, verdict }) =>
        // Reporting programs leave the names without a header, or under that of the periods.
        (verdict?.meaning === 'name' ||
          (column === client.column + 1 && (header === '' || verdict?.meaning === 'date'))) &&
        profile.wordShare >= 0.7 &&
        profile.codeShare < 0.5 &&
        profile.distinct <= distinct * 1.2 &&
        profile.distinct >= distinct * 0.4,
    ) ?? null
  );
}

/** The client column of a sheet with periods across: by words, else the first column of texts (or codes) that hardly repeat. */
export function chooseWideClient(
  columns: readonly ColumnFacts[],
  periods: ReadonlySet<number>,
): ClientChoice {
  const free = columns.filter((facts) => !periods.has(facts.column) && facts.profile.filled > 0);
  const named = chooseClient(free, new Set());
  const isLabels = named.name !== null && isPivotLabel(named.name.header);
  if ((named.byHeader || isLabels) && (named.name ?? named.code) !== null) return named;
  const first = free.find(
    (facts) =>
      facts.profile.wordShare >= 0.5 &&
      facts.profile.distinct >= Math.min(3, facts.profile.filled) &&
      facts.profile.distinct >= facts.profile.filled * 0.4,
  );
  const leftmost = Math.min(...periods);
  const code = free.find(
    (facts) =>
      facts.column < leftmost &&
      facts.profile.distinct >= facts.profile.filled * 0.8 &&
      !facts.profile.isCounter,
  );
  return { name: first ?? code ?? named.name, code: null, byHeader: false };
}

/** −1…1: how much the cells look like clients. */
function content(facts: ColumnFacts): number {
  const { profile } = facts;
  if (profile.rows > 10 && profile.distinct <= 1) return -1;
  let score = profile.wordShare >= 0.5 ? 0.5 : isWhole(facts) ? 0 : -1;
  if (profile.distinct >= 2 && profile.distinct <= Math.max(2, profile.filled * 0.7)) score += 0.3;
  if (profile.isCounter) score -= 0.6;
  if (profile.averageLength > 60) score -= 0.5;
  return score;
}

function isWhole(facts: ColumnFacts): boolean {
  return facts.profile.numberShare > 0.5 && facts.profile.wholeShare > 0.98;
}

function canBeId(facts: ColumnFacts): boolean {
  return facts.profile.wordShare > 0.3 || isWhole(facts);
}
