import { spawn } from 'node:child_process';
import type { KillPlan, KillReport } from './kill-steps';

/** How a child runs; as another user only where this one is root. */
export interface ChildOptions {
  readonly uid?: number;
  readonly gid?: number;
  /** Hears each report at once; `kill` ends the child now. */
  readonly onReport?: (report: KillReport, kill: () => void) => void;
}

/** Runs a child until it is killed as planned; answers all it said. Rejects when it ends in any other way. */
export function runUntilKilled(
  script: string,
  plan: KillPlan,
  options: ChildOptions = {},
): Promise<KillReport[]> {
  const { onReport, ...user } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify(plan)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    });
    const reports: KillReport[] = [];
    let rest = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      // The last line may be cut by the kill; it is never complete then.
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const report = JSON.parse(line) as KillReport;
        reports.push(report);
        onReport?.(report, () => child.kill('SIGKILL'));
      }
    });
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(reports);
      else reject(new Error(`the child ended by itself: ${stderr}`));
    });
  });
}
