import type { Translate } from '../../i18n/use-translate';

export type MenuId = 'file' | 'edit' | 'view' | 'go' | 'help';

/** A command of the program. Menu, palette, shortcuts help, native menu and tests read the same list. */
export interface Action {
  /** `noun.verb`, unique. */
  readonly id: string;
  readonly label: (t: Translate) => string;
  /** Menu it stands in; without one it is only in the palette. */
  readonly menu?: MenuId;
  /** Actions of one group stand together between hairlines. */
  readonly group?: number;
  /** Chord such as `Ctrl+Shift+O`, `Alt+ArrowLeft`, `F1`; `Ctrl` is the command key on macOS. */
  readonly shortcut?: string;
  /** Second chord for the same command. */
  readonly alternative?: string;
  /** The window answers the chord by itself (copy, select all); it is only written beside the command. */
  readonly isNativeChord?: boolean;
  /** In a text field the chord belongs to the field (undo of typing). */
  readonly isNativeInFields?: boolean;
  /** Predicate, read each time; enabled without one. */
  readonly isEnabled?: () => boolean;
  readonly run: () => void;
}
