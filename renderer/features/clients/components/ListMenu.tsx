import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button/IconButton';
import { Ellipsis } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { useClients } from '../hooks/clients-context';
import type { ListActions } from '../hooks/use-list-actions';

interface ListMenuProps {
  readonly chosen: readonly string[];
  readonly actions: ListActions;
}

/** What else can be done with the chosen clients and with the list. */
export function ListMenu({ chosen, actions }: ListMenuProps) {
  const { t } = useTranslation('clients');
  const { openTask } = useClients();
  const isNone = chosen.length === 0;
  return (
    <MenuButton
      label={t('actions.label')}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} label={t('actions.label')} />}
      groups={[
        {
          id: 'chosen',
          entries: [
            { id: 'parent', label: t('actions.parent'), kbd: 'Ctrl Shift P', isDisabled: isNone },
            {
              id: 'merge',
              label: t('actions.merge'),
              kbd: 'Ctrl Shift M',
              isDisabled: chosen.length !== 2,
              detail: t('actions.mergeHow'),
            },
            {
              id: 'archive',
              label: t(actions.isArchived() ? 'actions.restore' : 'actions.archive'),
              isDisabled: isNone,
            },
          ],
        },
        {
          id: 'list',
          entries: [
            { id: 'duplicates', label: t('actions.duplicates') },
            { id: 'paste', label: t('actions.paste'), kbd: 'Ctrl V' },
          ],
        },
      ]}
      onAction={(id) => {
        if (id === 'parent') actions.parent();
        if (id === 'merge') actions.merge();
        if (id === 'archive') (actions.isArchived() ? actions.restore : actions.archive)();
        if (id === 'duplicates') openTask({ kind: 'duplicates' });
        if (id === 'paste') openTask({ kind: 'paste', text: '' });
      }}
    />
  );
}
