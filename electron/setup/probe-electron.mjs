import { spawnSync } from 'node:child_process';

/**
 * Asks an Electron executable which Electron and which Node-API it is. Takes about 0.1 s.
 * @param {string} executable
 * @returns {{ electron: string, nodeApi: number } | null} null when it does not start or is no
 *   Electron
 */
export function probeElectron(executable) {
  const script = 'process.stdout.write(JSON.stringify(process.versions))';
  const result = spawnSync(executable, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    timeout: 30_000,
  });
  try {
    const versions = JSON.parse(result.stdout);
    if (typeof versions.electron !== 'string') return null;
    return { electron: versions.electron, nodeApi: Number(versions.napi) };
  } catch {
    return null;
  }
}
