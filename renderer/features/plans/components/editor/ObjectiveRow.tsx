import { useTranslation } from 'react-i18next';
import type { KeyboardEvent } from 'react';
import { controlStatus } from '@shared/analysis/plan/objective-control';
import { nextAction } from '@shared/analysis/plan/plan-breaches';
import { horizonEnd } from '@shared/analysis/plan/plan-horizon';
import type { Objective } from '@shared/analysis/plan/plan-model';
import { useFormat } from '../../../../lib/format/use-format';
import { holdTyping } from '../../../../lib/hold-typing';
import { Button } from '../../../../ui/button/Button';
import { IconButton } from '../../../../ui/button/IconButton';
import { ChevronDown, ChevronRight } from '../../../../ui/icon/icons';
import { breachOf, usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { InlineDate } from '../InlineDate';
import { InlineText } from '../InlineText';
import { ActionCell } from './ActionCell';
import { ActualCell } from './ActualCell';
import { MeasurePopover } from './MeasurePopover';
import { ObjectiveDetails } from './ObjectiveDetails';
import styles from './Objectives.module.css';

/** A row that is being begun. */
export type Draft =
  | { readonly kind: 'objective' }
  | { readonly kind: 'strategy' | 'action'; readonly objectiveId: string };

interface ObjectiveRowProps {
  readonly objective: Objective;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
}

/** One objective: from where to where, by when, how, what next, and how it stands. Alt+↑↓ moves it. */
export function ObjectiveRow({ objective, isOpen, onToggle, draft, onDraft }: ObjectiveRowProps) {
  const { t } = useTranslation('plans');
  const { editor, plan, breaches, isReadOnly } = usePlan();
  const { id, name } = objective;
  const status = controlStatus(objective, plan.fromDay, editor.today);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    if (isReadOnly || event.defaultPrevented) return;
    event.preventDefault();
    void send('plan.move', { item: 'objective', id, by: event.key === 'ArrowUp' ? -1 : 1 });
  };
  const change = (patch: Parameters<typeof send<'plan.changeObjective'>>[1]['patch']) =>
    void send('plan.changeObjective', { objectiveId: id, patch });
  return (
    <div data-objective={id} onKeyDown={onKeyDown} role="presentation">
      <div role="row" className={styles.row}>
        <div role="cell" className={styles.name}>
          <IconButton
            icon={isOpen ? ChevronDown : ChevronRight}
            size="sm"
            label={t('objectives.details', { name })}
            className={styles.toggle ?? ''}
            onPress={onToggle}
          />
          <InlineText
            label={t('objectives.nameOf')}
            value={name}
            className={styles.strong}
            isRequired
            isReadOnly={isReadOnly}
            onSave={(next) => change({ name: next })}
          />
        </div>
        <div role="cell">
          <MeasurePopover objective={objective} />
        </div>
        <div role="cell">
          <DueCell objective={objective} onSave={(dueDay) => change({ dueDay })} />
        </div>
        <div role="cell">
          <StrategyCell objective={objective} draft={draft} onDraft={onDraft} />
        </div>
        <div role="cell">
          <ActionCell
            objective={objective}
            action={nextAction(objective)}
            draft={draft}
            onDraft={onDraft}
          />
        </div>
        <ActualCell objective={objective} status={status} />
      </div>
      {isOpen ? <ObjectiveDetails objective={objective} onDraft={onDraft} draft={draft} /> : null}
      {breachOf(breaches, 'same-metric', id) ? (
        <p className={styles.rowNote}>
          {t('breach.same-metric', {
            detail: breachOf(breaches, 'same-metric', id)?.detail ?? '',
          })}
        </p>
      ) : null}
    </div>
  );
}

interface DueCellProps {
  readonly objective: Objective;
  readonly onSave: (day: string | null) => void;
}

/** The due day with what is wrong with it; a day beyond the horizon is refused with the reason, one left there can be drawn in. */
function DueCell({ objective, onSave }: DueCellProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { plan, breaches, isReadOnly } = usePlan();
  const end = horizonEnd(plan.fromDay, plan.years);
  const beyond = breachOf(breaches, 'beyond-horizon', objective.id);
  const overdue = breachOf(breaches, 'objective-overdue', objective.id);
  return (
    <>
      <InlineDate
        label={t('objectives.dateOf', { name: objective.name })}
        value={objective.dueDay}
        empty={t('breach.no-date')}
        isWarning={objective.dueDay === null || beyond !== undefined || overdue !== undefined}
        isReadOnly={isReadOnly}
        min={plan.fromDay}
        max={end}
        onSave={onSave}
        check={(day) =>
          day > end || day < plan.fromDay
            ? t('breach.refusedBeyond', { end: format.isoDay(end) })
            : null
        }
      />
      {beyond ? (
        <p className={styles.breach} data-breach="">
          {t('breach.beyond-horizon', { count: beyond.days ?? 0 })}{' '}
          <Button variant="link" size="sm" onPress={() => onSave(end)} className={styles.fix ?? ''}>
            {t('breach.beyondFix', { day: format.isoDay(end) })}
          </Button>
        </p>
      ) : null}
      {overdue ? (
        <p className={styles.breach}>
          {t('breach.objective-overdue', { count: overdue.days ?? 0 })}
        </p>
      ) : null}
    </>
  );
}

interface StrategyCellProps {
  readonly objective: Objective;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
}

function StrategyCell({ objective, draft, onDraft }: StrategyCellProps) {
  const { t } = useTranslation('plans');
  const { breaches, isReadOnly } = usePlan();
  const [first, ...others] = objective.strategies;
  const isDrafting =
    draft?.kind === 'strategy' && draft.objectiveId === objective.id && first === undefined;
  const add = async (text: string) => {
    onDraft(null);
    holdTyping();
    const made = await send('plan.addStrategy', { objectiveId: objective.id, text });
    if (made) onDraft({ kind: 'action', objectiveId: objective.id });
  };
  if (isDrafting)
    return (
      <InlineText
        label={t('objectives.newStrategy')}
        value=""
        placeholder={t('objectives.newStrategy')}
        takesFocus
        onSave={(text) => void add(text)}
        onGiveUp={() => onDraft(null)}
      />
    );
  if (!first)
    return breachOf(breaches, 'no-strategy', objective.id) ? (
      <p className={styles.breach} data-breach="">
        {t('breach.no-strategy')}
        <Button
          variant="link"
          size="sm"
          className={styles.fix ?? ''}
          onPress={() => onDraft({ kind: 'strategy', objectiveId: objective.id })}
        >
          {t('breach.addOne')}
        </Button>
      </p>
    ) : null;
  return (
    <>
      <InlineText
        label={t('objectives.strategyOf', { name: objective.name })}
        value={first.text}
        className={styles.second}
        isRequired
        isReadOnly={isReadOnly}
        onSave={(text) => void send('plan.changeStrategy', { strategyId: first.id, text })}
      />
      {others.length === 0 ? null : (
        <p className={styles.more}>{t('objectives.moreStrategies', { count: others.length })}</p>
      )}
    </>
  );
}
