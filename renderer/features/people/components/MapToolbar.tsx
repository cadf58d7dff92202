import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { SearchField } from '../../../ui/field/SearchField';
import { Ellipsis, UserPlus } from '../../../ui/icon/icons';
import { MenuButton } from '../../../ui/menu/MenuButton';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { runAction } from '../../../lib/actions/action-store';
import { useMap } from '../hooks/map-context';
import { mapStore, openMapDialog } from '../map-store';
import type { ShownView } from '../map-store';
import { findPeople } from '../model/stand-out';
import { SupportFigure } from './SupportFigure';
import styles from './MapBoard.module.css';

const VIEWS: readonly ShownView[] = ['organigram', 'influence', 'plane', 'table'];

/** View, deal, search, support, zoom, and the commands of the map. */
export function MapToolbar({
  searchRef,
}: {
  readonly searchRef: RefObject<HTMLInputElement | null>;
}) {
  const { t, now, isPast, dealId, select } = useMap();
  const view = useStore(mapStore, (state) => state.view);
  const query = useStore(mapStore, (state) => state.query);
  const focusId = useStore(mapStore, (state) => state.focusId);
  const selectedId = useStore(mapStore, (state) => state.selectedId);
  const add = () => openMapDialog({ kind: 'add', unitId: null, reportsToId: null });
  const found = query === '' ? [] : findPeople(now, query);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('menu.label')}>
      <Segmented
        size="sm"
        label={t('view.label')}
        items={VIEWS.map((key) => ({ key, label: t(`view.${key}`) }))}
        selectedKey={view}
        onChange={(next) => mapStore.setState({ view: next })}
      />
      <Select
        size="sm"
        label={t('deal.label')}
        isLabelHidden
        items={[
          { key: '', label: t('deal.all') },
          ...now.deals.map(({ id, name }) => ({ key: id, label: name })),
        ]}
        selectedKey={dealId ?? ''}
        onChange={(id) => mapStore.setState({ dealId: id === '' ? null : id })}
      />
      <div className={styles.find}>
        <SearchField
          ref={searchRef}
          size="sm"
          glyph="search"
          label={t('find')}
          value={query}
          onChange={(text) => mapStore.setState({ query: text })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            const at = found.indexOf(selectedId ?? '');
            const next = found[(at + 1) % Math.max(found.length, 1)];
            if (next !== undefined) select(next);
          }}
        />
      </div>
      {query === '' ? null : (
        <span className={styles.found} role="status">
          {t('found', { count: found.length })}
        </span>
      )}
      <span className={styles.ends}>
        <SupportFigure />
        <span className={styles.wide}>
          <Button size="sm" icon={UserPlus} isDisabled={isPast} onPress={add}>
            {t('add.short')}
          </Button>
        </span>
        <span className={styles.narrow}>
          <IconButton
            size="sm"
            icon={UserPlus}
            label={t('add.short')}
            isDisabled={isPast}
            onPress={add}
          />
        </span>
        <MenuButton
          label={t('menu.label')}
          placement="bottom end"
          trigger={<IconButton size="sm" icon={Ellipsis} label={t('menu.label')} />}
          onAction={runAction}
          groups={[
            {
              id: 'people',
              entries: [
                { id: 'map.paste', label: t('menu.paste'), isDisabled: isPast },
                { id: 'map.units', label: t('menu.units'), isDisabled: isPast },
                { id: 'map.colleagues', label: t('menu.colleagues') },
              ],
            },
            {
              id: 'picture',
              entries: [
                {
                  id: 'map.focus',
                  label: t(focusId === null ? 'menu.focus' : 'menu.unfocus'),
                  kbd: 'F',
                  isDisabled: selectedId === null && focusId === null,
                },
                {
                  id: 'map.arrange',
                  label: t('menu.arrange'),
                  isDisabled: isPast || view === 'table' || view === 'plane',
                },
                { id: 'map.print', label: t('menu.print'), kbd: 'Ctrl P' },
              ],
            },
          ]}
        />
      </span>
    </div>
  );
}
