import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { SearchField } from '../../../ui/field/SearchField';
import { Network } from '../../../ui/icon/icons';
import { Toolbar } from '../../../ui/toolbar/Toolbar';
import { useClients } from '../hooks/clients-context';
import { FACETS } from '../model/list-filter';
import { changeList, clientsStore, freeFilter } from '../store';
import { FacetMenu } from './FacetMenu';
import { ListColumnsMenu } from './ListColumnsMenu';
import styles from './ClientsToolbar.module.css';

interface ClientsToolbarProps {
  readonly shown: number;
  /** Goes on to the table. */
  readonly onLeave: () => void;
}

/** Filter by text and by facets, groups and columns. */
export function ClientsToolbar({ shown, onLeave }: ClientsToolbarProps) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { rows } = useClients();
  const { filter, isGrouped } = useStore(clientsStore, (state) => state.list);
  const field = useRef<HTMLInputElement>(null);
  const hasParents = rows.some(({ parent }) => parent >= 0);
  const isFiltered =
    filter.text.trim() !== '' || Object.values(filter.choice).some((values) => values.length > 0);
  useScreenActions([
    {
      id: 'clients.filter',
      label: (translate) => translate('clients:list.filter'),
      menu: 'edit',
      group: 2,
      shortcut: 'Ctrl+F',
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <Toolbar gap={4} label={t('list.toolbar')}>
      <div className={styles.filter}>
        <SearchField
          ref={field}
          label={t('list.filter')}
          placeholder={t('list.filterShort')}
          kbd="Ctrl F"
          value={filter.text}
          onChange={(text) => changeList({ filter: { ...filter, text } })}
          onLeave={onLeave}
        />
      </div>
      {FACETS.map((facet) => (
        <FacetMenu key={facet} facet={facet} />
      ))}
      {isFiltered ? (
        <Button variant="link" size="sm" onPress={freeFilter}>
          {t('list.free')}
        </Button>
      ) : null}
      <div className={styles.end}>
        <span className={styles.shown} role="status">
          {shown === rows.length
            ? ''
            : t('list.shown', { shown: format.integer(shown), all: format.integer(rows.length) })}
        </span>
        {hasParents || isGrouped ? (
          <Button
            variant="ghost"
            size="sm"
            icon={Network}
            isPressed={isGrouped}
            onPress={() => changeList({ isGrouped: !isGrouped })}
          >
            {t('list.groups')}
          </Button>
        ) : null}
        <ListColumnsMenu />
      </div>
    </Toolbar>
  );
}
