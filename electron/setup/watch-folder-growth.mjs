import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from './progress.mjs';

/** How often a waiting person sees a line. */
const LINE_SECONDS = 10;

/**
 * A watch for runProcess: says how many megabytes have arrived in some folders, and ends the
 * process when nothing more arrives for a while.
 * @param {readonly string[]} folders
 * @param {string} label begins each line
 * @param {number} idleSeconds longest time without growth
 * @returns {(seconds: number) => string | null}
 */
export function watchFolderGrowth(folders, label, idleSeconds) {
  let largest = 0;
  let grownAt = 0;
  return (seconds) => {
    const bytes = folders.reduce((sum, folder) => sum + folderBytes(folder), 0);
    if (bytes > largest) {
      largest = bytes;
      grownAt = seconds;
    }
    if (seconds - grownAt >= idleSeconds) return `nothing arrived for ${idleSeconds} seconds`;
    if (seconds > 0 && seconds % LINE_SECONDS === 0) {
      say(`${label}: ${Math.round(largest / 1e6)} MB after ${seconds} s …`);
    }
    return null;
  };
}

/**
 * Bytes of all files below a folder; 0 when there is none.
 * @param {string} folder
 * @returns {number}
 */
function folderBytes(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const full = path.join(folder, entry.name);
      return sum + (entry.isDirectory() ? folderBytes(full) : statSync(full).size);
    }, 0);
  } catch {
    return 0;
  }
}
