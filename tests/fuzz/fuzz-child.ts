// Runs a range of mutations and writes one line of JSON about each step. Started by the fuzz program under limits.
import { writeSync } from 'node:fs';
import { runMutations } from './run-mutations';

const [seed = 1, from = 0, to = 0] = process.argv.slice(2).map(Number);

// Written at once, so that the last line stands even when the process dies right after.
await runMutations(seed, from, to, (report) => void writeSync(1, `${JSON.stringify(report)}\n`));
