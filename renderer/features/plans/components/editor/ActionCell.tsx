import { useTranslation } from 'react-i18next';
import type { Objective, PlanAction } from '@shared/analysis/plan/plan-model';
import { Button } from '../../../../ui/button/Button';
import { breachOf, usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { InlineText } from '../InlineText';
import { ActionLine } from './ActionLine';
import type { Draft } from './ObjectiveRow';
import styles from './Objectives.module.css';

interface ActionCellProps {
  readonly objective: Objective;
  /** The open action due first; null = none. */
  readonly action: PlanAction | null;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
}

/** What happens next, who does it, until when. */
export function ActionCell({ objective, action, draft, onDraft }: ActionCellProps) {
  const { t } = useTranslation('plans');
  const { editor, breaches } = usePlan();
  const open = objective.strategies.flatMap(({ actions }) =>
    actions.filter(({ doneDay }) => doneDay === null),
  );
  const isDrafting = draft?.kind === 'action' && draft.objectiveId === objective.id;
  const add = async (text: string) => {
    onDraft(null);
    const [owner] = editor.owners;
    await send('plan.addAction', {
      objectiveId: objective.id,
      strategyId: null,
      // The plan belongs to one person more often than not; the owner can be changed at once.
      patch: { text, owner: open.at(-1)?.owner ?? owner ?? null, category: 'sales' },
    });
  };
  return (
    <>
      {action === null ? null : <ActionLine action={action} />}
      {action === null && !isDrafting && breachOf(breaches, 'no-next-action', objective.id) ? (
        <p className={styles.breach} data-breach="">
          {t('breach.no-next-action')}
          <Button
            variant="link"
            size="sm"
            className={styles.fix ?? ''}
            onPress={() => onDraft({ kind: 'action', objectiveId: objective.id })}
          >
            {t('breach.addOne')}
          </Button>
        </p>
      ) : null}
      {isDrafting ? (
        <InlineText
          label={t('objectives.newAction')}
          value=""
          placeholder={t('objectives.newAction')}
          takesFocus
          onSave={(text) => void add(text)}
          onGiveUp={() => onDraft(null)}
        />
      ) : null}
      {open.length > 1 ? (
        <p className={styles.more}>{t('objectives.moreActions', { count: open.length - 1 })}</p>
      ) : null}
    </>
  );
}
