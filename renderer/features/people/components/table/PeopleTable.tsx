import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Checkbox } from '../../../../ui/choice/Checkbox';
import { DataGrid } from '../../../../ui/data-grid/DataGrid';
import type { GridSort } from '../../../../ui/data-grid/grid-types';
import { useMap } from '../../hooks/map-context';
import { usePersonKeys } from '../../hooks/use-map-keys';
import { mapStore, openMapDialog } from '../../map-store';
import { findPeople } from '../../model/stand-out';
import { peopleRows, sortPeople } from './people-rows';
import type { PeopleRow } from './people-rows';
import { usePeopleColumns } from './use-people-columns';
import styles from './PeopleTable.module.css';

const keyOf = (row: PeopleRow): string => row.key;

/** The map as a table: everything the picture can do, by keyboard. F2 edits a cell, the keys of the map work on the row. */
export function PeopleTable() {
  const { t, map, now, dealId, standOut, select } = useMap();
  const selectedId = useStore(mapStore, (state) => state.selectedId);
  const query = useStore(mapStore, (state) => state.query);
  const [sort, setSort] = useState<GridSort | null>(null);
  const [isGoneShown, setGoneShown] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const personKeys = usePersonKeys();
  const columns = usePeopleColumns();
  const found = query.trim() === '' ? null : new Set(findPeople(now, query));
  const rows = sortPeople(
    peopleRows(now, dealId).filter(
      ({ key, person }) =>
        (isGoneShown || !person.isGone) &&
        (found === null || found.has(key)) &&
        (standOut === null || standOut.has(key)),
    ),
    sort,
  );
  const gone = now.people.filter(({ isGone }) => isGone).length;
  return (
    <div
      ref={holder}
      className={styles.holder}
      onKeyDownCapture={(event) => {
        const isGrid =
          event.target instanceof HTMLElement && event.target.getAttribute('role') === 'grid';
        if (!isGrid || !personKeys(event, selectedId)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <DataGrid
        label={t('table.label', { client: map.clientName })}
        rows={rows}
        rowKey={keyOf}
        columns={columns}
        sort={sort}
        onSortChange={setSort}
        currentKey={selectedId}
        onCurrentChange={select}
        onOpen={({ key }) => openMapDialog({ kind: 'edit', personId: key })}
        findColumnKey="name"
        className={styles.grid ?? ''}
      />
      {gone === 0 ? null : (
        <div className={styles.foot}>
          <Checkbox isSelected={isGoneShown} onChange={setGoneShown}>
            {t('table.gone')} ({gone})
          </Checkbox>
        </div>
      )}
    </div>
  );
}
