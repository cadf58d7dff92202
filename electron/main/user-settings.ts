import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES, type Language, type ThemeChoice } from '@shared/ipc/app-methods';

export interface RecentFile {
  readonly path: string;
  readonly name: string;
  readonly openedAtMs: number;
}

/** What the program remembers on this computer; nothing of any client is in it but the names of workspaces. */
export interface UserSettings {
  readonly language: Language | null;
  readonly theme: ThemeChoice;
  readonly lastWorkspace: string | null;
  readonly recent: readonly RecentFile[];
  readonly window: {
    readonly x: number | null;
    readonly y: number | null;
    readonly width: number;
    readonly height: number;
    readonly isMaximized: boolean;
  };
}

const DEFAULTS: UserSettings = {
  language: null,
  theme: 'system',
  lastWorkspace: null,
  recent: [],
  window: { x: null, y: null, width: 1440, height: 900, isMaximized: false },
};

/** Settings of this user in one small file; a damaged or missing file gives the defaults. */
export class UserSettingsFile {
  readonly #path: string;
  #settings: UserSettings;

  constructor(path: string) {
    this.#path = path;
    this.#settings = read(path);
  }

  get(): UserSettings {
    return this.#settings;
  }

  /** Holds at once; kept in the file when that can be written. A full disk must not stop the program for a comfort. */
  update(change: Partial<UserSettings>): void {
    this.#settings = { ...this.#settings, ...change };
    const temporary = `${this.#path}.part`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      writeFileSync(temporary, JSON.stringify(this.#settings, null, 2), {
        mode: 0o600,
        flush: true,
      });
      renameSync(temporary, this.#path);
    } catch {
      rmSync(temporary, { force: true });
    }
  }
}

/** The language of a locale tag, or English. */
export function languageOf(locale: string): Language {
  const tag = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}

function read(path: string): UserSettings {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<UserSettings>;
    return { ...DEFAULTS, ...found, window: { ...DEFAULTS.window, ...found.window } };
  } catch {
    return DEFAULTS;
  }
}
