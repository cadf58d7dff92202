import { useTranslation } from 'react-i18next';
import type { AttachmentLine } from '@shared/ipc/dossier-answers';
import { reportError, toAppError } from '../../../data/error-store';
import { rpc } from '../../../data/rpc';
import { useCommand } from '../../../data/use-command';
import { showToast } from '../../../ui/toast/toast-store';
import { useUndoable } from './use-undoable';

export interface FileActs {
  readonly open: (file: AttachmentLine) => Promise<void>;
  readonly saveCopy: (file: AttachmentLine) => Promise<void>;
  readonly remove: (file: AttachmentLine) => Promise<void>;
}

/** What can be done with an attached file. What can run something is never opened from here, only saved. */
export function useFileActs(): FileActs {
  const { t } = useTranslation('dossier');
  const say = useUndoable();
  const { run: remove } = useCommand('dossier.removeAttachment');
  const { run: newCopy } = useCommand('file.newCopy');
  const { run: openCopy } = useCommand('file.openCopy');
  const { run: pickCopy } = useCommand('file.pickCopy');
  const { run: show } = useCommand('file.showInFolder');
  /** Writes a copy; says so when the content is gone. */
  const copy = async (file: AttachmentLine, to: string): Promise<boolean> => {
    try {
      await rpc('dossier.copyAttachment', { attachmentId: file.id, file: to });
      return true;
    } catch (error) {
      if (toAppError(error).code === 'NOT_FOUND') showToast(t('files.gone', { name: file.name }));
      else reportError(error);
      return false;
    }
  };
  return {
    open: async (file) => {
      const place = await newCopy({ name: file.name });
      if (!place || !(await copy(file, place.token))) return;
      const isOpen = await openCopy({ file: place.token });
      if (isOpen === false) showToast(t('files.cannotOpen', { name: file.name }));
    },
    saveCopy: async (file) => {
      const place = await pickCopy({ suggestedName: file.name });
      if (!place || !(await copy(file, place.token))) return;
      showToast(t('files.saved', { name: place.name }), [
        { label: t('files.show'), run: () => void show({ file: place.token }) },
      ]);
    },
    remove: async (file) => {
      if ((await remove({ attachmentId: file.id })) !== undefined)
        say(t('removed', { what: file.name }));
    },
  };
}
