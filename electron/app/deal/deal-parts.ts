import type { BuyingRole } from '@shared/domain/people-scales';
import type { dealMethods } from '@shared/ipc/deal-methods';
import type { InputOf } from '@shared/ipc/define-method';
import type { AppContext } from '../app-context';
import { onDeal } from './change-deals';

/** Gives a person a buying role for this deal, or ends it. */
export function setDealRole(
  context: AppContext,
  dealId: string,
  personId: string,
  role: BuyingRole,
  has: boolean,
): void {
  onDeal(context, dealId, 'deals.role', ({ sqlite, newId, today }) => {
    const held = sqlite
      .prepare(
        'SELECT id FROM person_role WHERE deal_id = ? AND person_id = ? AND role = ? AND to_day IS NULL',
      )
      .pluck()
      .get(dealId, personId, role) as string | undefined;
    if (has && held === undefined)
      sqlite
        .prepare(
          'INSERT INTO person_role (id, person_id, deal_id, role, from_day) VALUES (?, ?, ?, ?, ?)',
        )
        .run(newId(), personId, dealId, role, today);
    if (!has && held !== undefined)
      sqlite.prepare('UPDATE person_role SET to_day = ? WHERE id = ?').run(today, held);
  });
}

/** Answers one P of the deal (need, solvency, authority); earlier answers stay, the newest counts; a second one of a day replaces the first. */
export function qualifyDeal(
  context: AppContext,
  { dealId, criterion, answer, evidence }: InputOf<(typeof dealMethods)['deal.qualify']>,
): void {
  onDeal(context, dealId, 'deals.qualify', ({ sqlite, newId, today, author }, deal) => {
    const ofToday = sqlite
      .prepare('SELECT id FROM qualification WHERE deal_id = ? AND criterion = ? AND day = ?')
      .pluck()
      .get(dealId, criterion, today) as string | undefined;
    if (ofToday !== undefined) {
      sqlite
        .prepare('UPDATE qualification SET answer = ?, evidence = ?, author = ? WHERE id = ?')
        .run(answer, evidence, author, ofToday);
      return;
    }
    sqlite
      .prepare(
        `INSERT INTO qualification (id, client_num, deal_id, criterion, answer, evidence, day, author)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(newId(), deal.clientNum, dealId, criterion, answer, evidence, today, author);
  });
}

/** Writes questions to be asked at the client; one that is open already is not written twice. */
export function askAbout(
  context: AppContext,
  dealId: string,
  texts: readonly string[],
): { readonly added: number } {
  let added = 0;
  onDeal(context, dealId, 'deals.ask', ({ sqlite, newId, today }, deal) => {
    const isOpen = sqlite.prepare(
      "SELECT 1 FROM question WHERE client_num = ? AND text = ? AND status = 'open'",
    );
    const insert = sqlite.prepare(
      "INSERT INTO question (id, client_num, text, status, created_day) VALUES (?, ?, ?, 'open', ?)",
    );
    for (const text of texts) {
      if (isOpen.get(deal.clientNum, text) !== undefined) continue;
      insert.run(newId(), deal.clientNum, text, today);
      added += 1;
    }
  });
  return { added };
}
