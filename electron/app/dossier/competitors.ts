import { foldName } from '@shared/analysis/note/fold-name';
import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { CompetitorLine } from '@shared/ipc/dossier-answers';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';

/** Who else sells to a client, by category: the strongest first, unknown shares last. */
export function competitorLines(sqlite: SqliteConnection, num: number): readonly CompetitorLine[] {
  return sqlite
    .prepare(
      `SELECT p.id, p.competitor_id AS competitorId, k.name, p.category_id AS categoryId, g.name AS category,
         p.share_low AS shareLow, p.share_high AS shareHigh, p.strengths, p.weaknesses, p.stance, p.source,
         p.day, p.status
       FROM competitor_position p JOIN competitor k ON k.id = p.competitor_id
       LEFT JOIN category g ON g.id = p.category_id
       WHERE p.client_num = ?
       ORDER BY coalesce(p.share_high, p.share_low, -1) DESC, k.name, g.name`,
    )
    .all(num) as CompetitorLine[];
}

/** The competitor of a name, however it is spelt; made when it is new. Call inside an action. */
export function ensureCompetitor(
  sqlite: SqliteConnection,
  newId: () => string,
  name: string,
): string {
  const wanted = foldName(name);
  const known = (
    sqlite.prepare('SELECT id, name FROM competitor').all() as { id: string; name: string }[]
  ).find((competitor) => foldName(competitor.name) === wanted);
  if (known) return known.id;
  const id = newId();
  sqlite.prepare('INSERT INTO competitor (id, name) VALUES (?, ?)').run(id, name);
  return id;
}

/** Says how strong a competitor is at a client in a category, and what we do about it. */
export function setCompetitor(
  context: AppContext,
  { clientId, positionId, position }: Input<'dossier.setCompetitor'>,
): { readonly positionId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  const params = { competitor: position.competitor, client: name };
  const kind = positionId === null ? 'dossier.competitorAdded' : 'dossier.competitorChanged';
  return runAction(context, { kind, params }, ({ newId, today }) => {
    const values = [
      ensureCompetitor(sqlite, newId, position.competitor),
      position.categoryId,
      position.shareLow,
      position.shareHigh,
      position.strengths || null,
      position.weaknesses || null,
      position.stance,
      position.source || null,
      today,
      position.status,
    ];
    if (positionId === null) {
      const added = newId();
      sqlite
        .prepare(
          `INSERT INTO competitor_position (competitor_id, category_id, share_low, share_high, strengths,
             weaknesses, stance, source, day, status, id, client_num)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(...values, added, num);
      return { positionId: added };
    }
    const { changes } = sqlite
      .prepare(
        `UPDATE competitor_position SET competitor_id = ?, category_id = ?, share_low = ?, share_high = ?,
           strengths = ?, weaknesses = ?, stance = ?, source = ?, day = ?, status = ?
         WHERE id = ? AND client_num = ?`,
      )
      .run(...values, positionId, num);
    if (changes !== 1) throw new AppError('NOT_FOUND', { what: 'competitor' });
    return { positionId };
  });
}

export function removeCompetitor(context: AppContext, positionId: string): null {
  const { sqlite } = requireWorkspace(context);
  const params = sqlite
    .prepare(
      `SELECT k.name AS competitor, c.name AS client FROM competitor_position p
       JOIN competitor k ON k.id = p.competitor_id JOIN client c ON c.num = p.client_num WHERE p.id = ?`,
    )
    .get(positionId) as { competitor: string; client: string } | undefined;
  if (params === undefined) throw new AppError('NOT_FOUND', { what: 'competitor' });
  runAction(context, { kind: 'dossier.competitorRemoved', params }, () =>
    sqlite.prepare('DELETE FROM competitor_position WHERE id = ?').run(positionId),
  );
  return null;
}
