import { AppError } from '@shared/errors/app-error';
import { DOSSIER_FIELDS, dossierField } from '@shared/analysis/dossier/dossier-fields';
import type { SqliteConnection } from '../../db/sqlite-database';

/** A line of a dossier as the window names it. */
export type FactRef = { readonly factId: string } | { readonly fieldKey: string };

/** The row of a line, null when a standard line was never written into. NOT_FOUND when there is no such line. */
export function findFact(sqlite: SqliteConnection, num: number, fact: FactRef): string | null {
  if ('factId' in fact) {
    const id = sqlite
      .prepare('SELECT id FROM fact WHERE id = ? AND client_num = ?')
      .pluck()
      .get(fact.factId, num) as string | undefined;
    if (id === undefined) throw new AppError('NOT_FOUND', { what: 'fact' });
    return id;
  }
  if (dossierField(fact.fieldKey) === undefined) throw new AppError('NOT_FOUND', { what: 'field' });
  const id = sqlite
    .prepare('SELECT id FROM fact WHERE client_num = ? AND field_key = ?')
    .pluck()
    .get(num, fact.fieldKey) as string | undefined;
  return id ?? null;
}

/** The row of a line, made when a standard line has none yet. */
export function ensureFact(
  sqlite: SqliteConnection,
  newId: () => string,
  num: number,
  fact: FactRef,
): string {
  const known = findFact(sqlite, num, fact);
  if (known !== null) return known;
  const key = 'fieldKey' in fact ? fact.fieldKey : '';
  const field = dossierField(key);
  if (field === undefined) throw new AppError('NOT_FOUND', { what: 'field' });
  const id = newId();
  sqlite
    .prepare(
      `INSERT INTO fact (id, client_num, part, field_key, is_soft, is_not_applicable, place)
       VALUES (?, ?, ?, ?, ?, 0, ?)`,
    )
    .run(id, num, field.part, key, Number(field.isSoft), DOSSIER_FIELDS.indexOf(field));
  return id;
}
