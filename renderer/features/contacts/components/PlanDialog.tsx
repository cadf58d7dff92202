import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { checkCallPlan } from '@shared/analysis/contact/call-checks';
import type { ContactForm } from '@shared/ipc/contact-answers';
import type { InteractionKind } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { Notice } from '../../../ui/notice/Notice';
import { Select } from '../../../ui/select/Select';
import { planInput, readTime } from '../model/plan-draft';
import type { PlanDraft } from '../model/plan-draft';
import { PeopleChoice } from './PeopleChoice';
import { PlanQuestions } from './PlanQuestions';
import styles from './Note.module.css';

const KINDS: readonly InteractionKind[] = ['visit', 'call', 'video', 'event'];

interface PlanDialogProps {
  readonly clientId: string;
  readonly form: ContactForm;
  readonly start: PlanDraft;
  readonly onClose: () => void;
}

/** A meeting to come: when, who, what the client is to do, what is asked; checked as the call model asks. */
export function PlanDialog({ clientId, form, start, onClose }: PlanDialogProps) {
  const { t } = useTranslation('contacts');
  const [draft, setDraft] = useState(start);
  const { run: plan, isRunning } = useCommand('contact.planMeeting');
  const { run: remove } = useCommand('contact.remove');
  const change = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));
  const isNew = draft.interactionId === null;
  const isTimeWrong = draft.time.trim() !== '' && readTime(draft.time) === null;
  const canKeep = draft.day !== '' && !isTimeWrong && !isRunning;
  const keep = async () => {
    if (canKeep && (await plan({ clientId, plan: planInput(draft) })) !== undefined) onClose();
  };
  const drop = async () => {
    if (draft.interactionId !== null) await remove({ interactionId: draft.interactionId });
    onClose();
  };
  const check = checkCallPlan({
    objective: draft.objective,
    fallback: draft.fallback,
    kinds: draft.questions.map(({ kind }) => kind),
  });
  const figures = { situation: check.situation, others: check.others };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void keep();
  };
  return (
    <Dialog
      isOpen
      width="lg"
      title={t(isNew ? 'plan.title' : 'plan.editTitle', { client: form.clientName })}
      onClose={onClose}
      primary={{
        label: t(isNew ? 'plan.save' : 'plan.change'),
        onPress: () => void keep(),
        isDisabled: !canKeep,
      }}
      {...(isNew ? {} : { secondary: { label: t('plan.remove'), onPress: () => void drop() } })}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Ctrl Enter of the fields inside */}
      <div className={styles.overlay} onKeyDownCapture={onKeyDown}>
        <div className={styles.grid}>
          <TextField
            type="date"
            label={t('plan.day')}
            value={draft.day}
            onChange={(day) => change({ day })}
            takesFocus
            {...(draft.day !== '' && draft.day < form.today ? { hint: t('plan.past') } : {})}
          />
          <TextField
            label={t('plan.time')}
            value={draft.time}
            placeholder="09:30"
            onChange={(time) => change({ time })}
            error={isTimeWrong ? t('note.timeWrong') : undefined}
            maxLength={5}
          />
          <Select
            label={t('plan.kind')}
            items={KINDS.map((key) => ({ key, label: t(`kind.${key}`) }))}
            selectedKey={draft.kind}
            onChange={(kind) => change({ kind })}
          />
          <TextField
            label={t('plan.place')}
            value={draft.place}
            onChange={(place) => change({ place })}
            maxLength={500}
          />
          <div className={styles.wide}>
            <TextField
              label={t('plan.objective')}
              hint={t('plan.objectiveHint')}
              value={draft.objective}
              onChange={(objective) => change({ objective })}
              maxLength={500}
            />
          </div>
          <div className={styles.wide}>
            <TextField
              label={t('plan.fallback')}
              hint={t('plan.fallbackHint')}
              value={draft.fallback}
              onChange={(fallback) => change({ fallback })}
              maxLength={500}
            />
          </div>
        </div>
        <PlanQuestions draft={draft} form={form} change={change} />
        {check.hints.length > 0 ? (
          <Notice tone="info" shape="box">
            {check.hints.map((hint) => (
              <p key={hint}>{t(`plan.hint.${hint}`, figures)}</p>
            ))}
          </Notice>
        ) : null}
        <div className={styles.grid}>
          <div className={styles.wide}>
            <PeopleChoice
              people={form.people}
              chosen={new Set(draft.personIds)}
              onChange={(personId, isChosen) =>
                change({
                  personIds: isChosen
                    ? [...draft.personIds, personId]
                    : draft.personIds.filter((id) => id !== personId),
                })
              }
            />
          </div>
          <div className={styles.wide}>
            <TextField
              label={t('plan.ours')}
              hint={t('note.oursHint')}
              value={draft.colleagues}
              onChange={(colleagues) => change({ colleagues })}
            />
          </div>
        </div>
      </div>
    </Dialog>
  );
}
