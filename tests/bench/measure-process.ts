import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a contender gave. */
export interface MeasuredRun<Answer> {
  readonly answer: Answer;
  /** Largest memory of the process and its children together, MB; 0 where the system does not tell. */
  readonly peakMb: number;
}

/** Runs a program of its own and reads the JSON line it prints; its memory is watched meanwhile. Rejects when it fails. */
export function measureProcess<Answer>(
  command: string,
  args: readonly string[],
): Promise<MeasuredRun<Answer>> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let peakKb = 0;
    const watch = setInterval(() => {
      peakKb = Math.max(peakKb, treeKb(child.pid ?? 0));
    }, 50);
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ answer: JSON.parse(output) as Answer, peakMb: peakKb / 1024 });
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

/** Memory of a process and all its children together, kB, pages they share counted once (Linux; 0 elsewhere). */
function treeKb(pid: number): number {
  if (process.platform !== 'linux' || pid === 0) return 0;
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    let kb = Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0);
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim();
      for (const childPid of children.split(' ').filter((text) => text !== ''))
        kb += treeKb(Number(childPid));
    }
    return kb;
  } catch {
    return 0;
  }
}
