import { useTranslation } from 'react-i18next';
import type { DossierAnswer } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import { factRef } from '../model/fact-ref';
import type { FactCommands } from './dossier-context';
import type { Attach } from './use-attach';
import type { LineWords } from './use-line-words';
import { useUndoable } from './use-undoable';

/** What can be done with a line, an event, a competitor: each is one undoable action. */
export function useFactCommands(
  clientId: string,
  dossier: DossierAnswer,
  { labelOf, questionOf }: LineWords,
  attach: Attach,
): FactCommands {
  const { t } = useTranslation('dossier');
  const say = useUndoable();
  const { run: write } = useCommand('dossier.writeFact');
  const { run: ask } = useCommand('dossier.ask');
  const { run: setApplicable } = useCommand('dossier.setApplicable');
  const { run: removeField } = useCommand('dossier.removeField');
  const { run: removeEvent } = useCommand('dossier.removeEvent');
  const { run: removeRival } = useCommand('dossier.removeCompetitor');
  const saidRemoved = (what: string) => say(t('removed', { what }));
  return {
    setStatus: (line, status) => {
      if (!line.known || line.known.status === status) return;
      void write({ clientId, fact: factRef(line), label: labelOf(line), status });
    },
    ask: (line) => void ask({ clientId, fact: factRef(line), text: questionOf(line), kind: null }),
    setApplicable: (line, isApplicable) =>
      void setApplicable({ clientId, fact: factRef(line), label: labelOf(line), isApplicable }),
    removeLine: (line) => {
      const { factId } = line;
      if (factId === null || line.fieldKey !== null) return;
      void removeField({ factId }).then(() => saidRemoved(labelOf(line)));
    },
    removeEvent: (eventId) => {
      const event = dossier.events.find(({ id }) => id === eventId);
      void removeEvent({ eventId }).then(() => saidRemoved(event?.what ?? ''));
    },
    removeRival: (positionId) => {
      const rival = dossier.competitors.find(({ id }) => id === positionId);
      void removeRival({ positionId }).then(() => saidRemoved(rival?.name ?? ''));
    },
    attach: (line) => void attach.choose(line),
  };
}
