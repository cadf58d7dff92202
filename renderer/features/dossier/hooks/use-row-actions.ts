import type { Translate } from '../../../i18n/use-translate';
import type { Action } from '../../../lib/actions/action';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { useDossier } from './dossier-context';
import { useFactActs } from './use-fact-acts';
import type { FactAct } from './use-fact-acts';

/** Acts of a line that have a key, and the key. */
const KEYS: readonly (readonly [id: FactAct['id'], shortcut: string])[] = [
  ['edit', 'F2'],
  ['confirm', 'C'],
  ['source', 'S'],
  ['date', 'D'],
  ['expires', 'E'],
  ['history', 'H'],
  ['ask', 'Q'],
];

/** Commands of the row the cursor is on, for keys, palette and help; and the interview. */
export function useRowActions(onInterview: () => void): void {
  const { rows, currentKey, editing, open, commands } = useDossier();
  const row = rows.find(({ key }) => key === currentKey);
  const line = row?.kind === 'fact' ? row.line : null;
  const acts = useFactActs(line);
  const find = (id: FactAct['id']) => acts.find((act) => act.id === id && act.isShown);
  const words = (id: FactAct['id']) => (t: Translate) => t(`dossier:action.${id}`);
  const toggle = () => (find('notApplicable') ?? find('applies'))?.run();
  const actions: Action[] = [
    ...KEYS.map(([id, shortcut]) => ({
      id: `dossier.${id}`,
      label: words(id),
      shortcut,
      isEnabled: () => editing === null && find(id) !== undefined,
      run: () => find(id)?.run(),
    })),
    {
      id: 'dossier.applicable',
      label: words('notApplicable'),
      shortcut: '-',
      isEnabled: () => editing === null && line !== null,
      run: toggle,
    },
    {
      id: 'dossier.interview',
      label: (t) => t('dossier:action.interviewLong'),
      menu: 'edit',
      group: 4,
      shortcut: 'I',
      run: onInterview,
    },
    {
      id: 'dossier.addLine',
      label: (t) => t('dossier:action.addLine'),
      run: () => open({ kind: 'line', part: line?.part ?? 1 }),
    },
    {
      id: 'dossier.addEvent',
      label: (t) => t('dossier:action.addEvent'),
      run: () => open({ kind: 'event', eventId: null }),
    },
    {
      id: 'dossier.addCompetitor',
      label: (t) => t('dossier:action.addCompetitor'),
      run: () => open({ kind: 'rival', positionId: null }),
    },
    { id: 'dossier.attach', label: words('attach'), run: () => commands.attach(null) },
  ];
  useScreenActions(actions);
}
