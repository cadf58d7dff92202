import { foldName } from '@shared/analysis/note/fold-name';
import type { ActionTools } from '../history/run-action';

type Tools = Pick<ActionTools, 'sqlite' | 'newId'>;

/** Sets who took part, of both sides; who is named of ours and not known yet becomes one of our people. */
export function setAttendance(
  tools: Tools,
  interactionId: string,
  personIds: readonly string[],
  colleagues: readonly string[],
): readonly string[] {
  const { sqlite, newId } = tools;
  const colleagueIds = [...new Set(colleagues.map((name) => ensureColleague(tools, name)))];
  const wanted = [
    ...[...new Set(personIds)].map((id) => ['person_id', id] as const),
    ...colleagueIds.map((id) => ['colleague_id', id] as const),
  ];
  const present = sqlite
    .prepare(
      'SELECT id, person_id AS person, colleague_id AS colleague FROM interaction_person WHERE interaction_id = ?',
    )
    .all(interactionId) as { id: string; person: string | null; colleague: string | null }[];
  const isWanted = (row: (typeof present)[number]) =>
    wanted.some(([column, id]) => (column === 'person_id' ? row.person : row.colleague) === id);
  for (const row of present)
    if (!isWanted(row)) sqlite.prepare('DELETE FROM interaction_person WHERE id = ?').run(row.id);
  for (const [column, id] of wanted) {
    const isThere = present.some(
      (row) => (column === 'person_id' ? row.person : row.colleague) === id,
    );
    if (!isThere)
      sqlite
        .prepare(`INSERT INTO interaction_person (id, interaction_id, ${column}) VALUES (?, ?, ?)`)
        .run(newId(), interactionId, id);
  }
  return colleagueIds;
}

function ensureColleague({ sqlite, newId }: Tools, name: string): string {
  const wanted = foldName(name);
  const known = (
    sqlite.prepare('SELECT id, name FROM colleague').all() as { id: string; name: string }[]
  ).find((colleague) => foldName(colleague.name) === wanted);
  if (known) return known.id;
  const id = newId();
  sqlite
    .prepare('INSERT INTO colleague (id, name, initials) VALUES (?, ?, ?)')
    .run(id, name, initialsOf(name));
  return id;
}

/** First letters of the first and last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
