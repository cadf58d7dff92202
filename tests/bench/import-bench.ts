// npm run bench -- import [rows …]: Keybook's import beside other readers, in one run, medians of three rounds.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWorkbook } from './make-workbook';

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 3;
const CLIENTS = 3_000;
/** What the product is to reach at a million rows: how many times faster than each, and the memory it may take. */
const GOALS: Readonly<Record<string, number>> = {
  pandas: 20,
  'exceljs-load': 12,
  'exceljs-stream': 5,
  sheetjs: 9,
};
const MEMORY_GOAL_MB = 300;
/** How the command line starts itself. */
const OWN_FLAGS = ['--max-semi-space-size=4', '--v8-pool-size=1'];

interface Run {
  readonly seconds: number;
  readonly lines: number;
  readonly peakMb: number;
  readonly phases?: Readonly<Record<string, number>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const contenderScript = fileURLToPath(new URL('import-contender.js', import.meta.url));
const dataFolder = join(root, 'out', 'bench-data');
const wanted = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import pandas, openpyxl']).status === 0,
);
/** Names given beside the numbers of rows: only these take part. */
const named = process.argv.slice(2).filter((word) => Number.isNaN(Number(word)));
const contenders = [
  'keybook',
  'keybook-unprepared',
  'exceljs-stream',
  'sheetjs',
  'exceljs-load',
  ...(python ? ['pandas'] : []),
].filter((name) => name === 'keybook' || named.length === 0 || named.includes(name));

mkdirSync(dataFolder, { recursive: true });
const report: Record<string, unknown> = {
  machine: `${process.platform} ${process.arch}, Node ${process.version}`,
  rounds: ROUNDS,
};
if (!python)
  process.stdout.write('Python with pandas and openpyxl is not here; that column is left out.\n');

for (const rows of wanted.length > 0 ? wanted : SIZES) {
  const file = join(dataFolder, `sales-${rows}-shared.xlsx`);
  if (!existsSync(file))
    await makeWorkbook(file, { rows, clients: CLIENTS, texts: 'shared', seed: 20_261_013 });
  const runs = new Map<string, Run[]>(contenders.map((name) => [name, []]));
  const previews: number[] = [];
  // In turn, so that a slow spell of the machine meets all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of contenders) {
      const run = await runContender(name, file);
      runs.get(name)?.push(run);
      process.stderr.write(
        `  ${rows} rows, round ${round + 1}: ${name} ${run.seconds.toFixed(2)} s, ${run.peakMb.toFixed(0)} MB\n`,
      );
    }
    previews.push((await runContender('keybook-preview', file)).seconds);
  }
  const own = median((runs.get('keybook') ?? []).map(({ seconds }) => seconds));
  process.stdout.write(
    `\n${rows.toLocaleString('en')} rows × 6 (${(statSync(file).size / 1e6).toFixed(1)} MB): read, store, analyse, write\n`,
  );
  process.stdout.write('reader            seconds   × Keybook   goal   peak MB\n');
  const table = contenders.map((name) => {
    const list = runs.get(name) ?? [];
    const seconds = median(list.map((run) => run.seconds));
    const peakMb = median(list.map((run) => run.peakMb));
    const goal =
      name === 'keybook'
        ? `≤ ${MEMORY_GOAL_MB} MB`
        : rows === 1_000_000 && name in GOALS
          ? `≥ ${GOALS[name]}`
          : '';
    process.stdout.write(
      `${name.padEnd(16)} ${seconds.toFixed(2).padStart(8)}   ${(seconds / own).toFixed(1).padStart(9)}   ${goal.padStart(8)}   ${peakMb.toFixed(0).padStart(6)}\n`,
    );
    return { name, seconds, ratio: seconds / own, peakMb, runs: list };
  });
  process.stdout.write(
    `first rows and guess for the mapping screen: ${median(previews).toFixed(2)} s\n`,
  );
  const phases = (runs.get('keybook') ?? []).at(-1)?.phases;
  if (phases)
    process.stdout.write(
      `where the time goes (ms from the start): ${Object.entries(phases)
        .map(([name, ms]) => `${name} ${ms.toFixed(0)}`)
        .join(', ')}\n`,
    );
  report[String(rows)] = { table, previewSeconds: median(previews) };
}
const reportFile = join(root, 'out', 'bench-import.json');
writeFileSync(reportFile, JSON.stringify(report, null, 2));
process.stdout.write(`\nWritten to ${reportFile}\n`);

function runContender(name: string, file: string): Promise<Run> {
  const isPython = name === 'pandas';
  const command = isPython ? (python ?? 'python3') : process.execPath;
  const args = isPython
    ? [join(root, 'tests', 'bench', 'pandas_contender.py'), file]
    : [
        ...(name.startsWith('keybook') ? OWN_FLAGS : ['--max-old-space-size=8192']),
        contenderScript,
        name,
        file,
      ];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let peakKb = 0;
    const watch = setInterval(() => {
      peakKb = Math.max(peakKb, treeKb(child.pid ?? 0));
    }, 200);
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${name} ended with ${code}`));
      const { seconds, lines, phases } = JSON.parse(output) as Run;
      resolve({ seconds, lines, peakMb: peakKb / 1024, ...(phases ? { phases } : {}) });
      return undefined;
    });
  });
}

/** Memory of a process and all its children together, kB, pages they share counted once (Linux; 0 elsewhere). */
function treeKb(pid: number): number {
  if (process.platform !== 'linux' || pid === 0) return 0;
  try {
    let kb = Number(
      /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
    );
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim();
      if (children !== '')
        for (const childPid of children.split(' ')) kb += treeKb(Number(childPid));
    }
    return kb;
  } catch {
    return 0;
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
