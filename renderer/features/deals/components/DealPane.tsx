import { memo } from 'react';
import { useRpc } from '../../../data/use-rpc';
import { SidePane, SidePaneHint } from '../../../ui/pane/SidePane';
import { usePipeline } from '../hooks/pipeline-context';
import { DealHead } from './DealHead';
import { FlagsSection } from './FlagsSection';
import { ReviewFoot } from './ReviewFoot';
import { ReviewSection } from './ReviewSection';

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
    <SidePane
      size="wide"
      label={t('review.label')}
      foot={detail && hasReview ? <ReviewFoot /> : null}
    >
      {dealId === null ? (
        <SidePaneHint>{t('review.choose')}</SidePaneHint>
      ) : detail === null ? null : (
        <>
          <DealHead detail={detail} />
          <FlagsSection detail={detail} />
          {hasReview ? <ReviewSection key={dealId} detail={detail} /> : null}
        </>
      )}
    </SidePane>
  );
});
