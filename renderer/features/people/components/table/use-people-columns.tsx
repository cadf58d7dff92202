import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { BUYING_ROLES, PERSON_SCALES } from '@shared/domain/people-scales';
import type { PersonAttribute } from '@shared/domain/people-scales';
import { cx } from '../../../../ui/cx';
import { ChoiceCellEditor } from '../../../../ui/data-grid/ChoiceCellEditor';
import type { CellEdit, GridColumn } from '../../../../ui/data-grid/grid-types';
import { TextCellEditor } from '../../../../ui/data-grid/TextCellEditor';
import { useMap } from '../../hooks/map-context';
import { attitudeSign, influenceText } from '../../model/map-words';
import { foldWord, readRoles } from '../../model/read-words';
import { isUnder } from '../../model/report-line';
import { attitudeClass } from '../PersonCard';
import { CoverageDots } from '../CoverageDots';
import type { PeopleRow } from './people-rows';
import styles from './PeopleTable.module.css';

type Column = GridColumn<PeopleRow>;

/** Columns of the table with their editors; none can be edited when an earlier day is shown. */
export function usePeopleColumns(): readonly Column[] {
  const { t, now, isPast, dealId, commands } = useMap();
  return useMemo(() => {
    const rolesOf = (row: PeopleRow): string =>
      row.roles.map((role) => t(`role.${role}`)).join(', ');
    const label = (column: string, { person }: PeopleRow): string =>
      t('table.edit', { column, name: person.person.name });
    const editable = (
      make: (row: PeopleRow, edit: CellEdit) => ReactNode,
    ): Pick<Column, 'editor' | 'isEditedByF2'> =>
      isPast
        ? {}
        : {
            isEditedByF2: true,
            editor: (row, edit) => (row.person.isGone ? row.person.person.name : make(row, edit)),
          };
    const text = (field: 'name' | 'title', header: string) =>
      editable((row, edit) => (
        <TextCellEditor
          label={label(header, row)}
          value={row.person.person[field] ?? ''}
          edit={edit}
          onKeep={(kept) => {
            if (field === 'title' || kept !== '')
              void commands.edit({
                personId: row.key,
                change: field === 'name' ? { name: kept } : { title: kept === '' ? null : kept },
              });
          }}
        />
      ));
    const judged = (attribute: PersonAttribute, header: string, wordOf: (key: string) => string) =>
      editable((row, edit) => {
        const { value } = row.person[attribute];
        return (
          <ChoiceCellEditor
            label={label(header, row)}
            choices={[...PERSON_SCALES[attribute], ''].map((key) => ({
              key,
              label: key === '' ? t('person.setUnknown') : wordOf(key),
            }))}
            value={value === null ? '' : String(value)}
            edit={edit}
            onKeep={(key) => commands.judge(row.key, attribute, key === '' ? null : key)}
          />
        );
      });
    const worded = (
      attribute: 'coverage' | 'politics' | 'orientation',
      header: string,
      width: number,
    ): Column => {
      const words: Readonly<Record<string, string>> = { ...t(attribute, { returnObjects: true }) };
      const wordOf = (key: string): string => words[key] ?? key;
      const ofRow = ({ person }: PeopleRow): string => wordOf(person[attribute].value ?? 'unknown');
      return {
        key: attribute,
        header,
        width,
        isSortable: true,
        cell: (row) => (
          <span className={cx(styles.word, row.person[attribute].value === null && styles.muted)}>
            {attribute === 'coverage' ? (
              <CoverageDots coverage={row.person.coverage.value} />
            ) : null}
            <span>{ofRow(row)}</span>
          </span>
        ),
        text: ofRow,
        ...judged(attribute, header, wordOf),
      };
    };
    const ownRoles = new Map(BUYING_ROLES.map((role) => [foldWord(t(`role.${role}`)), role]));
    const columns: readonly Column[] = [
      {
        key: 'name',
        header: t('table.name'),
        width: 150,
        grow: 2,
        isSortable: true,
        cell: ({ person }) => (
          <span className={styles.person}>
            <i className={cx(styles.mark, attitudeClass(person.attitude.value))} />
            <span className={cx(person.isGone && styles.gone)}>{person.person.name}</span>
          </span>
        ),
        text: ({ person }) => person.person.name,
        ...text('name', t('table.name')),
      },
      {
        key: 'title',
        header: t('table.title'),
        width: 130,
        grow: 2,
        isSortable: true,
        cell: ({ person }) => <span className={styles.text}>{person.person.title ?? ''}</span>,
        text: ({ person }) => person.person.title ?? '',
        ...text('title', t('table.title')),
      },
      {
        key: 'unit',
        header: t('table.unit'),
        width: 110,
        grow: 1,
        isSortable: true,
        cell: ({ unit }) => <span className={styles.text}>{unit}</span>,
        text: ({ unit }) => unit,
        ...editable((row, edit) => (
          <ChoiceCellEditor
            label={label(t('table.unit'), row)}
            choices={[
              ...now.units.map(({ id, name }) => ({ key: id, label: name })),
              { key: '', label: t('add.noUnit') },
            ]}
            value={row.person.person.unitId ?? ''}
            edit={edit}
            onKeep={(key) =>
              void commands.edit({
                personId: row.key,
                change: { unitId: key === '' ? null : key },
              })
            }
          />
        )),
      },
      {
        key: 'roles',
        header: t('table.roles'),
        width: 120,
        grow: 1,
        isSortable: true,
        cell: (row) =>
          row.roles.length === 0 ? (
            <span className={styles.muted}>{t('role.none')}</span>
          ) : (
            <span className={styles.text}>{rolesOf(row)}</span>
          ),
        text: rolesOf,
        ...editable((row, edit) => (
          <TextCellEditor
            label={label(t('table.roles'), row)}
            value={rolesOf(row)}
            suggestions={BUYING_ROLES.map((role) => t(`role.${role}`))}
            edit={edit}
            onKeep={(kept) => {
              const roles = readRoles(kept, ownRoles);
              if (roles !== null)
                void commands.setRoles({ personId: row.key, dealId, roles: [...roles] });
            }}
          />
        )),
      },
      {
        key: 'influence',
        header: t('table.influence'),
        headerLabel: t('table.influenceLong'),
        width: 62,
        align: 'end',
        isSortable: true,
        firstDirection: 'descending',
        cell: ({ person }) => influenceText(person.influence.value),
        text: ({ person }) => influenceText(person.influence.value),
        ...judged('influence', t('table.influenceLong'), (key) => key),
      },
      {
        key: 'attitude',
        header: t('table.attitude'),
        headerLabel: t('table.attitudeLong'),
        width: 62,
        align: 'end',
        isSortable: true,
        cell: ({ person }) => attitudeSign(person.attitude.value),
        text: ({ person }) => attitudeSign(person.attitude.value),
        ...judged('attitude', t('table.attitudeLong'), (key) => attitudeSign(Number(key))),
      },
      worded('coverage', t('table.coverage'), 140),
      worded('politics', t('table.politics'), 120),
      worded('orientation', t('table.orientation'), 120),
      {
        key: 'reportsTo',
        header: t('table.reportsTo'),
        width: 130,
        grow: 1,
        isSortable: true,
        cell: ({ boss }) => <span className={styles.text}>{boss?.person.name ?? '–'}</span>,
        text: ({ boss }) => boss?.person.name ?? '',
        ...editable((row, edit) => (
          <ChoiceCellEditor
            label={label(t('table.reportsTo'), row)}
            choices={[
              { key: '', label: t('add.nobody') },
              ...now.people
                .filter(({ isGone, person }) => !isGone && !isUnder(now, person.id, row.key))
                .map(({ person }) => ({ key: person.id, label: person.name })),
            ]}
            value={row.boss?.person.id ?? ''}
            edit={edit}
            onKeep={(key) =>
              void commands.report({ personId: row.key, toId: key === '' ? null : key })
            }
          />
        )),
      },
      {
        key: 'ours',
        header: t('table.ours'),
        width: 90,
        cell: ({ person }) => (
          <span className={styles.initials}>
            {person.relations.map(({ colleague }) => colleague.initials).join(' ')}
          </span>
        ),
        text: ({ person }) => person.relations.map(({ colleague }) => colleague.name).join(', '),
      },
      {
        key: 'status',
        header: t('table.status'),
        width: 120,
        isSortable: true,
        cell: ({ confirmed, judged: all }) =>
          all === 0 ? (
            <span className={styles.muted}>{t('person.notJudged')}</span>
          ) : (
            t('table.confirmedOf', { confirmed: String(confirmed), all: String(all) })
          ),
        text: ({ confirmed, judged: all }) => `${confirmed}/${all}`,
      },
    ];
    return columns;
  }, [t, now, isPast, dealId, commands]);
}
