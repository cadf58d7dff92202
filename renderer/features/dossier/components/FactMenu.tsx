import type { FactLine } from '@shared/ipc/dossier-answers';
import { IconButton } from '../../../ui/button/IconButton';
import { Ellipsis } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import type { MenuGroup } from '../../../ui/menu/MenuButton';
import { useDossier } from '../hooks/dossier-context';
import { useFactActs } from '../hooks/use-fact-acts';
import type { FactAct } from '../hooks/use-fact-acts';

/** Everything that can be done with a line, with its key. */
export function FactMenu({ line }: { readonly line: FactLine }) {
  const { t, labelOf } = useDossier();
  const acts = useFactActs(line);
  const entries = (ids: readonly FactAct['id'][]) =>
    acts
      .filter((act) => act.isShown && ids.includes(act.id))
      .map(({ id, label, kbd }) => ({
        id,
        label,
        isDangerous: id === 'remove',
        ...(kbd === undefined ? {} : { kbd }),
      }));
  const groups: MenuGroup[] = [
    { id: 'value', entries: entries(['edit', 'confirm', 'assume', 'dispute']) },
    { id: 'evidence', entries: entries(['source', 'date', 'expires', 'history']) },
    { id: 'question', entries: entries(['ask', 'wordQuestion']) },
    { id: 'line', entries: entries(['attach', 'notApplicable', 'applies', 'remove']) },
  ].filter((group) => group.entries.length > 0);
  return (
    <MenuButton
      trigger={
        <IconButton icon={Ellipsis} size="sm" label={t('action.more', { fact: labelOf(line) })} />
      }
      label={t('action.more', { fact: labelOf(line) })}
      placement="bottom end"
      groups={groups}
      onAction={(id) => acts.find((act) => act.id === id)?.run()}
    />
  );
}
