import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '@shared/ipc/app-methods';
import type { FactLine } from '@shared/ipc/dossier-answers';
import { MAX_ATTACHMENT_BYTES } from '@shared/ipc/dossier-methods';
import { getBridge } from '../../../data/bridge';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import { showToast } from '../../../ui/toast/toast-store';
import { factRef } from '../model/fact-ref';

export interface Attach {
  /** Asks for files and attaches them to the client, or to a line. */
  readonly choose: (line: FactLine | null) => Promise<void>;
  /** Attaches files dropped on the window. */
  readonly drop: (files: readonly File[]) => Promise<void>;
}

/** Copies files into the workspace; one that is too large is left out, and said. */
export function useAttach(clientId: string): Attach {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { run: attach } = useCommand('dossier.attach');
  const { run: pick } = useCommand('file.pickAttachment');
  const take = useCallback(
    async (chosen: ChosenFile | null, line: FactLine | null) => {
      if (chosen === null) return;
      for (const file of chosen.more ? [chosen, ...chosen.more] : [chosen]) {
        if (file.bytes > MAX_ATTACHMENT_BYTES) {
          const limit = format.bytes(MAX_ATTACHMENT_BYTES);
          showToast(
            t('files.tooLarge', { name: file.name, bytes: format.bytes(file.bytes), limit }),
          );
          continue;
        }
        const fact = line === null ? null : factRef(line);
        if (await attach({ clientId, fact, file: file.token }))
          showToast(t('files.attached', { name: file.name }));
      }
    },
    [attach, clientId, format, t],
  );
  return {
    choose: async (line) => take((await pick({})) ?? null, line),
    drop: async (files) => {
      // The main side answers a drop of files to attach with the files as they were chosen.
      const chosen = (await getBridge().dropFile([...files], true)) as ChosenFile | null;
      await take(chosen, null);
    },
  };
}
