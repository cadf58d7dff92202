import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import { findDuplicates } from '@shared/import/clients/find-duplicates';
import { matchClients } from '@shared/import/clients/match-clients';
import type { KnownClient } from '@shared/import/clients/match-clients';
import type { ClientMatch, ImportCheck } from '@shared/ipc/import-methods';
import { createClientIndex } from '@shared/import/clients/client-index';
import type { AppContext } from '../app-context';
import { incomingKey } from './client-numbers';
import { ExistingLines } from './existing-lines';
import { ImportPass, type ClientPair } from './import-pass';
import { listKnownClients, loadClientIndex } from './known-clients';
import { Spellings } from './spellings';
import { TextNumbers } from './text-numbers';

/** New clients compared with one another; more would keep people waiting. */
const MOST_COMPARED = 3000;
/** Pairs of names that are shown. */
const EXAMPLES = 3;

/** Reads the whole sheet with a mapping and says what the import would do; keeps nothing. */
export async function checkImport(
  context: AppContext,
  importId: string,
  mapping: SheetMapping,
  jobId: string,
): Promise<ImportCheck> {
  const open = context.imports.get(importId);
  const startMs = performance.now();
  return context.jobs.run(context, jobId, async (job) => {
    const sqlite = context.workspace?.sqlite ?? null;
    const existing = sqlite ? new ExistingLines(sqlite) : null;
    const index = sqlite ? loadClientIndex(sqlite) : createClientIndex([]);
    const numById = new Map<string, number>(
      sqlite
        ? (sqlite.prepare('SELECT id, num FROM client').raw().all() as [string, number][])
        : [],
    );
    const documents = sqlite ? new TextNumbers(sqlite, 'document', true) : null;
    const products = sqlite ? new TextNumbers(sqlite, 'product', true) : null;
    const counts = { code: 0, name: 0, folded: 0, new: 0 };
    const metIds = new Set<string>();
    const spellings = new Spellings(sqlite ? listKnownClients(sqlite) : []);
    const newcomers: KnownClient[] = [];
    const pass = new ImportPass(
      {
        client: (code, name) => {
          const match = index.resolve({ code, name });
          if (match.kind === 'new') {
            const client = { id: `new-${newcomers.length}`, code, name };
            newcomers.push(client);
            index.add(client);
            spellings.add(client);
            counts.new++;
            metIds.add(client.id);
            return -1;
          }
          spellings.meet(match.clientId, name);
          if (!metIds.has(match.clientId) && !match.clientId.startsWith('new-'))
            counts[match.kind]++;
          metIds.add(match.clientId);
          return numById.get(match.clientId) ?? -1;
        },
        document: (text) => documents?.get(text) ?? -1,
        product: (text) => products?.get(text) ?? -1,
      },
      existing !== null && existing.count > 0 ? existing : null,
      mapping.layout === 'wide-periods' || mapping.fixedPeriod !== null ? 'period' : 'day',
      { onAdded: () => undefined, onChanged: () => undefined, onCategory: () => undefined },
    );
    const stop = (): void => open.reader.kill();
    job.signal.addEventListener('abort', stop);
    try {
      const {
        summary,
        mapping: decided,
        undecided,
        late,
      } = await open.reader.read({
        mapping,
        onLines: (batch) => pass.add(batch),
        onProgress: (done, total) => job.tell('reading', done, total),
      });
      pass.end();
      open.issues = summary.issues;
      return {
        summary,
        diff: { added: pass.added, changed: pass.changed, known: pass.known },
        clients: {
          byCode: counts.code,
          byName: counts.name,
          folded: counts.folded,
          added: counts.new,
          spellings: spellings.met(),
          alike: alikeNewcomers(newcomers),
          near: sqlite ? nearMatches(listKnownClients(sqlite), pass.pairs) : [],
        },
        undecided,
        late,
        mapping: decided,
        elapsedMs: performance.now() - startMs,
      };
    } finally {
      job.signal.removeEventListener('abort', stop);
    }
  });
}

/** Pairs of new clients that look alike. */
function alikeNewcomers(newcomers: readonly KnownClient[]): ImportCheck['clients']['alike'] {
  if (newcomers.length > MOST_COMPARED) return { count: 0, examples: [] };
  const pairs = findDuplicates(newcomers);
  const names = new Map(newcomers.map(({ id, name }) => [id, name]));
  const examples = pairs
    .slice(0, EXAMPLES)
    .map(({ one, other }) => ({ one: names.get(one) ?? '', other: names.get(other) ?? '' }));
  return { count: pairs.length, examples };
}

/** New clients of the file that look like known ones: offered, never merged unasked. */
function nearMatches(
  known: readonly { id: string; code: string | null; name: string }[],
  pairs: readonly ClientPair[],
): ClientMatch[] {
  if (known.length === 0) return [];
  const incoming = pairs.filter((pair) => pair.num < 0 && pair.name !== '');
  const { matches } = matchClients(known, incoming);
  return matches.flatMap((match, i): ClientMatch[] => {
    const pair = incoming[i];
    if (match.kind !== 'near' || !pair) return [];
    return [
      {
        key: incomingKey(pair.code, pair.name),
        name: pair.name,
        code: pair.code,
        lines: pair.lines,
        amountE4: pair.amountE4,
        kind: 'near',
        clientId: null,
        candidates: match.candidates.map(({ clientId, name, code, reason }) => ({
          clientId,
          name,
          code,
          reason,
        })),
      },
    ];
  });
}
