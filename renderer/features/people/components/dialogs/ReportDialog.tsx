import { useState } from 'react';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { useMap } from '../../hooks/map-context';
import { isUnder } from '../../model/report-line';
import { PersonPicker } from './PersonPicker';

interface ReportDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** To whom a person reports; who reports to him cannot be chosen. */
export function ReportDialog({ personId, onClose }: ReportDialogProps) {
  const { t, now, commands } = useMap();
  const boss = now.links.find(({ type, fromId }) => type === 'reports' && fromId === personId);
  const [toId, setToId] = useState<string | null>(boss?.toId ?? null);
  const people = peopleThere(now).filter(({ person }) => !isUnder(now, person.id, personId));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('report.title', { name: now.byId.get(personId)?.person.name ?? '' })}
      {...(boss
        ? {
            secondary: {
              label: t('report.none'),
              onPress: () => {
                void commands.report({ personId, toId: null });
                onClose();
              },
            },
          }
        : {})}
      primary={{
        label: t('report.submit'),
        isDisabled: toId === null,
        onPress: () => {
          void commands.report({ personId, toId });
          onClose();
        },
      }}
    >
      <PersonPicker
        label={t('person.reportsTo')}
        people={people}
        value={toId}
        onChange={setToId}
        takesFocus
      />
    </Dialog>
  );
}
