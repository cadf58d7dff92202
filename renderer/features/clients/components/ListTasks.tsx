import { useClients } from '../hooks/clients-context';
import type { ListTask } from '../hooks/clients-context';
import { changeList } from '../store';
import { DuplicatesDialog } from './DuplicatesDialog';
import { MergeDialog } from './MergeDialog';
import { ParentDialog } from './ParentDialog';
import { PasteDialog } from './PasteDialog';
import { SaveViewDialog } from './SaveViewDialog';

/** The dialog of the task that is open. */
export function ListTasks({ task }: { readonly task: ListTask | null }) {
  const { openTask } = useClients();
  const close = () => openTask(null);
  switch (task?.kind) {
    case 'paste':
      return <PasteDialog text={task.text} onClose={close} />;
    case 'duplicates':
      return <DuplicatesDialog onClose={close} />;
    case 'merge':
      return (
        <MergeDialog
          key={task.keptId}
          keptId={task.keptId}
          goneId={task.goneId}
          onClose={close}
          onSwap={() => openTask({ kind: 'merge', keptId: task.goneId, goneId: task.keptId })}
          onMerged={(clientId) => {
            close();
            changeList({ clientId });
          }}
        />
      );
    case 'parent':
      return <ParentDialog clientIds={task.clientIds} onClose={close} />;
    case 'saveView':
      return <SaveViewDialog id={task.id} name={task.name} onClose={close} />;
    default:
      return null;
  }
}
