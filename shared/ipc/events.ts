import type { ChosenFile } from './app-methods';

export type JobPhase = 'opening' | 'reading' | 'storing' | 'indexing' | 'analysing' | 'writing';

/** What the main side tells the window unasked. */
export interface EventMap {
  /** Something in the workspace changed: queries that show it are read again. */
  'data.changed': {
    readonly entities: readonly (
      | 'workspace'
      | 'client'
      | 'sales'
      | 'import'
      | 'settings'
      | 'run'
      | 'screen'
      | 'action'
      | 'dossier'
      | 'people'
      | 'contact'
      | 'market'
      | 'deal'
      | 'plan'
      | 'preference'
    )[];
    readonly savedAtMs: number | null;
  };
  'job.progress': {
    readonly jobId: string;
    readonly phase: JobPhase;
    readonly done: number;
    readonly total: number;
    readonly secondsLeft: number | null;
  };
  /** A workbook was dropped, opened by double click or given on the command line. */
  'file.opened': { readonly file: ChosenFile; readonly kind: 'workbook' | 'workspace' };
  /** A command of the native menu (macOS) was chosen. */
  'menu.command': { readonly id: string };
  /** The program is about to end: what is not written yet has to be sent, then `window.flushed`. */
  'window.closing': Readonly<Record<string, never>>;
  'theme.changed': { readonly isDark: boolean };
  /** The back end stopped and was started again; what was saved is safe. */
  'backend.restarted': { readonly reason: string };
}

export type EventName = keyof EventMap;

/** The only thing the window gets from the preload script. */
export interface KeybookBridge {
  invoke(method: string, input: unknown): Promise<unknown>;
  onEvent(listener: (name: string, payload: unknown) => void): () => void;
  /**
   * Hands a dropped file, or several that make one workbook, to the main process; paths never enter the page. Null when
   * it is no file. Files to attach are answered as chosen files and not announced as opened.
   */
  dropFile(file: unknown, isAttachment?: boolean): Promise<unknown>;
}
