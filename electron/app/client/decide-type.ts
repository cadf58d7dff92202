import type { KeyType } from '@shared/domain/client-terms';
import { AppError } from '@shared/errors/app-error';
import { addMonths } from '@shared/domain/add-months';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import { readKeyClientRules } from '../preference/key-client-rules';
import { requireWorkspace } from '../require-workspace';
import { changeField } from './change-client';
import { findClient } from './find-client';

/** Types that rest on a person's word alone: a reason is needed and they are looked at again. */
const MANUAL: readonly KeyType[] = ['image', 'expert'];

interface TypeDecided {
  readonly clientId: string;
  readonly type: KeyType;
  readonly decision: 'confirmed' | 'refused' | null;
  readonly reason: string;
}

/**
 * Confirms or refuses a key client type; null takes the decision back. Confirming makes the client key, and the type its
 * primary one when it has none. RULE: an image maker or expert without a reason, or a refusal without one.
 */
export function decideType(context: AppContext, decided: TypeDecided): void {
  const { clientId, type, decision, reason } = decided;
  if (reason === '' && (decision === 'refused' || (decision !== null && MANUAL.includes(type))))
    throw new AppError('RULE', { reason: 'no-reason' });
  const { name } = findClient(requireWorkspace(context).sqlite, clientId);
  const kind = `clients.${type}${decision === null ? 'Back' : decision === 'confirmed' ? 'Yes' : 'No'}`;
  runAction(context, { kind: kind as `${string}.${string}`, params: { name } }, (tools) => {
    const { sqlite, newId, today, author } = tools;
    const { num } = findClient(sqlite, clientId);
    if (decision !== 'confirmed')
      sqlite
        .prepare('UPDATE client SET primary_type = NULL WHERE num = ? AND primary_type = ?')
        .run(num, type);
    if (decision === null) {
      sqlite.prepare('DELETE FROM client_type WHERE client_num = ? AND type = ?').run(num, type);
      return;
    }
    const reviewDay =
      decision === 'confirmed' && type === 'image'
        ? isoFromDay(addMonths(dayFromIso(today) ?? 0, readKeyClientRules(sqlite).reviewMonths))
        : null;
    const { changes } = sqlite
      .prepare(
        `UPDATE client_type SET decision = ?, reason = ?, day = ?, author = ?, review_day = ?
         WHERE client_num = ? AND type = ?`,
      )
      .run(decision, reason, today, author, reviewDay, num, type);
    if (changes === 0)
      sqlite
        .prepare(
          `INSERT INTO client_type (id, client_num, type, decision, reason, day, author, review_day)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(newId(), num, type, decision, reason, today, author, reviewDay);
    if (decision !== 'confirmed') return;
    sqlite
      .prepare('UPDATE client SET primary_type = ? WHERE num = ? AND primary_type IS NULL')
      .run(type, num);
    const isKey = sqlite.prepare('SELECT is_key FROM client WHERE num = ?').pluck().get(num);
    if (isKey !== 1) changeField(context, tools, clientId, { field: 'isKey', value: true });
  });
}

/** Chooses which of several types counts first. */
export function setPrimaryType(context: AppContext, clientId: string, type: KeyType | null): void {
  const { name } = findClient(requireWorkspace(context).sqlite, clientId);
  runAction(context, { kind: 'clients.primaryType', params: { name } }, ({ sqlite }) =>
    sqlite
      .prepare('UPDATE client SET primary_type = ? WHERE id = ? AND primary_type IS NOT ?')
      .run(type, clientId, type),
  );
}
