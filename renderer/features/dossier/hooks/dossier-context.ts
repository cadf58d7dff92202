import { createContext, useContext } from 'react';
import type { TFunction } from 'i18next';
import type { DossierAnswer, FactLine } from '@shared/ipc/dossier-answers';
import type { Format } from '../../../lib/format/create-format';
import type { DossierRow, DossierSection } from '../model/dossier-rows';

/** What of a fact is being written. */
export type EditedField = 'value' | 'source' | 'day';

export interface Editing {
  readonly key: string;
  readonly field: EditedField;
  readonly text: string;
  /** Found from before: the program ended while it was being typed. */
  readonly isFound: boolean;
}

/** Dialogs of the dossier. */
export type DossierDialog =
  | { readonly kind: 'versions' | 'question' | 'expiry'; readonly line: FactLine }
  | { readonly kind: 'line'; readonly part: 1 | 2 | 3 | 4 }
  | { readonly kind: 'event'; readonly eventId: string | null }
  | { readonly kind: 'rival'; readonly positionId: string | null };

/** What every part of the dossier needs. */
export interface DossierView {
  readonly clientId: string;
  readonly dossier: DossierAnswer;
  readonly sections: readonly DossierSection[];
  readonly rows: readonly DossierRow[];
  readonly t: TFunction<'dossier'>;
  readonly format: Format;
  readonly currency: string | null;
  readonly labelOf: (line: FactLine) => string;
  readonly questionOf: (line: FactLine) => string;
  readonly currentKey: string | null;
  readonly setCurrent: (key: string) => void;
  readonly editing: Editing | null;
  readonly edit: (line: FactLine, field: EditedField, typed?: string) => void;
  readonly type: (text: string) => void;
  /** Keeps what was typed; `isConfirmed` also confirms it. */
  readonly keepEdit: (isConfirmed?: boolean) => void;
  readonly giveBack: () => void;
  readonly commands: FactCommands;
  readonly open: (dialog: DossierDialog) => void;
}

/** What can be done with a line. */
export interface FactCommands {
  readonly setStatus: (line: FactLine, status: 'assumed' | 'confirmed' | 'disputed') => void;
  readonly ask: (line: FactLine) => void;
  readonly setApplicable: (line: FactLine, isApplicable: boolean) => void;
  readonly removeLine: (line: FactLine) => void;
  readonly removeEvent: (eventId: string) => void;
  readonly removeRival: (positionId: string) => void;
  readonly attach: (line: FactLine | null) => void;
}

export const DossierContext = createContext<DossierView | null>(null);

/** The dossier on screen. */
export function useDossier(): DossierView {
  const view = useContext(DossierContext);
  if (!view) throw new Error('Parts of the dossier stand inside it.');
  return view;
}
