import { useState } from 'react';
import { useStore } from 'zustand';
import { isoText } from '../../../lib/format/create-format';
import { Button } from '../../../ui/button/Button';
import { TextField } from '../../../ui/field/TextField';
import { usePipeline } from '../hooks/pipeline-context';
import { changePipeline, dealsStore } from '../store';
import styles from './PipelineScreen.module.css';

/** The day changes are counted from: the last review's, or one of the user's own. */
export function SinceField() {
  const { answer, sinceDay, t } = usePipeline();
  const [typed, setTyped] = useState<string | null>(null);
  const own = useStore(dealsStore, (state) => state.screen.sinceDay);
  return (
    <>
      <span className={styles.sinceLabel} aria-hidden>
        {t('since.label')}
      </span>
      <div className={styles.sinceField}>
        <TextField
          size="sm"
          type="date"
          isLabelHidden
          label={t('since.label')}
          value={typed ?? own ?? isoText(sinceDay)}
          onChange={(next) => {
            // Half a date is none yet; emptied and left, the field goes back to the last review.
            setTyped(next);
            if (next !== '') changePipeline({ sinceDay: next });
          }}
          onBlur={() => {
            if (typed === '') changePipeline({ sinceDay: null });
            setTyped(null);
          }}
        />
      </div>
      {own !== null && answer.lastReview !== null ? (
        <Button variant="link" size="sm" onPress={() => changePipeline({ sinceDay: null })}>
          {t('since.review')}
        </Button>
      ) : null}
    </>
  );
}
