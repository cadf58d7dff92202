import { AppError } from '@shared/errors/app-error';
import type { ImportIssue } from '@shared/import/lines/line-batch';
import type { EditedWorkbook } from '@shared/roundtrip/edited-workbook';
import type { OpenedImport } from '@shared/ipc/import-methods';
import type { ImportReader } from './import-reader';

/** One file of an open import. */
export interface ImportFile {
  readonly path: string;
  readonly bytes: number;
  /** When it was last written, as its folder says. */
  readonly changedAtMs: number;
}

/** A workbook that is open in a reader process and waits for the user's decision. */
export interface OpenImport {
  readonly opened: OpenedImport;
  readonly path: string;
  /** All files it is read from, the chosen one first, with their sizes at opening. */
  readonly files: readonly ImportFile[];
  readonly fileHash: string;
  /** What came back, when Keybook had exported the workbook; null otherwise. */
  readonly edited: EditedWorkbook | null;
  readonly reader: ImportReader;
  /** Issues of the newest check, for saving the list. */
  issues: readonly ImportIssue[];
}

/** The workbooks open for import, by id. Normally one. */
export class OpenedImports {
  readonly #open = new Map<string, OpenImport>();

  add(entry: OpenImport): void {
    this.#open.set(entry.opened.importId, entry);
  }

  get(importId: string): OpenImport {
    const entry = this.#open.get(importId);
    if (!entry) throw new AppError('NOT_FOUND');
    return entry;
  }

  find(importId: string): OpenImport | undefined {
    return this.#open.get(importId);
  }

  close(importId: string): void {
    this.#open.get(importId)?.reader.kill();
    this.#open.delete(importId);
  }

  closeAll(): void {
    for (const id of this.#open.keys()) this.close(id);
  }
}
