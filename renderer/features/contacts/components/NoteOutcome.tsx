import { useTranslation } from 'react-i18next';
import type { CallOutcome } from '@shared/analysis/contact/call-checks';
import { TextField } from '../../../ui/field/TextField';
import { Segmented } from '../../../ui/segmented/Segmented';
import type { NoteDraft } from '../model/note-draft';
import styles from './Note.module.css';

const OUTCOMES: readonly CallOutcome[] = ['order', 'advance', 'continuation', 'no-sale'];

interface NoteOutcomeProps {
  readonly draft: NoteDraft;
  readonly change: (part: Partial<NoteDraft>) => void;
}

/** How it ended, their words, and what was agreed next. */
export function NoteOutcome({ draft, change }: NoteOutcomeProps) {
  const { t } = useTranslation('contacts');
  return (
    <div className={styles.grid}>
      <div className={styles.wide}>
        <p className={styles.legend}>
          {t('note.outcome')}
          {draft.outcome === '' ? '' : `: ${t(`outcomeDetail.${draft.outcome}`)}`}
        </p>
        <Segmented
          label={t('note.outcome')}
          items={OUTCOMES.map((key) => ({ key, label: t(`outcome.${key}`) }))}
          // Not said yet: none of them is chosen.
          selectedKey={draft.outcome as CallOutcome}
          onChange={(outcome) => change({ outcome })}
        />
      </div>
      <div className={styles.half}>
        <TextField
          label={t('note.nextStep')}
          value={draft.nextStep}
          onChange={(nextStep) => change({ nextStep })}
          maxLength={500}
        />
      </div>
      <TextField
        type="date"
        label={t('note.nextDay')}
        value={draft.nextDay}
        onChange={(nextDay) => change({ nextDay })}
      />
      <TextField
        label={t('note.nextOwner')}
        value={draft.nextOwner}
        onChange={(nextOwner) => change({ nextOwner })}
        maxLength={120}
      />
      <div className={styles.wide}>
        <TextField
          label={t('note.words')}
          placeholder={t('note.wordsHint')}
          value={draft.words}
          onChange={(words) => change({ words })}
          maxLength={2000}
        />
      </div>
    </div>
  );
}
