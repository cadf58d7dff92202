import { isoFromDay } from '@shared/domain/iso-day';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';
import { findName } from './find-name';
import type { KnownName } from './find-name';
import { foldName } from './fold-name';
import { readDueDay } from './read-due-day';

/** Whom a note can name. */
export interface NoteNames {
  readonly people: readonly KnownName[];
  readonly competitors: readonly KnownName[];
}

/** A stretch of the note that means something. */
export interface NoteMark {
  readonly kind: 'person' | 'promise' | 'competitor';
  readonly start: number;
  readonly end: number;
  /** False: a person or a name that is not known, or not clear. */
  readonly isKnown: boolean;
}

export interface NotePromise {
  readonly text: string;
  /** True: we promised. False: the person named first promised us. */
  readonly isOurs: boolean;
  /** Whom we promised, or who promised us. */
  readonly personId: string | null;
  readonly dueDay: IsoDay | null;
}

export interface ParsedNote {
  readonly marks: readonly NoteMark[];
  /** People named, each once, in order. */
  readonly personIds: readonly string[];
  /** Names after @ that fit nobody or several. */
  readonly unclear: readonly string[];
  readonly promises: readonly NotePromise[];
  /** Competitors named; id null = not known yet. Each once. */
  readonly competitors: readonly { readonly id: string | null; readonly name: string }[];
}

/** A sign counts at the start of a word only: `a@b.pl` names nobody. */
const SIGN = /(?<![^\s(!])(?:[@#](?=[^\s@#!])|!(?=[^\s#!]))/gu;

/**
 * Reads a quick note: `@name` names a person of the client, `#competitor` a competitor, and `!promise text Friday` is a
 * promise up to the end of its line or the next `!`, its day taken off the end. `!@Name …` is a promise of that person to us.
 * Nothing is taken out of the note; what cannot be told is said (`isKnown`, `unclear`).
 * Worked line (Tue 2026-10-13): `@Gawron wants a price. !Price per running hour Friday` → one person, one promise of ours
 * due 2026-10-16.
 */
export function parseNote(text: string, names: NoteNames, today: DayNumber): ParsedNote {
  const marks: NoteMark[] = [];
  const personIds = new Set<string>();
  const unclear = new Set<string>();
  const competitors = new Map<string, { id: string | null; name: string }>();
  const promises: NotePromise[] = [];
  for (const { 0: sign, index: start } of text.matchAll(SIGN)) {
    const after = text.slice(start + 1);
    if (sign === '!') {
      const end = start + 1 + promiseLength(after);
      marks.push({ kind: 'promise', start, end, isKnown: true });
      promises.push(readPromise(text.slice(start + 1, end), names, today));
      continue;
    }
    const found = findName(after, sign === '@' ? names.people : names.competitors);
    if (!found) continue;
    const end = start + 1 + found.length;
    const written = text.slice(start + 1, end).replaceAll('"', '');
    const only = found.ids.length === 1 ? (found.ids[0] ?? null) : null;
    marks.push({
      kind: sign === '@' ? 'person' : 'competitor',
      start,
      end,
      isKnown: only !== null,
    });
    if (sign === '@') {
      if (only === null) unclear.add(written);
      else personIds.add(only);
    } else {
      const name = names.competitors.find(({ id }) => id === only)?.name ?? written;
      competitors.set(only ?? foldName(written), { id: only, name });
    }
  }
  return {
    marks,
    personIds: [...personIds],
    unclear: [...unclear],
    promises: promises.filter(({ text: words }) => words !== ''),
    competitors: [...competitors.values()],
  };
}

/** A promise runs to the end of its line, or to the next promise on it. */
function promiseLength(after: string): number {
  const next = /\n|(?<=\s)!(?=\S)/u.exec(after);
  return (next ? after.slice(0, next.index) : after).trimEnd().length;
}

function readPromise(words: string, { people }: NoteNames, today: DayNumber): NotePromise {
  const isTheirs = words.startsWith('@');
  const whose = isTheirs ? findName(words.slice(1), people) : null;
  const said = whose ? words.slice(1 + whose.length) : words;
  const { rest, day } = readDueDay(said, today);
  const named = isTheirs ? whose : nameIn(rest, people);
  return {
    text: rest.replaceAll(/(?<![^\s(])[@#](?=\S)/gu, '').replace(/^[\s:,–-]+/u, ''),
    isOurs: !isTheirs,
    personId: named?.ids.length === 1 ? (named.ids[0] ?? null) : null,
    dueDay: day === null ? null : isoFromDay(day),
  };
}

/** The first person named with @ inside a promise. */
function nameIn(text: string, people: readonly KnownName[]) {
  const sign = /(?<![^\s(])@(?=\S)/u.exec(text);
  return sign ? findName(text.slice(sign.index + 1), people) : null;
}
