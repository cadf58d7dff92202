import type { DossierDialog } from '../hooks/dossier-context';
import { EventDialog } from './EventDialog';
import { AddLineDialog, ExpiryDialog, QuestionDialog } from './LineDialogs';
import { RivalDialog } from './RivalDialog';
import { VersionsDialog } from './VersionsDialog';

interface DossierDialogsProps {
  readonly dialog: DossierDialog | null;
  readonly onClose: () => void;
}

/** The dialog that is open, if any. */
export function DossierDialogs({ dialog, onClose }: DossierDialogsProps) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'versions':
      return <VersionsDialog line={dialog.line} onClose={onClose} />;
    case 'question':
      return <QuestionDialog line={dialog.line} onClose={onClose} />;
    case 'expiry':
      return <ExpiryDialog line={dialog.line} onClose={onClose} />;
    case 'line':
      return <AddLineDialog part={dialog.part} onClose={onClose} />;
    case 'event':
      return <EventDialog eventId={dialog.eventId} onClose={onClose} />;
    case 'rival':
      return <RivalDialog positionId={dialog.positionId} onClose={onClose} />;
  }
}
