import { useTranslation } from 'react-i18next';
import type { ContactForm } from '@shared/ipc/contact-answers';
import type { InteractionKind } from '@shared/ipc/dossier-answers';
import { useFormat } from '../../../lib/format/use-format';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import type { NoteDraft } from '../model/note-draft';
import { PeopleChoice } from './PeopleChoice';
import styles from './Note.module.css';

const KINDS: readonly InteractionKind[] = ['visit', 'call', 'video', 'mail', 'event', 'note'];

interface NoteDetailsProps {
  readonly draft: NoteDraft;
  readonly form: ContactForm;
  /** Named in the text. */
  readonly named: ReadonlySet<string>;
  readonly isChange: boolean;
  readonly change: (part: Partial<NoteDraft>) => void;
}

/** When it was, how long, who took part, which planned meeting and deal it belongs to. */
export function NoteDetails({ draft, form, named, isChange, change }: NoteDetailsProps) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const belongs = (id: string) => {
    const meeting = form.planned.find((one) => one.id === id);
    change({
      interactionId: id || null,
      ...(meeting
        ? {
            kind: meeting.kind,
            time: meeting.time ?? '',
            day: meeting.day < form.today ? meeting.day : form.today,
          }
        : {}),
    });
  };
  return (
    <div className={styles.grid}>
      <Select
        label={t('note.kind')}
        items={KINDS.map((key) => ({ key, label: t(`kind.${key}`) }))}
        selectedKey={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        type="date"
        label={t('note.day')}
        value={draft.day}
        onChange={(day) => change({ day })}
      />
      <TextField
        label={t('note.minutes')}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        maxLength={5}
      />
      <TextField
        label={t('note.travel')}
        value={draft.travel}
        onChange={(travel) => change({ travel })}
        maxLength={5}
      />
      {!isChange && form.planned.length > 0 ? (
        <div className={styles.half}>
          <Select
            label={t('note.of')}
            items={[
              { key: '', label: t('note.unplanned') },
              ...form.planned.map(({ id, kind, day }) => ({
                key: id,
                label: t('note.planned', { kind: t(`kind.${kind}`), day: format.isoDay(day) }),
              })),
            ]}
            selectedKey={draft.interactionId ?? ''}
            onChange={belongs}
          />
        </div>
      ) : null}
      {form.deals.length > 0 ? (
        <div className={styles.half}>
          <Select
            label={t('note.deal')}
            items={[
              { key: '', label: t('note.noDeal') },
              ...form.deals.map(({ id, name }) => ({ key: id, label: name })),
            ]}
            selectedKey={draft.dealId}
            onChange={(dealId) => change({ dealId })}
          />
        </div>
      ) : null}
      <div className={styles.wide}>
        <TextField
          label={t('note.ours')}
          hint={t('note.oursHint')}
          value={draft.colleagues}
          onChange={(colleagues) => change({ colleagues })}
        />
      </div>
      <div className={styles.wide}>
        <PeopleChoice
          people={form.people}
          chosen={new Set(draft.personIds)}
          fixed={named}
          onChange={(personId, isChosen) =>
            change({
              personIds: isChosen
                ? [...draft.personIds, personId]
                : draft.personIds.filter((id) => id !== personId),
            })
          }
        />
      </div>
    </div>
  );
}
