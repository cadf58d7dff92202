import { memo } from 'react';
import { useRpc } from '../../../data/use-rpc';
import { Pane } from '../../../ui/pane/Pane';
import { usePipeline } from '../hooks/pipeline-context';
import { DealHead } from './DealHead';
import { FlagsSection } from './FlagsSection';
import { ReviewFoot } from './ReviewFoot';
import { ReviewSection } from './ReviewSection';
import styles from './DealPane.module.css';

interface DealPaneProps {
  readonly dealId: string | null;
  /** False: without the review (on the client's page). */
  readonly hasReview?: boolean;
}

/** The chosen deal: what it is, its flags, and the review with the six questions. */
export const DealPane = memo(function DealPane({ dealId, hasReview = true }: DealPaneProps) {
  const { t } = usePipeline();
  const { data } = useRpc(
    'deal.get',
    { dealId: dealId ?? '-' },
    { isEnabled: dealId !== null, keepPrevious: true },
  );
  const detail = data && data.deal.id === dealId ? data : null;
  return (
    <Pane as="aside" label={t('review.label')} className={styles.pane ?? ''}>
      {dealId === null ? (
        <p className={styles.choose}>{t('review.choose')}</p>
      ) : detail === null ? null : (
        <>
          <div className={styles.scroll}>
            <DealHead detail={detail} />
            <FlagsSection detail={detail} />
            {hasReview ? <ReviewSection key={dealId} detail={detail} /> : null}
          </div>
          {hasReview ? <ReviewFoot /> : null}
        </>
      )}
    </Pane>
  );
});
