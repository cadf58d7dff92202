import type { SearchKind } from '@shared/ipc/search-methods';

/**
 * What can be found and where its words stand. `one` gives the words of one thing by key: client number, title, further
 * text, day. `keyOf` turns a changed row into the key of the thing it belongs to (a version of a fact is found as the
 * fact). Every statement takes one key and gives at most one row.
 */
export interface SearchSource {
  readonly kind: SearchKind;
  readonly one: string;
  readonly all: string;
  readonly tables: Readonly<Record<string, (row: Readonly<Record<string, unknown>>) => unknown>>;
}

const byId = ({ id }: Readonly<Record<string, unknown>>): unknown => id;

/** A line of words, empty parts left out. */
const words = (...columns: readonly string[]): string => `concat_ws(' · ', ${columns.join(', ')})`;

export const SEARCH_SOURCES: readonly SearchSource[] = [
  {
    kind: 'client',
    one: `SELECT c.num, c.name, ${words('c.code', 'c.legal_name', 'c.industry', 'c.region', 'c.owner', 'c.note')}, NULL
          FROM client c WHERE c.id = ?`,
    all: 'SELECT id FROM client',
    tables: { client: byId },
  },
  {
    kind: 'person',
    one: `SELECT p.client_num, p.name, ${words('p.title', 'u.name', 'p.email', 'p.phone', 'p.note')}, p.left_day
          FROM person p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.id = ?`,
    all: 'SELECT id FROM person',
    tables: { person: byId },
  },
  {
    kind: 'fact',
    one: `SELECT f.client_num, coalesce(f.label, f.field_key), ${words('v.value', 'v.source')}, v.day
          FROM fact f JOIN fact_version v ON v.id =
            (SELECT id FROM fact_version n WHERE n.fact_id = f.id ORDER BY n.at_ms DESC, n.rowid DESC LIMIT 1)
          WHERE f.id = ? AND v.value IS NOT NULL`,
    all: 'SELECT id FROM fact',
    tables: { fact: byId, fact_version: (row) => row['fact_id'] },
  },
  {
    kind: 'note',
    one: `SELECT client_num, kind, ${words('objective', 'note', 'words', 'fallback', 'place')}, day
          FROM interaction WHERE id = ?`,
    all: 'SELECT id FROM interaction',
    tables: { interaction: byId },
  },
  {
    kind: 'promise',
    one: 'SELECT client_num, text, NULL, due_day FROM promise WHERE id = ?',
    all: 'SELECT id FROM promise',
    tables: { promise: byId },
  },
  {
    kind: 'question',
    one: 'SELECT client_num, text, answer, created_day FROM question WHERE id = ?',
    all: 'SELECT id FROM question',
    tables: { question: byId },
  },
  {
    kind: 'event',
    one: `SELECT client_num, what, ${words('reason', 'source')}, day FROM relation_event WHERE id = ?`,
    all: 'SELECT id FROM relation_event',
    tables: { relation_event: byId },
  },
  {
    kind: 'competitor',
    one: `SELECT p.client_num, c.name, ${words('p.strengths', 'p.weaknesses', 'p.source', 'c.note')}, p.day
          FROM competitor_position p JOIN competitor c ON c.id = p.competitor_id WHERE p.id = ?`,
    all: 'SELECT id FROM competitor_position',
    tables: { competitor_position: byId },
  },
  {
    kind: 'deal',
    one: `SELECT client_num, name, ${words('note', 'buyer_step', 'our_step', 'close_reason', 'close_note', 'tender_number')}, expected_close
          FROM deal WHERE id = ?`,
    all: 'SELECT id FROM deal',
    tables: { deal: byId },
  },
  {
    kind: 'plan',
    one: `SELECT client_num, goal, ${words('decision_wanted', 'resources_asked')}, changed_day
          FROM plan WHERE id = ? AND coalesce(goal, decision_wanted, resources_asked) IS NOT NULL`,
    all: 'SELECT id FROM plan',
    tables: { plan: byId },
  },
  {
    kind: 'action',
    one: `SELECT p.client_num, a.text, ${words('o.name', 's.text', 'a.owner', 'a.result')}, a.due_day
          FROM plan_action a JOIN strategy s ON s.id = a.strategy_id JOIN objective o ON o.id = s.objective_id
          JOIN plan p ON p.id = o.plan_id WHERE a.id = ?`,
    all: 'SELECT id FROM plan_action',
    tables: { plan_action: byId },
  },
  {
    kind: 'file',
    one: 'SELECT client_num, name, NULL, added_day FROM attachment WHERE id = ?',
    all: 'SELECT id FROM attachment',
    tables: { attachment: byId },
  },
];
