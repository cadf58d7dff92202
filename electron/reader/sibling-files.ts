import { lstat, readdir } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';

const MAX_FILES = 20;
const MAX_BYTES = 64 * 1024 * 1024;
const TEXT_TABLES = new Set(['.csv', '.tsv']);

/**
 * Text tables in the folder of the chosen file, by name, without the chosen ones. None at all when there are more than 20 or
 * more than 64 MB of them: such a folder is no set of tables that belong together.
 */
export async function siblingFiles(chosen: readonly string[]): Promise<string[]> {
  const [first] = chosen;
  if (first === undefined) return [];
  const folder = dirname(resolve(first));
  const own = new Set(chosen.map((path) => resolve(path)));
  const names = await readdir(folder).catch(() => []);
  const paths = names
    .filter((name) => TEXT_TABLES.has(extname(name).toLowerCase()))
    .map((name) => join(folder, name))
    .filter((path) => !own.has(path))
    .sort();
  if (paths.length > MAX_FILES) return [];
  const files: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const stat = await lstat(path).catch(() => null);
    if (stat === null || !stat.isFile() || stat.size === 0) continue;
    bytes += stat.size;
    files.push(path);
  }
  return bytes > MAX_BYTES ? [] : files;
}
