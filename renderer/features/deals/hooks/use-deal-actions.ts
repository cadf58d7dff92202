import { useStore } from 'zustand';
import type { Translate } from '../../../i18n/use-translate';
import type { Action } from '../../../lib/actions/action';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { dealsStore, openPart, setQuestion, setWhatIf } from '../store';

const QUESTIONS = [1, 2, 3, 4, 5, 6] as const;

/** The commands of the pipeline about the deal chosen; they stand in menu, palette and the list of keys. */
export function useDealActions(dealId: string | null): void {
  const isTrying = useStore(dealsStore, (state) => state.whatIf !== null);
  const about = (
    id: string,
    label: (t: Translate) => string,
    run: (deal: string) => void,
    shortcut?: string,
  ): Action => ({
    id,
    label,
    menu: 'edit',
    group: 3,
    ...(shortcut === undefined ? {} : { shortcut }),
    isEnabled: () => dealId !== null,
    run: () => {
      if (dealId !== null) run(dealId);
    },
  });
  useScreenActions([
    {
      id: 'deals.add',
      label: (t) => t('deals:list.add'),
      menu: 'edit',
      group: 3,
      shortcut: 'N',
      run: () => openPart({ kind: 'add', clientId: null }),
    },
    about('deals.push', (t) => t('deals:status.keys.push'), push, 'P'),
    about(
      'deals.win',
      (t) => t('deals:end.saveWon'),
      (deal) => end(deal, 'won'),
    ),
    about(
      'deals.lose',
      (t) => t('deals:end.saveLost'),
      (deal) => end(deal, 'lost'),
    ),
    about(
      'deals.drop',
      (t) => t('deals:end.saveDropped'),
      (deal) => end(deal, 'dropped'),
    ),
    about(
      'deals.excuse',
      (t) => t('deals:review.chooseExcuse'),
      () => dealsStore.setState({ isExcuseOpen: true }),
      'E',
    ),
    ...QUESTIONS.map((question) =>
      about(
        `deals.question${question}`,
        (t) => t(`deals:review.question.q${question}`),
        () => setQuestion(question),
        String(question),
      ),
    ),
    {
      id: 'deals.whatIf',
      label: (t) => t('deals:whatIf.action'),
      menu: 'view',
      group: 3,
      shortcut: 'W',
      run: () => setWhatIf(isTrying ? null : []),
    },
    {
      id: 'deals.paste',
      label: (t) => t('deals:menu.paste'),
      menu: 'edit',
      group: 3,
      run: () => openPart({ kind: 'paste', text: '' }),
    },
    {
      id: 'deals.reviews',
      label: (t) => t('deals:menu.reviews'),
      menu: 'view',
      group: 3,
      run: () => openPart({ kind: 'reviews', reviewId: null }),
    },
    {
      id: 'deals.limits',
      label: (t) => t('deals:menu.limits'),
      menu: 'view',
      group: 3,
      run: () => openPart({ kind: 'limits' }),
    },
  ]);
}

function push(dealId: string): void {
  openPart({ kind: 'push', dealId });
}

function end(dealId: string, stage: 'won' | 'lost' | 'dropped'): void {
  openPart({ kind: 'end', dealId, stage });
}
