import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyboardEvent } from 'react';
import { ACTION_CATEGORIES } from '@shared/analysis/plan/plan-model';
import type { Objective, PlanAction, Strategy } from '@shared/analysis/plan/plan-model';
import { Button } from '../../../../ui/button/Button';
import { IconButton } from '../../../../ui/button/IconButton';
import { Plus, Trash2 } from '../../../../ui/icon/icons';
import { Select } from '../../../../ui/select/Select';
import { usePlan } from '../../hooks/plan-context';
import { removeWithUndo } from '../../hooks/remove-with-undo';
import { send } from '../../../../data/send';
import { InlineText } from '../InlineText';
import { ActionLine } from './ActionLine';
import { ControlPoints } from './ControlPoints';
import type { Draft } from './ObjectiveRow';
import styles from './Objectives.module.css';

interface ObjectiveDetailsProps {
  readonly objective: Objective;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
}

/** All ways and actions of an objective, done ones with their result, and the control points. */
export function ObjectiveDetails({ objective, onDraft }: ObjectiveDetailsProps) {
  const { t } = useTranslation('plans');
  const { isReadOnly } = usePlan();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <div className={styles.details}>
      <div className={styles.detailsHead}>
        <h4>{t('objectives.strategies')}</h4>
        {isReadOnly ? null : (
          <>
            <Button variant="ghost" size="sm" icon={Plus} onPress={() => setIsAdding(true)}>
              {t('objectives.anotherStrategy')}
            </Button>
            <Button
              variant="ghost"
              size="sm"
              icon={Trash2}
              onPress={() => removeWithUndo('objective', objective.id, objective.name, t)}
            >
              {t('objectives.remove', { name: objective.name })}
            </Button>
          </>
        )}
      </div>
      {objective.strategies.map((strategy) => (
        <StrategyBlock
          key={strategy.id}
          strategy={strategy}
          objective={objective}
          onDraft={onDraft}
        />
      ))}
      {isAdding ? (
        <InlineText
          label={t('objectives.newStrategy')}
          value=""
          placeholder={t('objectives.newStrategy')}
          takesFocus
          onGiveUp={() => setIsAdding(false)}
          onSave={(text) => {
            setIsAdding(false);
            void send('plan.addStrategy', { objectiveId: objective.id, text });
          }}
        />
      ) : null}
      <ControlPoints objective={objective} />
    </div>
  );
}

interface StrategyBlockProps {
  readonly strategy: Strategy;
  readonly objective: Objective;
  readonly onDraft: (draft: Draft | null) => void;
}

function StrategyBlock({ strategy, objective }: StrategyBlockProps) {
  const { t } = useTranslation('plans');
  const { editor, isReadOnly } = usePlan();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <div className={styles.strategy}>
      <div className={styles.strategyHead}>
        <InlineText
          label={t('objectives.strategyOf', { name: objective.name })}
          value={strategy.text}
          className={styles.strong}
          isRequired
          isReadOnly={isReadOnly}
          onSave={(text) => void send('plan.changeStrategy', { strategyId: strategy.id, text })}
        />
        {isReadOnly ? null : (
          <>
            <Button variant="ghost" size="sm" icon={Plus} onPress={() => setIsAdding(true)}>
              {t('objectives.anotherAction')}
            </Button>
            <IconButton
              icon={Trash2}
              size="sm"
              label={t('objectives.remove', { name: strategy.text })}
              onPress={() => removeWithUndo('strategy', strategy.id, strategy.text, t)}
            />
          </>
        )}
      </div>
      {strategy.actions.map((action) => (
        <ActionDetails key={action.id} action={action} />
      ))}
      {isAdding ? (
        <InlineText
          label={t('objectives.newAction')}
          value=""
          placeholder={t('objectives.newAction')}
          takesFocus
          onGiveUp={() => setIsAdding(false)}
          onSave={(text) => {
            setIsAdding(false);
            void send('plan.addAction', {
              objectiveId: objective.id,
              strategyId: strategy.id,
              patch: { text, owner: editor.owners[0] ?? null },
            });
          }}
        />
      ) : null}
    </div>
  );
}

function ActionDetails({ action }: { readonly action: PlanAction }) {
  const { t } = useTranslation('plans');
  const { isReadOnly } = usePlan();
  const { id, text } = action;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || isReadOnly)
      return;
    event.preventDefault();
    void send('plan.move', { item: 'action', id, by: event.key === 'ArrowUp' ? -1 : 1 });
  };
  return (
    <div className={styles.actionRow} onKeyDown={onKeyDown} role="presentation">
      <ActionLine action={action} />
      <Select
        label={t('objectives.categoryOf', { name: text })}
        isLabelHidden
        size="sm"
        isDisabled={isReadOnly}
        selectedKey={action.category ?? 'none'}
        onChange={(key) =>
          void send('plan.changeAction', {
            actionId: id,
            patch: { category: key === 'none' ? null : key },
          })
        }
        items={[
          { key: 'none' as const, label: t('objectives.noCategory') },
          ...ACTION_CATEGORIES.map((key) => ({ key, label: t(`category.${key}`) })),
        ]}
      />
      <InlineText
        label={t('objectives.resultOf', { name: text })}
        value={action.result ?? ''}
        placeholder={t('objectives.result')}
        maxLength={4000}
        isReadOnly={isReadOnly}
        onSave={(result) =>
          void send('plan.changeAction', {
            actionId: id,
            patch: { result: result === '' ? null : result },
          })
        }
      />
      {isReadOnly ? null : (
        <IconButton
          icon={Trash2}
          size="sm"
          label={t('objectives.remove', { name: text })}
          onPress={() => removeWithUndo('action', id, text, t)}
        />
      )}
    </div>
  );
}
