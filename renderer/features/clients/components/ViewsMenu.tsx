import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { Button } from '../../../ui/button/Button';
import { ChevronDown } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { useClients } from '../hooks/clients-context';
import { BUILT_IN_VIEWS, builtInView } from '../model/built-in-views';
import { isSameView, writeView } from '../model/list-state';
import { clientsStore, showView } from '../store';

/** Views of the list: those always there, those saved, and what can be done with them. */
export function ViewsMenu() {
  const { t } = useTranslation('clients');
  const { openTask } = useClients();
  const list = useStore(clientsStore, (state) => state.list);
  const { data: views = [] } = useRpc('client.views', {});
  const { run: save } = useCommand('client.saveView');
  const { run: remove } = useCommand('client.removeView');
  const saved = views.find(({ value }) => isSameView(list, value));
  const builtIn = BUILT_IN_VIEWS.find((view) => isSameView(list, builtInView(view)));
  const current =
    saved?.name ?? (builtIn === undefined ? t('views.changed') : t(`views.${builtIn}`));
  return (
    <MenuButton
      label={t('views.label')}
      trigger={
        <Button
          variant="ghost"
          iconAfter={ChevronDown}
          label={t('views.button', { name: current })}
        >
          {current}
        </Button>
      }
      groups={[
        {
          id: 'built-in',
          selection: 'single',
          selected: builtIn === undefined || saved ? [] : [`built-in ${builtIn}`],
          entries: BUILT_IN_VIEWS.map((view) => ({
            id: `built-in ${view}`,
            label: t(`views.${view}`),
          })),
        },
        ...(views.length === 0
          ? []
          : [
              {
                id: 'saved',
                heading: t('views.saved'),
                selection: 'single' as const,
                selected: saved ? [`view ${saved.id}`] : [],
                entries: views.map(({ id, name }) => ({ id: `view ${id}`, label: name })),
              },
            ]),
        {
          id: 'save',
          entries: [
            { id: 'save', label: t('views.save') },
            ...(saved
              ? [
                  { id: 'rename', label: t('views.rename', { name: saved.name }) },
                  { id: 'remove', label: t('views.remove', { name: saved.name }) },
                ]
              : views.map(({ id, name }) => ({
                  id: `update ${id}`,
                  label: t('views.update', { name }),
                }))),
          ],
        },
      ]}
      onAction={(id) => {
        const own = BUILT_IN_VIEWS.find((view) => id === `built-in ${view}`);
        if (own) showView(builtInView(own));
        const chosen = views.find((view) => id === `view ${view.id}`);
        if (chosen) showView(chosen.value);
        const updated = views.find((view) => id === `update ${view.id}`);
        if (updated) void save({ id: updated.id, name: updated.name, value: writeView(list) });
        if (id === 'save') openTask({ kind: 'saveView', id: null, name: '' });
        if (id === 'rename' && saved)
          openTask({ kind: 'saveView', id: saved.id, name: saved.name });
        if (id === 'remove' && saved) void remove({ id: saved.id });
      }}
    />
  );
}
