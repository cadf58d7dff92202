import { useState } from 'react';
import { BUYING_ROLES } from '@shared/domain/people-scales';
import type { BuyingRole } from '@shared/domain/people-scales';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import { Checkbox } from '../../../../ui/choice/Checkbox';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { Select } from '../../../../ui/select/Select';
import { useMap } from '../../hooks/map-context';
import { newPerson, splitNameTitle } from '../../model/new-person';
import styles from './Dialogs.module.css';

interface PersonDialogProps {
  /** Null adds somebody. */
  readonly personId: string | null;
  readonly unitId: string | null;
  readonly reportsToId: string | null;
  readonly onClose: () => void;
}

/** Adds a person, "Name, title" being enough, or changes the details of one. */
export function PersonDialog({ personId, unitId, reportsToId, onClose }: PersonDialogProps) {
  const { t, clientId, now, commands, select } = useMap();
  const known = personId === null ? undefined : now.byId.get(personId)?.person;
  const [name, setName] = useState(known?.name ?? '');
  const [title, setTitle] = useState(known?.title ?? '');
  const [unit, setUnit] = useState(known?.unitId ?? unitId ?? '');
  const [newUnit, setNewUnit] = useState('');
  const [boss, setBoss] = useState(reportsToId ?? '');
  const [roles, setRoles] = useState<readonly BuyingRole[]>([]);
  const [since, setSince] = useState(known?.sinceDay ?? '');
  const [phone, setPhone] = useState(known?.phone ?? '');
  const [email, setEmail] = useState(known?.email ?? '');
  const [language, setLanguage] = useState(known?.language ?? '');
  const [note, setNote] = useState(known?.note ?? '');
  const isNew = personId === null;
  const said = isNew ? splitNameTitle(name) : { name: name.trim(), title };
  const text = (value: string | null): string | null =>
    value === null || value.trim() === '' ? null : value.trim();

  const add = async (): Promise<void> => {
    const ids = await commands.add({
      clientId,
      people: [
        newPerson({
          name: said.name,
          title: text(said.title),
          unitId: unit === '' || unit === NEW_UNIT ? null : unit,
          unitName: unit === NEW_UNIT ? text(newUnit) : null,
          reportsToId: boss === '' ? null : boss,
          roles: [...roles],
          phone: text(phone),
          email: text(email),
        }),
      ],
    });
    if (ids?.[0] !== undefined) select(ids[0]);
  };
  const save = (id: string): void => {
    if (!known) return;
    const next = {
      name: said.name,
      title: text(title),
      unitId: unit === '' ? null : unit,
      sinceDay: text(since),
      phone: text(phone),
      email: text(email),
      language: text(language),
      note: text(note),
    };
    const change = Object.fromEntries(
      // Keys of the object are fields of the person; only those that differ are sent.
      Object.entries(next).filter(([key, value]) => known[key as keyof typeof next] !== value),
    );
    if (Object.keys(change).length > 0) void commands.edit({ personId: id, change });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isNew ? t('add.title') : t('add.edit', { name: known?.name ?? '' })}
      width={isNew ? 'md' : 'lg'}
      primary={{
        label: t(isNew ? 'add.submit' : 'add.save'),
        isDisabled: said.name === '',
        onPress: () => {
          if (personId === null) void add();
          else save(personId);
          onClose();
        },
      }}
      {...(isNew
        ? {
            secondary: {
              label: t('add.more'),
              isDisabled: said.name === '',
              onPress: () => {
                void add();
                setName('');
                setRoles([]);
              },
            },
          }
        : {})}
    >
      <div className={styles.form}>
        <div className={isNew ? styles.form : styles.pair}>
          <TextField
            label={isNew ? t('add.quick') : t('add.name')}
            value={name}
            maxLength={200}
            takesFocus
            onChange={setName}
            {...(isNew ? { hint: t('add.quickHint') } : {})}
          />
          {isNew ? null : (
            <TextField
              label={t('add.personTitle')}
              value={title}
              maxLength={300}
              onChange={setTitle}
            />
          )}
        </div>
        <div className={styles.pair}>
          <Select
            label={t('add.unit')}
            items={[
              { key: '', label: t('add.noUnit') },
              ...now.units.map((one) => ({ key: one.id, label: one.name })),
              ...(isNew ? [{ key: NEW_UNIT, label: t('add.newUnit') }] : []),
            ]}
            selectedKey={unit}
            onChange={setUnit}
          />
          {unit === NEW_UNIT ? (
            <TextField
              label={t('add.newUnit')}
              value={newUnit}
              maxLength={200}
              onChange={setNewUnit}
            />
          ) : isNew ? (
            <Select
              label={t('add.reportsTo')}
              items={[
                { key: '', label: t('add.nobody') },
                ...peopleThere(now).map(({ person }) => ({ key: person.id, label: person.name })),
              ]}
              selectedKey={boss}
              onChange={setBoss}
            />
          ) : (
            <TextField type="date" label={t('add.since')} value={since} onChange={setSince} />
          )}
        </div>
        <div className={styles.pair}>
          <TextField label={t('person.phone')} value={phone} maxLength={300} onChange={setPhone} />
          <TextField label={t('person.email')} value={email} maxLength={300} onChange={setEmail} />
        </div>
        {isNew ? (
          <fieldset className={styles.choices}>
            <legend>{t('add.roles')}</legend>
            <div className={styles.twoColumns}>
              {BUYING_ROLES.map((role) => (
                <Checkbox
                  key={role}
                  isSelected={roles.includes(role)}
                  onChange={(isOn) =>
                    setRoles((last) =>
                      isOn ? [...last, role] : last.filter((one) => one !== role),
                    )
                  }
                >
                  {t(`role.${role}`)}
                </Checkbox>
              ))}
            </div>
          </fieldset>
        ) : (
          <>
            <TextField
              label={t('add.language')}
              value={language}
              maxLength={300}
              onChange={setLanguage}
            />
            <label className={styles.area}>
              <span className={styles.label}>{t('person.note')}</span>
              <textarea
                value={note}
                rows={4}
                maxLength={20_000}
                onChange={(event) => setNote(event.target.value)}
              />
            </label>
          </>
        )}
      </div>
    </Dialog>
  );
}

const NEW_UNIT = 'new';
