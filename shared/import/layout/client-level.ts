import { splitLegalForm } from '../values/legal-forms';
import { foldText } from '../values/fold-text';
import { headerMeaning } from '../words/header-meaning';

/** A name with its level in a nested report, 0 = topmost. */
export interface LevelName {
  readonly text: string;
  readonly level: number;
}

/** Names at one level that are said twice at the most so often may be clients: the same goods return below many clients. */
const DISTINCT_SHARE = 0.85;
const LEGAL_SHARE = 0.4;

/**
 * The level of a nested report at which the clients stand: as the header's parts say ("Manager / Client / Product"), else where the names
 * have legal forms, else the deepest level whose names hardly repeat. `headers` = texts of the header cells of the column, top first.
 */
export function clientLevel(
  names: readonly LevelName[],
  depth: number,
  headers: readonly string[],
): number {
  const parts = headers
    .flatMap((text) => text.split(/[/,;\\|\n>→]+/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === depth + 1) {
    const named = parts.findIndex((part) => headerMeaning(part)?.meaning === 'client');
    if (named >= 0) return named;
  }
  const byLevel = Array.from({ length: depth + 1 }, (_, level) =>
    names.filter((one) => one.level === level).map(({ text }) => foldText(text)),
  );
  const legal = byLevel.map((texts) => share(texts, hasLegalForm));
  const most = Math.max(...legal);
  if (most >= LEGAL_SHARE) return legal.indexOf(most);
  for (let level = depth; level > 0; level -= 1) {
    const texts = byLevel[level] ?? [];
    if (new Set(texts).size >= texts.length * DISTINCT_SHARE && share(texts, isDocument) < 0.5)
      return level;
  }
  return 0;
}

function hasLegalForm(text: string): boolean {
  return splitLegalForm(text.split(/[\s".,«»“”„]+/u).filter((word) => word !== '')).form !== '';
}

/** A document with a number and a day is no client. */
function isDocument(text: string): boolean {
  return /\d{3,}.*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u.test(text);
}

function share(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}
