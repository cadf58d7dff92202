import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import type { ChosenFile } from '@shared/ipc/app-methods';

/** Files that can be read as one workbook. */
const MAX_TOGETHER = 20;

/** Handles for the files the user chose: the window names files by them and never sees a path. */
export class FileTokens {
  readonly #paths = new Map<string, string>();
  readonly #onAdd: (token: string, path: string) => void;

  constructor(onAdd: (token: string, path: string) => void) {
    this.#onAdd = onAdd;
  }

  /** A handle for a path; the same path always gets the same one. */
  add(path: string): ChosenFile {
    let token = [...this.#paths].find(([, known]) => known === path)?.[0];
    if (token === undefined) {
      token = `file-${randomBytes(16).toString('hex')}`;
      this.#paths.set(token, path);
      this.#onAdd(token, path);
    }
    return { token, name: basename(path), bytes: sizeOf(path) };
  }

  /** The first of several files with the others beside it, to be read as one workbook (at most 20); null when there is none. */
  addTogether(paths: readonly string[]): ChosenFile | null {
    const [first, ...others] = paths.slice(0, MAX_TOGETHER).map((path) => this.add(path));
    if (first === undefined) return null;
    return others.length === 0 ? first : { ...first, more: others };
  }

  resolve(token: string): string {
    const path = this.#paths.get(token);
    if (path === undefined) throw new AppError('NOT_FOUND');
    return path;
  }

  /** All handles again, for a back end that was restarted. */
  replay(): void {
    for (const [token, path] of this.#paths) this.#onAdd(token, path);
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
