import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactForm } from '@shared/ipc/contact-answers';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextArea } from '../../../ui/field/TextArea';
import { useParsedNote } from '../hooks/use-parsed-note';
import { emptyNote, isWritten } from '../model/note-draft';
import type { NoteDraft } from '../model/note-draft';
import { noteInput } from '../model/note-input';
import { AttitudeRows } from './AttitudeRows';
import { NoteDetails } from './NoteDetails';
import { NoteOutcome } from './NoteOutcome';
import { Rich } from './Rich';
import { Understood } from './Understood';
import styles from './Note.module.css';

interface NoteDialogProps {
  readonly clientId: string;
  readonly form: ContactForm;
  readonly start: NoteDraft;
  /** A note that was kept before: its promises stand already. */
  readonly isChange: boolean;
  readonly onDraft: (draft: NoteDraft | null) => void;
  readonly onClose: () => void;
}

/**
 * What happened, written in one go: text with names, promises and competitors, outcome, next step, attitudes. Everything
 * by keyboard; Ctrl Enter keeps it from anywhere. Closing it leaves the draft.
 */
export function NoteDialog(props: NoteDialogProps) {
  const { clientId, form, start, isChange, onDraft, onClose } = props;
  const { t } = useTranslation('contacts');
  const [draft, setDraft] = useState(start);
  const parsed = useParsedNote(draft.text, form, draft.day);
  const { run: save, isRunning } = useCommand('contact.saveNote');
  const isKept = useRef(false);
  const change = (part: Partial<NoteDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onDraft(next);
  };
  const canKeep = isWritten(draft) && draft.day !== '' && !isRunning;
  const keep = async () => {
    if (!canKeep || isKept.current) return;
    isKept.current = true;
    const done = await save({ clientId, note: noteInput(draft, parsed, isChange) });
    if (done === undefined) {
      isKept.current = false;
      return;
    }
    onDraft(null);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void keep();
  };
  const named = new Set([...parsed.personIds, ...draft.personIds]);
  const client = form.clientName;
  const planned = form.planned.find(({ id }) => id === draft.interactionId);
  const title = isChange
    ? t('note.editTitle', { client })
    : t(planned ? 'note.heldTitle' : 'note.title', { client });
  return (
    <Dialog
      isOpen
      width="lg"
      title={title}
      onClose={onClose}
      primary={{ label: t('note.save'), onPress: () => void keep(), isDisabled: !canKeep }}
      secondary={{
        label: t('note.discard'),
        onPress: () => {
          onDraft(null);
          setDraft(emptyNote(form));
          onClose();
        },
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Ctrl Enter of the fields inside */}
      <div className={styles.overlay} onKeyDownCapture={onKeyDown}>
        <div>
          <TextArea
            label={t('note.text')}
            placeholder={t('note.placeholder')}
            value={draft.text}
            onChange={(text) => change({ text })}
            rows={4}
            maxLength={20_000}
            takesFocus
          />
          <p className={styles.help}>
            <Rich text={t('note.help')} />
          </p>
        </div>
        <Understood parsed={parsed} form={form} />
        <NoteOutcome draft={draft} change={change} />
        <AttitudeRows
          people={form.people.filter(({ id }) => named.has(id))}
          attitudes={draft.attitudes}
          onChange={(personId, value) =>
            change({ attitudes: { ...draft.attitudes, [personId]: value } })
          }
        />
        <NoteDetails
          draft={draft}
          form={form}
          named={new Set(parsed.personIds)}
          change={change}
          isChange={isChange}
        />
        {isChange ? null : <p className={styles.draft}>{t('note.draft')}</p>}
      </div>
    </Dialog>
  );
}
