import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** Files other programs only show; anything that could run something is never opened from here. */
const SHOWN =
  /^\.(pdf|txt|md|csv|tsv|png|jpe?g|gif|webp|tiff?|bmp|heic|docx?|odt|rtf|xlsx?|ods|pptx?|odp|eml|msg|dwg|dxf|zip)$/iu;

/** Copies of attachments that were opened with another program: private, and gone at the next start and at the end. */
export class OpenedCopies {
  readonly #folder: string;

  constructor(userData: string) {
    this.#folder = join(userData, 'opened');
  }

  /** A path for a copy in a folder of its own, only this user may enter. */
  place(name: string): string {
    const folder = join(this.#folder, randomBytes(8).toString('hex'));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (process.platform !== 'win32') chmodSync(this.#folder, 0o700);
    const plain = name
      .replaceAll(/[\\/:*?"<>|\0]/gu, ' ')
      .replace(/^\.+/u, '')
      .trim();
    return join(folder, plain || 'file');
  }

  /** True for a copy made here of a kind that other programs only show. */
  canOpen(path: string): boolean {
    return path.startsWith(this.#folder + sep) && SHOWN.test(extname(path));
  }

  /** Removes all copies; one another program still holds stays until the next time. */
  clear(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // Held by the program that shows it.
    }
  }
}
