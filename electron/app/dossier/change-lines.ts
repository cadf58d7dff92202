import { AppError } from '@shared/errors/app-error';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { ensureFact } from './find-fact';

/** Says that a line does not apply to the client, or that it does after all. What it holds stays. */
export function setApplicable(context: AppContext, input: Input<'dossier.setApplicable'>): null {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, input.clientId);
  const kind = input.isApplicable ? 'dossier.lineApplies' : 'dossier.lineDoesNotApply';
  runAction(context, { kind, params: { fact: input.label, client: name } }, ({ newId }) => {
    const factId = ensureFact(sqlite, newId, num, input.fact);
    const value = Number(!input.isApplicable);
    sqlite
      .prepare('UPDATE fact SET is_not_applicable = ? WHERE id = ? AND is_not_applicable <> ?')
      .run(value, factId, value);
    if (!input.isApplicable)
      sqlite
        .prepare("UPDATE question SET status = 'dropped' WHERE fact_id = ? AND status = 'open'")
        .run(factId);
  });
  return null;
}

/** Adds a line of the user's own at the end of a part. */
export function addField(
  context: AppContext,
  { clientId, part, label, isSoft }: Input<'dossier.addField'>,
): { readonly factId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, clientId);
  return runAction(
    context,
    { kind: 'dossier.lineAdded', params: { fact: label, client: name } },
    ({ newId }) => {
      const factId = newId();
      sqlite
        .prepare(
          `INSERT INTO fact (id, client_num, part, label, is_soft, is_not_applicable, place)
           SELECT ?, ?, ?, ?, ?, 0, 1000 + count(*) FROM fact WHERE client_num = ? AND part = ?`,
        )
        .run(factId, num, part, label, Number(isSoft), num, part);
      return { factId };
    },
  );
}

/** Takes a line of the user's own away with everything it held. */
export function removeField(context: AppContext, factId: string): null {
  const { sqlite } = requireWorkspace(context);
  const row = sqlite
    .prepare(
      `SELECT f.label, c.name AS client FROM fact f JOIN client c ON c.num = f.client_num
       WHERE f.id = ? AND f.field_key IS NULL`,
    )
    .get(factId) as { label: string; client: string } | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'fact' });
  const params = { fact: row.label, client: row.client };
  runAction(context, { kind: 'dossier.lineRemoved', params }, () => {
    sqlite.prepare('UPDATE attachment SET fact_id = NULL WHERE fact_id = ?').run(factId);
    sqlite.prepare('DELETE FROM fact WHERE id = ?').run(factId);
  });
  return null;
}

/** Own words for the question of a line. */
export function setQuestionWords(
  context: AppContext,
  input: Input<'dossier.setQuestionWords'>,
): null {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, input.clientId);
  const params = { fact: input.label, client: name };
  runAction(context, { kind: 'dossier.questionWorded', params }, ({ newId }) => {
    const factId = ensureFact(sqlite, newId, num, input.fact);
    const words = input.question || null;
    sqlite
      .prepare('UPDATE fact SET question = ? WHERE id = ? AND question IS NOT ?')
      .run(words, factId, words);
  });
  return null;
}
