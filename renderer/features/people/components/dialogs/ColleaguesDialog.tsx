import { useState } from 'react';
import type { Colleague } from '@shared/domain/people-records';
import { Button } from '../../../../ui/button/Button';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { useMap } from '../../hooks/map-context';
import { splitNameTitle } from '../../model/new-person';
import { AddLine } from './AddLine';
import styles from './Dialogs.module.css';

/** Our people: who can be linked with the people of clients. */
export function ColleaguesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, now, commands } = useMap();
  const add = (text: string): boolean => {
    const { name, title } = splitNameTitle(text);
    if (name === '') return false;
    void commands.addColleague({ name, title, initials: '' });
    return true;
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('colleagues.title')} width="lg">
      <div className={styles.form}>
        <p className={styles.hint}>{t('colleagues.hint')}</p>
        {now.colleagues.map((colleague) => (
          <ColleagueRow key={colleague.id} colleague={colleague} />
        ))}
        <AddLine label={t('add.quick')} action={t('colleagues.add')} maxLength={300} onAdd={add} />
      </div>
    </Dialog>
  );
}

function ColleagueRow({ colleague }: { readonly colleague: Colleague }) {
  const { t, map, commands } = useMap();
  const { id, leftDay } = colleague;
  const [name, setName] = useState(colleague.name);
  const [title, setTitle] = useState(colleague.title ?? '');
  const [initials, setInitials] = useState(colleague.initials);
  const keep = (left: string | null): void => {
    const next = { name: name.trim(), title: title.trim() || null, initials: initials.trim() };
    if (next.name === '' || next.initials === '') return;
    const isSame =
      next.name === colleague.name &&
      next.title === colleague.title &&
      next.initials === colleague.initials &&
      left === leftDay;
    if (!isSame) void commands.editColleague({ colleagueId: id, ...next, leftDay: left });
  };
  return (
    <div className={styles.colleague} role="group" aria-label={colleague.name}>
      <TextField
        size="sm"
        label={t('colleagues.initials')}
        isLabelHidden
        value={initials}
        maxLength={4}
        onChange={setInitials}
        onBlur={() => keep(leftDay)}
      />
      <TextField
        size="sm"
        label={t('colleagues.name')}
        isLabelHidden
        value={name}
        maxLength={200}
        onChange={setName}
        onBlur={() => keep(leftDay)}
      />
      <TextField
        size="sm"
        label={t('colleagues.titleOf')}
        isLabelHidden
        value={title}
        maxLength={300}
        onChange={setTitle}
        onBlur={() => keep(leftDay)}
      />
      <Button
        size="sm"
        variant="ghost"
        label={t(leftDay === null ? 'colleagues.markLeft' : 'colleagues.back', { name })}
        onPress={() => keep(leftDay === null ? map.today : null)}
      >
        {leftDay === null ? t('colleagues.left') : t('person.comeBack')}
      </Button>
    </div>
  );
}
