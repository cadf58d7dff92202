import { spawn } from 'node:child_process';
import type { KillPlan, KillReport } from './kill-steps';

/** Runs a child until it is killed as planned; answers all it said. Rejects when it ends in any other way. */
export function runUntilKilled(script: string, plan: KillPlan): Promise<KillReport[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify(plan)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the child ended by itself: ${stderr}`));
      // The last line may be cut by the kill.
      const lines = stdout.split('\n').filter((line) => line.endsWith('}'));
      return resolve(lines.map((line) => JSON.parse(line) as KillReport));
    });
  });
}
