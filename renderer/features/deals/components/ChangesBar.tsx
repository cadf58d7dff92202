import { useStore } from 'zustand';
import { Button } from '../../../ui/button/Button';
import { usePipeline } from '../hooks/pipeline-context';
import type { Pipeline } from '../hooks/pipeline-context';
import { dayMonth } from '../model/short-day';
import { dealsStore, openPart } from '../store';
import { SinceField } from './SinceField';
import styles from './PipelineScreen.module.css';

const COUNTS = ['won', 'lost', 'dropped', 'new', 'forward', 'back', 'pushed', 'pulled'] as const;

/** What changed, in a few words: the gap first, then deals by kind of change. */
function changeWords({ changes, t, amounts, format }: Pipeline): readonly string[] {
  if (changes === null) return [];
  const { gapChangeE4, counts } = changes;
  const words: string[] = [];
  if (gapChangeE4 !== null && gapChangeE4 !== 0)
    words.push(
      t(gapChangeE4 > 0 ? 'review.gapGrew' : 'review.gapShrank', {
        sum: amounts.short(Math.abs(gapChangeE4)),
      }),
    );
  for (const kind of COUNTS)
    if (counts[kind] > 0)
      words.push(t(`review.count.${kind}`, { number: format.integer(counts[kind]) }));
  return words.length > 0 ? words : [t('review.nothing')];
}

/** On top of the screen: what changed, what was agreed and is not done, and deals whose client is gone. */
export function ChangesBar() {
  const pipeline = usePipeline();
  const { answer, analysis, changes, sinceDay, t, format } = pipeline;
  const { lastReview, followUps } = answer;
  const isOwn = useStore(dealsStore, (state) => state.screen.sinceDay !== null);
  const gone = analysis.archived.deals + analysis.lost.deals;
  if (answer.facts.deals.length === 0 && followUps.length === 0) return null;
  const isReview = !isOwn && lastReview !== null;
  return (
    <div className={styles.changes}>
      {sinceDay !== null && changes !== null ? (
        <>
          <span role="status">
            {t(isReview ? 'review.since' : 'since.line', {
              day: isReview ? dayMonth(sinceDay, format) : format.day(sinceDay),
              list: changeWords(pipeline).join(', '),
            })}
          </span>
          {changes.deals.length > 0 ? (
            <Button variant="link" size="sm" onPress={() => openPart({ kind: 'changes' })}>
              {t('review.show')}
            </Button>
          ) : null}
        </>
      ) : null}
      {followUps.length > 0 ? (
        <Button variant="link" size="sm" onPress={() => openPart({ kind: 'followUps' })}>
          {t('review.followUpsOpen', { count: followUps.length })}
        </Button>
      ) : null}
      {gone > 0 ? (
        <Button variant="link" size="sm" onPress={() => openPart({ kind: 'gone' })}>
          {t('gone.line', { count: gone })}
        </Button>
      ) : null}
      <span className={styles.space} />
      <SinceField />
    </div>
  );
}
