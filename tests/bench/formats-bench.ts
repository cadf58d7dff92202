// npm run bench -- formats [rows of the workbooks [rows of the text table]]: how fast each way a workbook can be built is read, in one run,
// medians of three rounds. Every reader adds the amounts up; one that gets another sum than the others fails the run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeByLibreOffice, makeCsv, makeWide } from './make-format-files';
import { makeWorkbook } from './make-workbook';
import { measureProcess } from './measure-process';

const ROUNDS = 3;
const CLIENTS = 3_000;
const WIDE_ROWS = 20_000;
/** How much dearer an oddly built workbook may be than the plain one, row for row. */
const CAREFUL_GOAL = 1.5;
const MEMORY_GOAL_MB = 300;

interface Read {
  readonly seconds: number;
  readonly lines: number;
  readonly sum: number;
}

interface Case {
  readonly name: string;
  readonly file: string;
  readonly contenders: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'out', 'bench-data');
const [rows = 200_000, csvRows = 1_000_000] = process.argv.slice(2).map(Number);
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import pandas']).status === 0,
);
mkdirSync(folder, { recursive: true });

const cases = await makeCases();
const report: Record<string, unknown> = {
  machine: `${process.platform} ${process.arch}, Node ${process.version}`,
  rounds: ROUNDS,
};
let plainPerLine = Number.NaN;
for (const one of cases) {
  const runs = new Map<string, (Read & { peakMb: number })[]>();
  // In turn, so that a slow spell of the machine meets all of them.
  for (let round = 0; round < ROUNDS; round++)
    for (const name of one.contenders) {
      const run = await contend(name, one.file);
      runs.set(name, [...(runs.get(name) ?? []), run]);
    }
  const all = [...runs.values()].flat();
  const [first] = all;
  const odd = all.find((run) => Math.abs(run.sum - (first?.sum ?? 0)) > 0.01);
  if (first === undefined || odd) throw new Error(`${one.name}: the readers do not agree`);
  const table = one.contenders.map((name) => {
    const list = runs.get(name) ?? [];
    return {
      name,
      seconds: median(list.map(({ seconds }) => seconds)),
      peakMb: median(list.map(({ peakMb }) => peakMb)),
    };
  });
  const own = table.find(({ name }) => name === 'keybook')?.seconds ?? Number.NaN;
  const perLine = own / first.lines;
  if (Number.isNaN(plainPerLine)) plainPerLine = perLine;
  const isSameShape = one.file.endsWith('.xlsx') && first.lines === rows;
  const careful = isSameShape
    ? `, ${(perLine / plainPerLine).toFixed(2)} × the plain one (goal ≤ ${CAREFUL_GOAL})`
    : '';
  process.stdout.write(
    `\n${one.name}: ${first.lines.toLocaleString('en')} amounts, ${(statSync(one.file).size / 1e6).toFixed(1)} MB${careful}\n`,
  );
  process.stdout.write('reader            seconds   × Keybook   peak MB\n');
  for (const { name, seconds, peakMb } of table)
    process.stdout.write(
      `${name.padEnd(16)} ${seconds.toFixed(2).padStart(8)}   ${(seconds / own).toFixed(1).padStart(9)}   ${peakMb.toFixed(0).padStart(7)}${name === 'keybook' ? `   (goal ≤ ${MEMORY_GOAL_MB})` : ''}\n`,
    );
  report[one.name] = { lines: first.lines, table };
}
const reportFile = join(root, 'out', 'bench-formats.json');
writeFileSync(reportFile, JSON.stringify(report, null, 2));
process.stdout.write(`\nWritten to ${reportFile}\n`);

async function makeCases(): Promise<Case[]> {
  const libraries = ['keybook', 'sheetjs', 'exceljs-load'];
  const shared = join(folder, `sales-${rows}-shared.xlsx`);
  const inline = join(folder, `sales-${rows}-inline.xlsx`);
  const office = join(folder, `sales-${rows}-libreoffice.xlsx`);
  const wide = join(folder, `wide-${WIDE_ROWS}-36.xlsx`);
  const csv = join(folder, `sales-${csvRows}.csv`);
  const plan = { rows, clients: CLIENTS, seed: 20_261_013 };
  if (!existsSync(shared)) await makeWorkbook(shared, { ...plan, texts: 'shared' });
  if (!existsSync(inline)) await makeWorkbook(inline, { ...plan, texts: 'inline' });
  if (!existsSync(wide)) await makeWide(wide, WIDE_ROWS);
  if (!existsSync(csv)) await makeCsv(csv, csvRows, CLIENTS);
  const hasOffice = existsSync(office) || makeByLibreOffice(shared, office);
  if (!hasOffice)
    process.stdout.write('LibreOffice is not here; the workbook it would make is left out.\n');
  if (!python) process.stdout.write('Python with pandas is not here; that column is left out.\n');
  return [
    { name: 'shared strings, as Excel writes', file: shared, contenders: libraries },
    { name: 'inline strings, as many programs write', file: inline, contenders: libraries },
    ...(hasOffice ? [{ name: 'made by LibreOffice', file: office, contenders: libraries }] : []),
    { name: `wide, ${WIDE_ROWS} × 36 months`, file: wide, contenders: libraries },
    {
      name: 'text table',
      file: csv,
      contenders: ['keybook', 'papaparse', ...(python ? ['pandas'] : [])],
    },
  ];
}

async function contend(name: string, file: string): Promise<Read & { peakMb: number }> {
  const script = join(root, 'out', 'bench', 'formats-contender.js');
  const { answer, peakMb } =
    name === 'pandas'
      ? await measureProcess<Read>(python ?? 'python3', [
          join(root, 'tests', 'bench', 'pandas_formats.py'),
          file,
        ])
      : await measureProcess<Read>(process.execPath, [
          ...(name === 'keybook'
            ? ['--max-semi-space-size=4', '--v8-pool-size=1']
            : ['--max-old-space-size=8192']),
          script,
          name,
          file,
        ]);
  process.stderr.write(`  ${name} ${answer.seconds.toFixed(2)} s, ${peakMb.toFixed(0)} MB\n`);
  return { ...answer, peakMb };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
