import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFromIso } from '@shared/domain/iso-day';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import { Checkbox } from '../../../../ui/choice/Checkbox';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { Select } from '../../../../ui/select/Select';
import { showToast } from '../../../../ui/toast/toast-store';
import { useMap } from '../../hooks/map-context';
import { newPerson } from '../../model/new-person';
import { successorsFirst } from '../../model/successors';
import styles from './Dialogs.module.css';

interface LeaveDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

const NOBODY = '';
const NEW = 'new';

/** Marks a person as left, names the successor, and proposes what he takes over. */
export function LeaveDialog({ personId, onClose }: LeaveDialogProps) {
  const { t, format, now, map, commands, select } = useMap();
  const { t: shell } = useTranslation('shell');
  const person = now.byId.get(personId);
  const [day, setDay] = useState(map.today);
  const [successor, setSuccessor] = useState(NOBODY);
  const [name, setName] = useState('');
  const [title, setTitle] = useState(person?.person.title ?? '');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  if (!person) return null;
  const roles = person.roles.map(({ id, role, dealId }) => ({
    id,
    label: t('left.roleOf', {
      role: t(`role.${role}`),
      deal: now.deals.find((deal) => deal.id === dealId)?.name ?? t('left.allDeals'),
    }),
  }));
  const lines = now.links
    .filter(({ fromId, toId }) => fromId === personId || toId === personId)
    .map((link) => {
      const isOut = link.fromId === personId;
      const other = now.byId.get(isOut ? link.toId : link.fromId)?.person.name ?? '';
      return {
        id: link.id,
        label: isOut
          ? t('lines.out', { type: t(`link.${link.type}`), name: other })
          : t(`lines.in.${link.type}`, { name: other }),
      };
    });
  const isDayGood = dayFromIso(day) !== null && day <= map.today;
  const isHanding = successor !== NOBODY;
  const isReady = isDayGood && (successor !== NEW || name.trim() !== '');
  const isTaken = (id: string): boolean => isHanding && !kept.has(id);
  const submit = async (): Promise<void> => {
    const answer = await commands.leave({
      personId,
      day,
      successor:
        successor === NOBODY
          ? null
          : successor === NEW
            ? newPersonName(name, title)
            : { id: successor },
      roleIds: roles.map(({ id }) => id).filter(isTaken),
      linkIds: lines.map(({ id }) => id).filter(isTaken),
    });
    if (answer === undefined) return;
    if (answer !== null) select(answer);
    showToast(t('left.toast', { name: person.person.name }), [
      { label: shell('action.undo'), run: () => void commands.undo({}) },
    ]);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('left.title', { name: person.person.name })}
      primary={{
        label: t('left.submit'),
        isDisabled: !isReady,
        onPress: () => {
          void submit();
          onClose();
        },
      }}
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <TextField
            type="date"
            label={t('left.day')}
            value={day}
            takesFocus
            onChange={setDay}
            error={isDayGood ? undefined : t('left.badDay', { day: format.isoDay(map.today) })}
          />
          <Select
            label={t('left.successor')}
            items={[
              { key: NOBODY, label: t('left.nobody') },
              { key: NEW, label: t('left.newPerson') },
              ...successorsFirst(peopleThere(now), person).map(
                ({ person: { id, name: label } }) => ({
                  key: id,
                  label,
                }),
              ),
            ]}
            selectedKey={successor}
            onChange={setSuccessor}
          />
        </div>
        {successor === NEW ? (
          <div className={styles.pair}>
            <TextField label={t('left.newName')} value={name} maxLength={200} onChange={setName} />
            <TextField
              label={t('left.newTitle')}
              value={title}
              maxLength={300}
              onChange={setTitle}
            />
          </div>
        ) : null}
        {isHanding && roles.length + lines.length > 0 ? (
          <fieldset className={styles.choices}>
            <legend>{t('left.hand')}</legend>
            {[...roles, ...lines].map(({ id, label }) => (
              <Checkbox
                key={id}
                isSelected={!kept.has(id)}
                onChange={(isOn) =>
                  setKept((last) => {
                    const next = new Set(last);
                    if (isOn) next.delete(id);
                    else next.add(id);
                    return next;
                  })
                }
              >
                {label}
              </Checkbox>
            ))}
          </fieldset>
        ) : null}
        <p className={styles.hint}>{t('left.handHint', { name: person.person.name })}</p>
      </div>
    </Dialog>
  );
}

function newPersonName(name: string, title: string): { name: string; title: string | null } {
  const { name: trimmed, title: given } = newPerson({
    name: name.trim(),
    title: title.trim() === '' ? null : title.trim(),
  });
  return { name: trimmed, title: given };
}
