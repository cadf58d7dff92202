import type { FactLine } from '@shared/ipc/dossier-answers';
import { useDossier } from './dossier-context';

export interface FactAct {
  readonly id:
    | 'edit'
    | 'confirm'
    | 'assume'
    | 'dispute'
    | 'source'
    | 'date'
    | 'expires'
    | 'history'
    | 'ask'
    | 'wordQuestion'
    | 'attach'
    | 'notApplicable'
    | 'applies'
    | 'remove';
  readonly label: string;
  /** Key that does it on the row. */
  readonly kbd?: string;
  readonly isShown: boolean;
  readonly run: () => void;
}

/** What can be done with a line now; the menu of the row, the keys and the palette all read this list. */
export function useFactActs(line: FactLine | null): readonly FactAct[] {
  const { t, edit, open, commands } = useDossier();
  if (!line) return [];
  const { known, isApplicable } = line;
  const isKnown = known !== null && isApplicable;
  return [
    {
      id: 'edit',
      label: t('action.edit'),
      kbd: 'F2',
      isShown: isApplicable,
      run: () => edit(line, 'value'),
    },
    {
      id: 'confirm',
      label: t('action.confirm'),
      kbd: 'C',
      isShown: isKnown && known.status !== 'confirmed',
      run: () => commands.setStatus(line, 'confirmed'),
    },
    {
      id: 'assume',
      label: t('action.assume'),
      isShown: isKnown && known.status !== 'assumed',
      run: () => commands.setStatus(line, 'assumed'),
    },
    {
      id: 'dispute',
      label: t('action.dispute'),
      isShown: isKnown && known.status !== 'disputed',
      run: () => commands.setStatus(line, 'disputed'),
    },
    {
      id: 'source',
      label: t('action.source'),
      kbd: 'S',
      isShown: isKnown,
      run: () => edit(line, 'source'),
    },
    {
      id: 'date',
      label: t('action.date'),
      kbd: 'D',
      isShown: isKnown,
      run: () => edit(line, 'day'),
    },
    {
      id: 'expires',
      label: t('action.expires'),
      kbd: 'E',
      isShown: isKnown,
      run: () => open({ kind: 'expiry', line }),
    },
    {
      id: 'history',
      label: t('action.history'),
      kbd: 'H',
      isShown: line.versions > 0,
      run: () => open({ kind: 'versions', line }),
    },
    {
      id: 'ask',
      label: t('action.ask'),
      kbd: 'Q',
      isShown: isApplicable && line.askedId === null,
      run: () => commands.ask(line),
    },
    {
      id: 'wordQuestion',
      label: t('action.wordQuestion'),
      isShown: isApplicable,
      run: () => open({ kind: 'question', line }),
    },
    { id: 'attach', label: t('action.attach'), isShown: true, run: () => commands.attach(line) },
    {
      id: 'notApplicable',
      label: t('action.notApplicable'),
      kbd: '-',
      isShown: isApplicable,
      run: () => commands.setApplicable(line, false),
    },
    {
      id: 'applies',
      label: t('action.applies'),
      kbd: '-',
      isShown: !isApplicable,
      run: () => commands.setApplicable(line, true),
    },
    {
      id: 'remove',
      label: t('action.remove'),
      isShown: line.fieldKey === null,
      run: () => commands.removeLine(line),
    },
  ];
}
