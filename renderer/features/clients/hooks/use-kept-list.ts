import { useKeptStore } from '../../../data/use-kept-store';
import { writeListState } from '../model/list-state';
import { clientsStore, restoreList } from '../store';

const LIST = {
  key: 'clients',
  store: clientsStore,
  part: ({ list }: ReturnType<typeof clientsStore.getState>) => list,
  write: writeListState,
  restore: restoreList,
};

/** Keeps the state of the list in the workspace; false until it is in place. */
export function useKeptList(): boolean {
  return useKeptStore(LIST);
}
