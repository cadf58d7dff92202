import { useStore } from 'zustand';
import { mapStore } from '../../map-store';
import { ColleaguesDialog } from './ColleaguesDialog';
import { LeaveDialog } from './LeaveDialog';
import { LineDialog } from './LineDialog';
import { LinkDialog } from './LinkDialog';
import { PasteDialog } from './PasteDialog';
import { PersonDialog } from './PersonDialog';
import { PrintDialog } from './PrintDialog';
import { ReportDialog } from './ReportDialog';
import { UnitsDialog } from './UnitsDialog';

/** The task that lies over the map, if any. */
export function MapDialogs() {
  const dialog = useStore(mapStore, (state) => state.dialog);
  const close = () => mapStore.setState({ dialog: null });
  switch (dialog?.kind) {
    case 'add':
      return (
        <PersonDialog
          personId={null}
          unitId={dialog.unitId}
          reportsToId={dialog.reportsToId}
          onClose={close}
        />
      );
    case 'edit':
      return (
        <PersonDialog
          key={dialog.personId}
          personId={dialog.personId}
          unitId={null}
          reportsToId={null}
          onClose={close}
        />
      );
    case 'link':
      return <LinkDialog fromId={dialog.fromId} toId={dialog.toId} onClose={close} />;
    case 'line':
      return <LineDialog linkId={dialog.linkId} onClose={close} />;
    case 'report':
      return <ReportDialog personId={dialog.personId} onClose={close} />;
    case 'leave':
      return <LeaveDialog personId={dialog.personId} onClose={close} />;
    case 'paste':
      return <PasteDialog onClose={close} />;
    case 'units':
      return <UnitsDialog onClose={close} />;
    case 'colleagues':
      return <ColleaguesDialog onClose={close} />;
    case 'print':
      return <PrintDialog onClose={close} />;
    case undefined:
      return null;
  }
}
