import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '@shared/ipc/contract';
import type { Method } from '@shared/ipc/contract';
import { TRACKED_TABLES } from '../../../../electron/app/history/tracked-tables';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { seededRandom } from '../../../support/build-facts';
import { randomInput } from '../../../support/random-input';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

/** Areas whose every command is one action that can be undone. */
const AREAS = ['client', 'contact', 'deal', 'dossier', 'market', 'people', 'plan'];
/** Commands that read or write files. */
const WITH_FILES = new Set([
  'deal.export',
  'dossier.attach',
  'dossier.copyAttachment',
  'plan.export',
]);
const RUNS = Number(process.env.KEYBOOK_ACTIONS ?? 250);

/** Where the ids of a field come from, by its name. */
const TABLES: Readonly<Record<string, string>> = {
  actionId: 'plan_action',
  attachmentId: 'attachment',
  categoryId: 'category',
  clientId: 'client',
  colleagueId: 'colleague',
  competitorId: 'competitor',
  dealId: 'deal',
  eventId: 'relation_event',
  factId: 'fact',
  fromId: 'person',
  goneId: 'client',
  interactionId: 'interaction',
  keptId: 'client',
  linkId: 'person_link',
  objectiveId: 'objective',
  parentId: 'client',
  personId: 'person',
  planId: 'plan',
  positionId: 'competitor_position',
  promiseId: 'promise',
  questionId: 'question',
  reviewId: 'review',
  riskId: 'risk',
  roleId: 'person_role',
  strategyId: 'strategy',
  toId: 'person',
  unitId: 'unit',
  versionId: 'fact_version',
};

let backend: TestBackend;
let made: Readonly<Record<string, string>>;
beforeAll(async () => {
  backend = openTestBackend();
  await backend.call('workspace.openSample', { language: 'en' });
  made = state();
});
afterAll(() => backend.close());

const sqlite = () => requireWorkspace(backend.backend.context).sqlite;

/** Everything the tracked tables say, as a hash by table. */
function state(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(TRACKED_TABLES).map((table) => {
      const hash = createHash('sha256');
      const rows = sqlite().prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][];
      for (const line of rows.map((row) => JSON.stringify(row)).toSorted()) hash.update(line);
      return [table, hash.digest('hex')];
    }),
  );
}

const commands = Object.entries(contract).flatMap(([name, method]) =>
  method.kind === 'command' &&
  method.side === 'backend' &&
  AREAS.includes(name.split('.')[0] ?? '') &&
  !WITH_FILES.has(name)
    ? [{ name: name as Method, input: method.input }]
    : [],
);

test('every command is undone and done again exactly, or refused without a trace', async () => {
  const random = seededRandom(Number(process.env.KEYBOOK_SEED ?? 7));
  const idsFor = (field: string): readonly string[] => {
    const table = TABLES[field] ?? (field === 'id' ? 'client' : undefined);
    return table === undefined
      ? []
      : (sqlite().prepare(`SELECT id FROM ${table} LIMIT 40`).pluck().all() as string[]);
  };
  const done = new Map<string, number>();
  const faults: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { name, input: schema } = commands[Math.floor(random() * commands.length)] ?? {
      name: 'client.change' as Method,
      input: contract['client.change'].input,
    };
    const input = randomInput(schema, { random, idsFor });
    if (!schema.safeParse(input).success) continue;
    const before = state();
    const newest = (await backend.call('history.state', {})).undo?.id;
    const envelope = await backend.backend.request(name, input);
    const after = state();
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    const told = `${run} ${name} ${JSON.stringify(input)}`;
    if (!envelope.ok) {
      if (envelope.error.code === 'UNEXPECTED' || !isSame)
        faults.push(
          `${told}: ${envelope.error.code} ${JSON.stringify(backend.events.at(-1)?.payload).slice(0, 400)}`,
        );
      continue;
    }
    const isKept = (await backend.call('history.state', {})).undo?.id !== newest;
    if (isKept === isSame) faults.push(`${told}: ${isSame ? 'empty action' : 'no action'}`);
    if (!isKept) continue;
    done.set(name, (done.get(name) ?? 0) + 1);
    await backend.call('history.undo', {});
    const undone = state();
    const strays = Object.keys(before).filter((table) => before[table] !== undone[table]);
    if (strays.length > 0) faults.push(`${told}: undo left ${strays.join(', ')}`);
    await backend.call('history.redo', {});
    const redone = state();
    const others = Object.keys(after).filter((table) => after[table] !== redone[table]);
    if (others.length > 0) faults.push(`${told}: redo left ${others.join(', ')}`);
  }
  expect(faults).toEqual([]);
  expect(sqlite().pragma('foreign_key_check')).toEqual([]);
  expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(RUNS / 10);
});

test('then everything is taken back, step by step, to the sample as it was made', async () => {
  while ((await backend.call('history.undo', {})) !== null) {
    // Each step is one action.
  }
  expect(state()).toEqual(made);
});
