import { useStore } from 'zustand';
import { useRpc } from '../../../data/use-rpc';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { useNoteDrafts } from '../hooks/use-note-drafts';
import { emptyNote, noteOf } from '../model/note-draft';
import { emptyPlan, planOf } from '../model/plan-draft';
import { contactStore, openContact } from '../store';
import type { ContactDialog } from '../store';
import { NoteDialog } from './NoteDialog';
import { PlanDialog } from './PlanDialog';
import { PromiseDialog } from './PromiseDialog';

interface ContactDialogsProps {
  readonly clientId: string;
}

/** The forms for notes, meetings and promises of a client, and the commands that open them from anywhere on its page. */
export function ContactDialogs({ clientId }: ContactDialogsProps) {
  const dialog = useStore(contactStore, (state) => state.dialog);
  const { data: form } = useRpc('contact.form', { clientId });
  const next = form?.planned.find(({ day }) => day >= form.today) ?? form?.planned.at(-1);
  useScreenActions([
    {
      id: 'contact.note',
      label: (t) => t('contacts:action.note'),
      menu: 'edit',
      group: 5,
      shortcut: 'N',
      run: () => openContact({ kind: 'note', interactionId: null }),
    },
    {
      id: 'contact.plan',
      label: (t) => t('contacts:action.plan'),
      menu: 'edit',
      group: 5,
      run: () => openContact({ kind: 'plan', interactionId: null }),
    },
    {
      id: 'contact.planned',
      label: (t) => t('contacts:action.planned'),
      isEnabled: () => next !== undefined,
      run: () => openContact({ kind: 'plan', interactionId: next?.id ?? null }),
    },
    {
      id: 'contact.promise',
      label: (t) => t('contacts:action.promise'),
      menu: 'edit',
      group: 5,
      run: () => openContact({ kind: 'promise' }),
    },
  ]);
  if (dialog === null || form === undefined) return null;
  const close = () => openContact(null);
  if (dialog.kind === 'promise')
    return <PromiseDialog clientId={clientId} form={form} onClose={close} />;
  return (
    <ContactEditor
      key={`${dialog.kind} ${dialog.interactionId ?? ''}`}
      clientId={clientId}
      dialog={dialog}
    />
  );
}

interface ContactEditorProps {
  readonly clientId: string;
  readonly dialog: Extract<ContactDialog, { kind: 'note' | 'plan' }>;
}

/** Opens a form with what is known: a new note with its draft, or the meeting that is changed. */
function ContactEditor({ clientId, dialog }: ContactEditorProps) {
  const { data: form } = useRpc('contact.form', { clientId });
  const { interactionId } = dialog;
  const { data: detail } = useRpc(
    'contact.detail',
    { interactionId: interactionId ?? '-' },
    { isEnabled: interactionId !== null },
  );
  const drafts = useNoteDrafts(clientId);
  const close = () => openContact(null);
  if (form === undefined || (interactionId !== null && detail == null)) return null;
  if (dialog.kind === 'plan')
    return (
      <PlanDialog
        clientId={clientId}
        form={form}
        start={detail ? planOf(detail) : emptyPlan(form)}
        onClose={close}
      />
    );
  if (drafts.draft === undefined) return null;
  const isChange = detail?.isHeld === true;
  return (
    <NoteDialog
      clientId={clientId}
      form={form}
      start={detail ? noteOf(detail, form) : (drafts.draft ?? emptyNote(form))}
      isChange={isChange}
      // Changing what was kept has no draft of its own; a new note has one until it is kept.
      onDraft={isChange ? () => undefined : drafts.keep}
      onClose={close}
    />
  );
}
