import { useStore } from 'zustand';
import { dealsStore } from '../store';
import { AddDealDialog } from './AddDealDialog';
import { ChangesDialog } from './ChangesDialog';
import { DealDialog } from './DealDialog';
import { EndDialog } from './EndDialog';
import { FollowUpDialog } from './FollowUpDialog';
import { FollowUpsDialog } from './FollowUpsDialog';
import { GoneDialog } from './GoneDialog';
import { LimitsDialog } from './LimitsDialog';
import { PasteDialog } from './PasteDialog';
import { PushDialog } from './PushDialog';
import { ReviewsDialog } from './ReviewsDialog';

/** The dialog that is open, if any. */
export function DealParts() {
  const open = useStore(dealsStore, (state) => state.open);
  switch (open?.kind) {
    case 'deal':
      return <DealDialog dealId={open.dealId} />;
    case 'add':
      return <AddDealDialog clientId={open.clientId} />;
    case 'push':
      return <PushDialog dealId={open.dealId} />;
    case 'end':
      return <EndDialog dealId={open.dealId} stage={open.stage} />;
    case 'followUp':
      return <FollowUpDialog dealId={open.dealId} question={open.question} />;
    case 'paste':
      return <PasteDialog text={open.text} />;
    case 'gone':
      return <GoneDialog />;
    case 'limits':
      return <LimitsDialog />;
    case 'reviews':
      return <ReviewsDialog reviewId={open.reviewId} />;
    case 'changes':
      return <ChangesDialog />;
    case 'followUps':
      return <FollowUpsDialog />;
    case undefined:
      return null;
  }
}
