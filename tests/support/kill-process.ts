import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { KillPlan, KillReport } from './kill-steps';

/** When a child is killed: so long after one of its reports. */
export interface KillMoment {
  readonly after: (report: KillReport) => boolean;
  readonly delayMs: number;
}

/** Runs a child until it is killed (or has ended its steps, without a moment); answers all it said. */
export function runUntilKilled(
  script: string,
  plan: KillPlan,
  moment: KillMoment | null,
): Promise<KillReport[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify(plan)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const reports: KillReport[] = [];
    let isArmed = false;
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      // The last line may be cut by the kill.
      if (!line.endsWith('}')) return;
      const report = JSON.parse(line) as KillReport;
      reports.push(report);
      // It came to its end before the moment did, or failed: an idle program is killed as well.
      if (report.kind === 'end') setTimeout(() => child.kill('SIGKILL'), moment?.delayMs ?? 0);
      if (isArmed || moment === null || !moment.after(report)) return;
      isArmed = true;
      setTimeout(() => child.kill('SIGKILL'), moment.delayMs);
    });
    const closed = Promise.all([
      new Promise<void>((done) => lines.on('close', done)),
      new Promise<NodeJS.Signals | null>((done) =>
        child.on('exit', (_code, signal) => done(signal)),
      ),
    ]);
    child.on('error', reject);
    void closed.then(([, signal]) => {
      if (signal === 'SIGKILL') resolve(reports);
      else reject(new Error(`the child ended by itself: ${stderr}`));
      return undefined;
    });
  });
}
