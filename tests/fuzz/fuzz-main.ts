// npm run fuzz -- [mutations] [seed] [seconds]: spoils the smallest good files of every format in many ways and looks
// whether each is read right or refused clearly. Same numbers, same files. Ends with exit code 1 when any was not.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { mutation, type MutationReport } from './run-mutations';
import { fuzzSources } from './sources';

const [mutations = 20_000, seed = 1, seconds = 480] = process.argv.slice(2).map(Number);
const SILENCE_MS = 20_000;
/** The second reader hangs on some files; it is not what is tested. */
const SECOND_SILENCE_MS = 3000;
const PER_CHILD = 2000;
const KEPT = fileURLToPath(new URL('../../out/fuzz/', import.meta.url));
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const ended = new Map<string, number>();
const failures: MutationReport[] = [];
let slowestMs = 0;

function note(report: MutationReport): void {
  const key = `${report.source}\t${report.state === 'judging' ? 'second reader hung' : report.state}`;
  ended.set(key, (ended.get(key) ?? 0) + 1);
  if (report.state !== 'wrong' && report.state !== 'crash') return;
  failures.push(report);
  process.stdout.write(
    `${report.number} ${report.source} ${report.state}: ${report.detail.slice(0, 600)}\n`,
  );
}

/** Runs from one mutation on in a child of its own; returns the number of the next. */
async function runChild(from: number, to: number): Promise<number> {
  const hooks = here('../electron/excel/read/typescript-hooks.mjs');
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=1024',
      '--disable-proto=delete',
      '--import',
      hooks,
      here('./fuzz-child.ts'),
      String(seed),
      String(from),
      String(to),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let next = from;
  let open: MutationReport | null = null;
  let startedMs = 0;
  const kill = (): void => void child.kill('SIGKILL');
  let timer = setTimeout(kill, SILENCE_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    const report = JSON.parse(line) as MutationReport;
    timer = setTimeout(kill, report.state === 'judging' ? SECOND_SILENCE_MS : SILENCE_MS);
    if (report.state === 'reading') startedMs = performance.now();
    else if (open?.state === 'reading')
      slowestMs = Math.max(slowestMs, performance.now() - startedMs);
    if (report.state === 'reading' || report.state === 'judging') open = report;
    else {
      open = null;
      note(report);
    }
    next = report.number + 1;
  }
  clearTimeout(timer);
  if (open === null && next < to) throw new Error(`the child stopped in front of mutation ${next}`);
  // A child that ended in the middle of a mutation hung or died there: the product's fault only while it was reading.
  if (open !== null)
    note(open.state === 'reading' ? { ...open, state: 'crash', detail: 'hung or died' } : open);
  return open === null ? to : next;
}

const startMs = performance.now();
let number = 0;
while (number < mutations && performance.now() - startMs < seconds * 1000) {
  number = await runChild(number, Math.min(mutations, number + PER_CHILD));
  process.stdout.write(
    `${number} of ${mutations}, ${Math.round((performance.now() - startMs) / 1000)} s\n`,
  );
}

for (const [key, count] of [...ended].toSorted(([a], [b]) => a.localeCompare(b)))
  process.stdout.write(`${key}\t${count}\n`);
if (failures.length > 0) {
  const sources = fuzzSources();
  mkdirSync(KEPT, { recursive: true });
  for (const failure of failures.slice(0, 100)) {
    const { source, bytes } = mutation(sources, seed, failure.number);
    writeFileSync(`${KEPT}${seed}-${failure.number}-${source.name}`, bytes);
  }
}
process.stdout.write(
  `${number} mutations with seed ${seed}: ${failures.length} wrong; slowest ${Math.round(slowestMs)} ms${failures.length > 0 ? `; files kept in ${KEPT}` : ''}\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
