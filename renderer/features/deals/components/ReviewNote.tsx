import { useState } from 'react';
import { useCommand } from '../../../data/use-command';
import { usePipeline } from '../hooks/pipeline-context';
import { orNull } from '../model/deal-draft';
import { TextArea } from './TextArea';
import styles from './Review.module.css';

/** The note on the whole review, kept when the field is left. */
export function ReviewNote() {
  const { t, answer } = usePipeline();
  const { run } = useCommand('deal.noteReview');
  const kept = answer.openReview?.note ?? '';
  /** What is being typed; null when the kept note is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async () => {
    if (typed !== null && typed.trim() !== kept) await run({ note: orNull(typed) });
    setTyped(null);
  };
  return (
    <div className={styles.note}>
      <TextArea
        label={t('review.note')}
        rows={2}
        value={typed ?? kept}
        onChange={setTyped}
        onBlur={() => void keep()}
      />
    </div>
  );
}
