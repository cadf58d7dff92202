import type { RelationLevel } from '@shared/domain/people-scales';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { mustBeThere, nameOf, personRow } from './people-rows';

/** Adds one of ours; empty initials are made from the name. Answers the id. */
export function addColleague(
  context: AppContext,
  { name, title, initials }: { name: string; title: string | null; initials: string },
): string {
  return runAction(
    context,
    { kind: 'people.colleagueAdded', params: { name } },
    ({ sqlite, newId }) => {
      const id = newId();
      sqlite
        .prepare('INSERT INTO colleague (id, name, initials, title) VALUES (?, ?, ?, ?)')
        .run(id, name, initials === '' ? initialsOf(name) : initials, title === '' ? null : title);
      return id;
    },
  );
}

/** Changes one of ours, or says since when he is no longer with us. */
export function editColleague(
  context: AppContext,
  colleague: {
    colleagueId: string;
    name: string;
    title: string | null;
    initials: string;
    leftDay: string | null;
  },
): void {
  const { colleagueId, name, title, initials, leftDay } = colleague;
  nameOf(requireWorkspace(context).sqlite, 'colleague', colleagueId);
  runAction(context, { kind: 'people.colleagueEdited', params: { name } }, ({ sqlite }) =>
    sqlite
      .prepare('UPDATE colleague SET name = ?, title = ?, initials = ?, left_day = ? WHERE id = ?')
      .run(name, title === '' ? null : title, initials, leftDay, colleagueId),
  );
}

/** Says how well one of ours stands with a person now and should stand; both null end it. */
export function relate(
  context: AppContext,
  personId: string,
  colleagueId: string,
  levels: { readonly levelNow: RelationLevel | null; readonly levelTarget: RelationLevel | null },
): void {
  const { sqlite } = requireWorkspace(context);
  const person = personRow(sqlite, personId);
  mustBeThere(person);
  const params = { name: person.name, other: nameOf(sqlite, 'colleague', colleagueId) };
  runAction(context, { kind: 'people.related', params }, (tools) =>
    tools.sqlite
      .prepare(
        `INSERT INTO relation (id, colleague_id, person_id, level_now, level_target, day, at_ms)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        tools.newId(),
        colleagueId,
        personId,
        levels.levelNow,
        levels.levelTarget,
        tools.today,
        tools.nowMs,
      ),
  );
}

/** First letters of the first and last word: "Ewa Lis" → "EL". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) =>
      String.fromCodePoint(word?.codePointAt(0) ?? 32)
        .trim()
        .toUpperCase(),
    )
    .join('');
}
