import { useState } from 'react';
import { useScreenState } from '../../../data/use-screen-state';
import { isWritten, readDraft } from '../model/note-draft';
import type { NoteDraft } from '../model/note-draft';

export interface NoteDrafts {
  /** The draft of the client; null = none; undefined while it is being read. */
  readonly draft: NoteDraft | null | undefined;
  /** Keeps the draft of the client in the workspace, at most twice a second; null forgets it. */
  readonly keep: (draft: NoteDraft | null) => void;
}

type Drafts = Readonly<Record<string, NoteDraft>>;

function readDrafts(kept: unknown): Drafts {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([clientId, value]) => {
      const draft = readDraft(value);
      return draft === null ? [] : [[clientId, draft]];
    }),
  );
}

/** Unfinished notes by client: they outlive the window, the program and the battery. */
export function useNoteDrafts(clientId: string): NoteDrafts {
  const { kept, keep } = useScreenState('note-drafts');
  /** As changed here; null while only what was kept before counts. */
  const [changed, setChanged] = useState<Drafts | null>(null);
  const drafts = changed ?? (kept === undefined ? null : readDrafts(kept));
  return {
    draft: drafts === null ? undefined : (drafts[clientId] ?? null),
    keep: (draft) => {
      const { [clientId]: _gone, ...others } = drafts ?? {};
      const next: Drafts =
        draft === null || !isWritten(draft) ? others : { ...others, [clientId]: draft };
      setChanged(next);
      keep(structuredClone(next) as unknown as Parameters<typeof keep>[0]);
    },
  };
}
