import { readFileSync } from 'node:fs';

/**
 * A mark that tells a process from a later one with the same number: on Linux its start since the
 * boot, in clock ticks. Elsewhere '' for every running process.
 * @param {number} pid
 * @returns {string | null} null when there is no such process, or only its unburied remains
 */
export function processMark(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const foreign = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!foreign) return null;
  }
  if (process.platform !== 'linux') return '';
  try {
    return markOfStatus(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The mark out of Linux's line about a process; its second field, the name, may hold anything.
 * Example: "7 (a) b) S 1 … 5512 …", the 22nd field being 5512 → "5512"; state Z or X → null
 * @param {string} status content of /proc/<pid>/stat
 * @returns {string | null} null for a process that has ended
 */
export function markOfStatus(status) {
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  const [state = 'X'] = fields;
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? '');
}
