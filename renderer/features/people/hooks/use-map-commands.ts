import { useMemo } from 'react';
import type { PersonAttribute } from '@shared/domain/people-scales';
import type { Input, Output } from '@shared/ipc/contract';
import { useCommand } from '../../../data/use-command';

type Run<M extends Parameters<typeof useCommand>[0]> = (
  input: Input<M>,
) => Promise<Output<M> | undefined>;

/** Everything that can be done on the map; each is one undoable action. */
export interface MapCommands {
  readonly add: Run<'people.add'>;
  readonly edit: Run<'people.edit'>;
  readonly leave: Run<'people.leave'>;
  readonly comeBack: Run<'people.comeBack'>;
  readonly remove: Run<'people.remove'>;
  readonly judgeMany: Run<'people.judge'>;
  /** Judges one attribute as an assumption of today. */
  readonly judge: (personId: string, attribute: PersonAttribute, value: string | null) => void;
  readonly setRoles: Run<'people.setRoles'>;
  readonly report: Run<'people.report'>;
  readonly link: Run<'people.link'>;
  readonly changeLink: Run<'people.changeLink'>;
  readonly unlink: Run<'people.unlink'>;
  readonly relate: Run<'people.relate'>;
  readonly addUnit: Run<'people.addUnit'>;
  readonly editUnit: Run<'people.editUnit'>;
  readonly removeUnit: Run<'people.removeUnit'>;
  readonly addColleague: Run<'people.addColleague'>;
  readonly editColleague: Run<'people.editColleague'>;
  readonly place: Run<'people.place'>;
  readonly arrange: Run<'people.arrange'>;
  readonly undo: Run<'history.undo'>;
}

/** The commands of the map, the same functions at every render. */
export function useMapCommands(): MapCommands {
  const { run: add } = useCommand('people.add');
  const { run: edit } = useCommand('people.edit');
  const { run: leave } = useCommand('people.leave');
  const { run: comeBack } = useCommand('people.comeBack');
  const { run: remove } = useCommand('people.remove');
  const { run: judgeMany } = useCommand('people.judge');
  const { run: setRoles } = useCommand('people.setRoles');
  const { run: report } = useCommand('people.report');
  const { run: link } = useCommand('people.link');
  const { run: changeLink } = useCommand('people.changeLink');
  const { run: unlink } = useCommand('people.unlink');
  const { run: relate } = useCommand('people.relate');
  const { run: addUnit } = useCommand('people.addUnit');
  const { run: editUnit } = useCommand('people.editUnit');
  const { run: removeUnit } = useCommand('people.removeUnit');
  const { run: addColleague } = useCommand('people.addColleague');
  const { run: editColleague } = useCommand('people.editColleague');
  const { run: place } = useCommand('people.place');
  const { run: arrange } = useCommand('people.arrange');
  const { run: undo } = useCommand('history.undo');
  return useMemo(
    () => ({
      add,
      edit,
      leave,
      comeBack,
      remove,
      judgeMany,
      judge: (personId, attribute, value) =>
        void judgeMany({
          judgements: [{ personId, attribute, value }],
          status: 'assumed',
          source: null,
        }),
      setRoles,
      report,
      link,
      changeLink,
      unlink,
      relate,
      addUnit,
      editUnit,
      removeUnit,
      addColleague,
      editColleague,
      place,
      arrange,
      undo,
    }),
    [
      add,
      edit,
      leave,
      comeBack,
      remove,
      judgeMany,
      setRoles,
      report,
      link,
      changeLink,
      unlink,
      relate,
      addUnit,
      editUnit,
      removeUnit,
      addColleague,
      editColleague,
      place,
      arrange,
      undo,
    ],
  );
}
