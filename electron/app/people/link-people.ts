import { AppError } from '@shared/errors/app-error';
import type { LinkType } from '@shared/domain/people-scales';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { endLink, leadsTo, linkRow, linksOf, mustBeThere, nameOf, personRow } from './people-rows';

interface NewLink {
  readonly fromId: string;
  readonly toId: string;
  readonly type: LinkType;
  readonly strength: number | null;
  readonly note: string | null;
}

/** Links of these types mean the same in both directions. */
const MUTUAL: ReadonlySet<LinkType> = new Set(['conflicts', 'knows']);

/** Draws a line between two people from today on; answers its id. An unbroken reporting line replaces the one before. */
export function linkPeople(context: AppContext, link: NewLink): string {
  const { sqlite } = requireWorkspace(context);
  const from = personRow(sqlite, link.fromId);
  const to = personRow(sqlite, link.toId);
  mustBeThere(from);
  mustBeThere(to);
  if (from.id === to.id || from.clientNum !== to.clientNum)
    throw new AppError('RULE', { reason: 'same-person' });
  const isThere = linksOf(sqlite, from.id).some(
    (other) =>
      other.type === link.type &&
      ((other.fromId === from.id && other.toId === to.id) ||
        (MUTUAL.has(link.type) && other.fromId === to.id && other.toId === from.id)),
  );
  if (isThere) throw new AppError('RULE', { reason: 'link-exists' });
  if (link.type === 'reports' && leadsTo(sqlite, to.id, from.id))
    throw new AppError('RULE', { reason: 'report-cycle' });
  return runAction(
    context,
    { kind: `people.${link.type}Linked`, params: { name: from.name, other: to.name } },
    (tools) => {
      if (link.type === 'reports') endReports(tools, from.id);
      return insertLink(tools, link);
    },
  );
}

/** Sets to whom a person reports; null = to nobody. Throws RULE report-cycle. */
export function setReport(context: AppContext, personId: string, toId: string | null): void {
  const { sqlite } = requireWorkspace(context);
  if (toId !== null) {
    const isSame = linksOf(sqlite, personId).some(
      (link) => link.type === 'reports' && link.fromId === personId && link.toId === toId,
    );
    if (!isSame)
      linkPeople(context, {
        fromId: personId,
        toId,
        type: 'reports',
        strength: null,
        note: null,
      });
    return;
  }
  const { name } = personRow(sqlite, personId);
  runAction(context, { kind: 'people.reportEnded', params: { name } }, (tools) =>
    endReports(tools, personId),
  );
}

/** Changes what is said of a line. */
export function changeLink(
  context: AppContext,
  linkId: string,
  note: string | null,
  strength: number | null,
): void {
  const { sqlite } = requireWorkspace(context);
  const link = linkRow(sqlite, linkId);
  const params = {
    name: nameOf(sqlite, 'person', link.fromId),
    other: nameOf(sqlite, 'person', link.toId),
  };
  runAction(context, { kind: 'people.linkChanged', params }, (tools) =>
    tools.sqlite
      .prepare('UPDATE person_link SET note = ?, strength = ? WHERE id = ?')
      .run(note === '' ? null : note, strength, linkId),
  );
}

/** Ends a line today. */
export function unlinkPeople(context: AppContext, linkId: string): void {
  const { sqlite } = requireWorkspace(context);
  const link = linkRow(sqlite, linkId);
  const params = {
    name: nameOf(sqlite, 'person', link.fromId),
    other: nameOf(sqlite, 'person', link.toId),
  };
  runAction(context, { kind: 'people.unlinked', params }, (tools) =>
    endLink(tools.sqlite, link, tools.today),
  );
}

/** Writes one line from today on; answers its id. */
export function insertLink(
  { sqlite, newId, today }: ActionTools,
  { fromId, toId, type, strength, note }: NewLink,
): string {
  const id = newId();
  sqlite
    .prepare(
      `INSERT INTO person_link (id, from_id, to_id, type, strength, note, from_day)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, fromId, toId, type, strength, note === '' ? null : note, today);
  return id;
}

function endReports({ sqlite, today }: ActionTools, personId: string): void {
  for (const link of linksOf(sqlite, personId))
    if (link.type === 'reports' && link.fromId === personId) endLink(sqlite, link, today);
}
