import { useState } from 'react';
import { UNIT_KINDS } from '@shared/domain/people-scales';
import type { UnitKind } from '@shared/domain/people-scales';
import type { Unit } from '@shared/domain/people-records';
import { IconButton } from '../../../../ui/button/IconButton';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { Trash2 } from '../../../../ui/icon/icons';
import { Select } from '../../../../ui/select/Select';
import { useMap } from '../../hooks/map-context';
import { AddLine } from './AddLine';
import styles from './Dialogs.module.css';

/** The parts of the client: names, kinds, and what lies in what. */
export function UnitsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, map, now, clientId, commands } = useMap();
  const add = (name: string): boolean => {
    if (name === '') return false;
    void commands.addUnit({ clientId, name, kind: 'department', parentId: null });
    return true;
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('units.title', { client: map.clientName })}
      width="lg"
    >
      <div className={styles.form}>
        {now.units.length === 0 ? <p className={styles.hint}>{t('units.none')}</p> : null}
        {now.units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
        <AddLine label={t('add.newUnit')} action={t('units.add')} maxLength={200} onAdd={add} />
      </div>
    </Dialog>
  );
}

function UnitRow({ unit }: { readonly unit: Unit }) {
  const { t, now, commands } = useMap();
  const [name, setName] = useState(unit.name);
  const { id, kind, parentId } = unit;
  const inside = (other: string | null): boolean => {
    const seen = new Set<string>();
    for (let at = other; at !== null && !seen.has(at);) {
      if (at === id) return true;
      seen.add(at);
      at = now.units.find((one) => one.id === at)?.parentId ?? null;
    }
    return false;
  };
  const change = (next: Partial<{ name: string; kind: UnitKind; parentId: string | null }>) =>
    void commands.editUnit({ unitId: id, name: unit.name, kind, parentId, ...next });
  const people = now.people.filter(({ person, isGone }) => !isGone && person.unitId === id).length;
  return (
    <div className={styles.unit} role="group" aria-label={unit.name}>
      <TextField
        size="sm"
        label={t('units.name')}
        isLabelHidden
        value={name}
        maxLength={200}
        onChange={setName}
        onBlur={() => {
          if (name.trim() !== '' && name.trim() !== unit.name) change({ name: name.trim() });
        }}
      />
      <Select
        size="sm"
        label={t('units.kind')}
        isLabelHidden
        items={UNIT_KINDS.map((key) => ({ key, label: t(`unitKind.${key}`) }))}
        selectedKey={kind}
        onChange={(next) => change({ kind: next })}
      />
      <Select
        size="sm"
        label={t('units.parent')}
        isLabelHidden
        items={[
          { key: '', label: t('units.top') },
          ...now.units
            .filter((one) => !inside(one.id))
            .map((one) => ({ key: one.id, label: one.name })),
        ]}
        selectedKey={parentId ?? ''}
        onChange={(next) => change({ parentId: next === '' ? null : next })}
      />
      <span className={styles.hint}>{t('units.people', { count: people })}</span>
      <IconButton
        size="sm"
        icon={Trash2}
        label={t('units.remove', { name: unit.name })}
        onPress={() => void commands.removeUnit({ unitId: id })}
      />
    </div>
  );
}
