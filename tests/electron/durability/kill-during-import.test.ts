import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeWorkspaceDb, openWorkspaceDb } from '../../../electron/db/open-workspace-db';
import { lockPath } from '../../../electron/db/workspace-lock';
import { seededRandom } from '../../bench/make-workbook';
import { buildChild, removeChildren } from '../../support/kill-build';
import { runUntilKilled } from '../../support/kill-process';
import { salesCsv } from '../../support/kill-sales';
import type { KillMoment, KillReport, KillStep } from '../../support/kill-steps';
import { withRunsOf, workspaceFaults, workspaceState } from '../../support/workspace-state';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ROWS = 20_000;
/** More for a nightly run. */
const KILLS = Number(process.env['KEYBOOK_KILLS'] ?? 48);
const SEED = 20_261_013;

let folder = '';
let script = '';
/** By step number, from an undisturbed run: the state after it, how long it took, and how long its end (index, commit) took. */
const states: string[] = [];
const tookMs: number[] = [];
const tailMs: number[] = [];
let steps: readonly KillStep[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keybook-kill-'));
  script = await buildChild('kill-child');
  const january = join(folder, 'january.csv');
  const february = join(folder, 'february.csv');
  writeFileSync(january, salesCsv(ROWS));
  // Cumulative, as sales systems export: a part is known, a part corrected, the rest new.
  writeFileSync(february, salesCsv(ROWS, ROWS / 2));
  const path = join(folder, 'reference.keybook');
  steps = [
    { do: 'create', path },
    { do: 'rename', name: 'Renamed once' },
    { do: 'import', path: january },
    { do: 'rename', name: 'Renamed twice' },
    { do: 'import', path: february },
    { do: 'undo' },
    { do: 'import', path: february },
    { do: 'rename', name: 'Renamed for the third time' },
  ];
  const reports = await runUntilKilled(script, {
    root,
    folder,
    firstStep: 0,
    steps,
    tellsState: true,
    moment: null,
  });
  for (const report of reports) {
    if (report.kind === 'failed') throw new Error(report.message);
    if (report.kind !== 'done') continue;
    states.push(report.state ?? '');
    tookMs.push(report.ms);
    const isStoring = (one: KillReport): boolean =>
      one.kind === 'phase' && one.step === report.step && one.phase === 'storing';
    const storing = reports.find(isStoring);
    tailMs.push(storing?.kind === 'phase' ? report.ms - storing.ms : report.ms);
  }
  expect(states).toHaveLength(steps.length);
  expect(new Set(states).size).toBe(steps.length);
  await makeBases();
}, 60_000);
afterAll(() => {
  removeChildren();
  rmSync(folder, { recursive: true, force: true });
});

/** Workspaces from which the killed children start: before the first import, and before the second. */
async function makeBases(): Promise<void> {
  for (const [name, last] of [
    ['empty', 1],
    ['filled', 3],
  ] as const) {
    const path = join(folder, `${name}.keybook`);
    const own = steps
      .slice(0, last + 1)
      .map((step) => (step.do === 'create' ? { ...step, path } : step));
    await runUntilKilled(script, {
      root,
      folder,
      firstStep: 0,
      steps: own,
      tellsState: false,
      moment: null,
    });
    const workspace = open(path);
    expect(workspaceState(workspace.sqlite)).toBe(states[last]);
    closeWorkspaceDb(workspace);
  }
}

test(
  `killed ${KILLS} times at any moment of imports and undos: nothing acknowledged is lost, nothing half is kept`,
  async () => {
    const random = seededRandom(SEED);
    const seen = { asBefore: 0, further: 0, inImport: 0, inUndo: 0, idle: 0 };
    const cycle = async (number: number): Promise<void> => {
      const isFirstImport = random() < 0.4;
      const before = isFirstImport ? 1 : 3;
      const last = isFirstImport ? 3 : 7;
      const moment = pickMoment(random, before + 1, last);
      const place = join(folder, `cycle-${number}`);
      mkdirSync(place);
      const path = join(place, 'firm.keybook');
      copyFileSync(join(folder, isFirstImport ? 'empty.keybook' : 'filled.keybook'), path);
      // Opening counts as the step that had led to the copy, so that ids and clock go on from there.
      const plan = {
        root,
        folder: place,
        firstStep: before,
        steps: [{ do: 'open', path } as const, ...steps.slice(before + 1, last + 1)],
        tellsState: false,
        moment,
      };
      const reports = await runUntilKilled(script, plan);
      const failed = reports.find((report) => report.kind === 'failed');
      if (failed) throw new Error(JSON.stringify(failed));
      const acknowledged = Math.max(
        before,
        ...reports.flatMap((report) => (report.kind === 'done' ? [report.step] : [])),
      );
      const begun = Math.max(
        acknowledged,
        ...reports.flatMap((report) => (report.kind === 'begin' ? [report.step] : [])),
      );
      const workspace = open(path);
      const state = workspaceState(workspace.sqlite);
      expect(workspaceFaults(workspace.sqlite), `kill ${number}`).toEqual([]);
      const asBefore = states[acknowledged] ?? '';
      const after = states[begun] ?? '';
      expect(
        [asBefore, after, withRunsOf(after, asBefore)],
        `kill ${number}: step ${acknowledged} was acknowledged, ${begun} begun`,
      ).toContain(state);
      closeWorkspaceDb(workspace);
      expect(existsSync(`${path}-wal`), 'the -wal after closing').toBe(false);
      expect(existsSync(lockPath(path)), 'the lock after closing').toBe(false);
      if (begun === acknowledged) seen.idle++;
      else if (state === asBefore) seen.asBefore++;
      else seen.further++;
      if (begun > acknowledged && steps[begun]?.do === 'import') seen.inImport++;
      if (begun > acknowledged && steps[begun]?.do === 'undo') seen.inUndo++;
      rmSync(place, { recursive: true });
    };
    // Two at a time: the kills fall into different moments of each other's disk traffic.
    const numbers = Array.from({ length: KILLS }, (_, i) => i);
    await Promise.all(
      [0, 1].map(async (half) => {
        for (const number of numbers.filter((n) => n % 2 === half)) await cycle(number);
      }),
    );
    process.stdout.write(`kills: ${JSON.stringify(seen)}\n`);
    // The moments are spread as meant: a test that only ever kills idle programs would pass whatever happens.
    expect(seen.inImport).toBeGreaterThan(KILLS / 3);
    expect(seen.asBefore).toBeGreaterThan(KILLS / 4);
  },
  60_000 + KILLS * 5_000,
);

/** Any moment of the run, or one close to the end of an import or undo, where index and commit are. */
function pickMoment(random: () => number, first: number, last: number): KillMoment {
  const aim = random();
  const total = tookMs.slice(first, last + 1).reduce((sum, ms) => sum + ms, 0);
  if (aim < 0.35) return { step: first, from: 'begin', delayMs: random() * total };
  const wanted = aim < 0.7 ? 'import' : 'undo';
  const targets = steps.flatMap((step, i) =>
    i >= first && i <= last && step.do === wanted ? [i] : [],
  );
  const step = targets[Math.floor(random() * targets.length)];
  if (step === undefined)
    return { step: first, from: 'storing', delayMs: random() * (tailMs[first] ?? 0) };
  return {
    step,
    from: wanted === 'undo' ? 'begin' : 'storing',
    delayMs: random() * (tailMs[step] ?? 0),
  };
}

function open(path: string) {
  return openWorkspaceDb(path, {
    migrationsFolder: join(root, 'electron/db/migrations'),
    backupFolder: join(folder, 'backups'),
    stamp: 'test',
  });
}
