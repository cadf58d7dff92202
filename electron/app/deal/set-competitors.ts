import type { ActionTools } from '../history/run-action';

/** The competitors of a deal, by name in any case; names nobody knows yet join the list of competitors. */
export function setCompetitors(
  { sqlite, newId }: Pick<ActionTools, 'sqlite' | 'newId'>,
  dealId: string,
  names: readonly string[],
): void {
  const ids = new Set(
    names.map((name) => {
      const known = sqlite
        .prepare('SELECT id FROM competitor WHERE lower(name) = lower(?)')
        .pluck()
        .get(name) as string | undefined;
      if (known !== undefined) return known;
      const id = newId();
      sqlite.prepare('INSERT INTO competitor (id, name) VALUES (?, ?)').run(id, name);
      return id;
    }),
  );
  const rows = sqlite
    .prepare('SELECT id, competitor_id AS competitorId FROM deal_competitor WHERE deal_id = ?')
    .all(dealId) as { id: string; competitorId: string }[];
  for (const row of rows)
    if (!ids.delete(row.competitorId))
      sqlite.prepare('DELETE FROM deal_competitor WHERE id = ?').run(row.id);
  for (const competitorId of ids)
    sqlite
      .prepare('INSERT INTO deal_competitor (id, deal_id, competitor_id) VALUES (?, ?, ?)')
      .run(newId(), dealId, competitorId);
}
