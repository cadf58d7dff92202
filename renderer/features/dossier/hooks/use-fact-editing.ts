import { useState } from 'react';
import type { DossierAnswer, FactLine } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import type { ScreenState } from '../../../data/use-screen-state';
import { factRef } from '../model/fact-ref';
import type { EditedField, Editing } from './dossier-context';

interface EditingInput {
  readonly clientId: string;
  readonly dossier: DossierAnswer;
  readonly draft: ScreenState;
  readonly labelOf: (line: FactLine) => string;
}

export interface FactEditing {
  readonly editing: Editing | null;
  readonly edit: (line: FactLine, field: EditedField, typed?: string) => void;
  readonly type: (text: string) => void;
  readonly keepEdit: (isConfirmed?: boolean) => void;
  readonly giveBack: () => void;
}

/** What was being typed when the program ended, if it was about this client. */
function foundDraft(kept: unknown, { clientId, dossier }: EditingInput): Editing | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const draft = kept as Readonly<Record<string, unknown>>;
  const { key, field, text } = draft;
  if (draft['clientId'] !== clientId || typeof key !== 'string' || typeof text !== 'string')
    return null;
  if (field !== 'value' && field !== 'source' && field !== 'day') return null;
  return dossier.lines.some((line) => line.key === key)
    ? { key, field, text, isFound: true }
    : null;
}

/**
 * Editing a fact in place. What is being typed is kept in the workspace all the time, so that nothing is lost when the
 * window closes; it becomes a version of the fact at Enter or when the field is left.
 */
export function useFactEditing(input: EditingInput): FactEditing {
  const { clientId, dossier, draft, labelOf } = input;
  const [editing, setEditing] = useState<Editing | null>(() => foundDraft(draft.kept, input));
  const { run: write } = useCommand('dossier.writeFact');
  const end = () => {
    setEditing(null);
    draft.keep(null);
  };
  return {
    editing,
    edit: (line, field, typed) => {
      const text = typed ?? line.known?.[field] ?? (field === 'day' ? dossier.today : '');
      setEditing({ key: line.key, field, text, isFound: false });
    },
    type: (text) => {
      if (!editing) return;
      setEditing({ ...editing, text });
      draft.keep({ clientId, key: editing.key, field: editing.field, text });
    },
    keepEdit: (isConfirmed = false) => {
      if (!editing) return;
      const line = dossier.lines.find(({ key }) => key === editing.key);
      end();
      if (!line) return;
      const { field } = editing;
      const text = editing.text.trim();
      const isSame = text === (line.known?.[field] ?? '');
      const willConfirm =
        isConfirmed && line.known?.status !== 'confirmed' && (text !== '' || field !== 'value');
      if ((isSame && !willConfirm) || (field === 'day' && text === '')) return;
      void write({
        clientId,
        fact: factRef(line),
        label: labelOf(line),
        ...(isSame ? {} : field === 'source' ? { source: text || null } : { [field]: text }),
        ...(willConfirm ? { status: 'confirmed' } : {}),
      });
    },
    giveBack: end,
  };
}
