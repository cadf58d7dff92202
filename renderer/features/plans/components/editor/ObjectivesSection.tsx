import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdTyping } from '../../../../lib/hold-typing';
import { Button } from '../../../../ui/button/Button';
import { Plus } from '../../../../ui/icon/icons';
import { breachOf, usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { InlineText } from '../InlineText';
import { ObjectiveRow } from './ObjectiveRow';
import type { Draft } from './ObjectiveRow';
import styles from './Objectives.module.css';

interface ObjectivesSectionProps {
  /** A row that is being begun; null = none. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
}

/** Objectives in rows, each with its way, next action and control; what is broken is said where it is. */
export function ObjectivesSection({ draft, onDraft }: ObjectivesSectionProps) {
  const { t } = useTranslation('plans');
  const { plan, breaches, isReadOnly } = usePlan();
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const isEmpty = breachOf(breaches, 'no-objective', null) !== undefined;
  const isAdding = draft?.kind === 'objective';
  const toggle = (id: string) => {
    const next = new Set(openIds);
    if (!next.delete(id)) next.add(id);
    setOpenIds(next);
  };
  const add = async (name: string) => {
    onDraft(null);
    holdTyping();
    const made = await send('plan.addObjective', { planId: plan.id, name, afterId: null });
    if (made) onDraft({ kind: 'strategy', objectiveId: made.id });
  };
  return (
    <section aria-labelledby="plan-objectives">
      <div className={styles.head}>
        <h3 id="plan-objectives">{t('objectives.title')}</h3>
        {isReadOnly ? null : (
          <Button
            variant="ghost"
            size="sm"
            icon={Plus}
            label={t('objectives.addFull')}
            onPress={() => onDraft({ kind: 'objective' })}
          >
            {t('objectives.add')}
          </Button>
        )}
      </div>
      {plan.objectives.length === 0 && !isAdding ? (
        <p className={styles.empty}>{isEmpty ? t('objectives.empty') : t('breach.no-objective')}</p>
      ) : (
        <div className={styles.table} role="table" aria-label={t('objectives.title')}>
          <div role="rowgroup">
            <div role="row" className={styles.headRow}>
              <span role="columnheader">{t('objectives.objective')}</span>
              <span role="columnheader">{t('objectives.fromTo')}</span>
              <span role="columnheader">{t('objectives.by')}</span>
              <span role="columnheader">{t('objectives.strategy')}</span>
              <span role="columnheader">{t('objectives.nextAction')}</span>
              <span role="columnheader" className={styles.end}>
                {t('objectives.planned')}
              </span>
              <span role="columnheader" className={styles.end}>
                {t('objectives.actual')}
              </span>
            </div>
          </div>
          <div role="rowgroup">
            {plan.objectives.map((objective) => (
              <ObjectiveRow
                key={objective.id}
                objective={objective}
                isOpen={openIds.has(objective.id)}
                onToggle={() => toggle(objective.id)}
                draft={draft}
                onDraft={onDraft}
              />
            ))}
            {isAdding ? (
              <div role="row" className={styles.row}>
                <div role="cell" className={styles.name}>
                  <span className={styles.noToggle} />
                  <InlineText
                    label={t('objectives.newObjective')}
                    value=""
                    placeholder={t('objectives.newObjective')}
                    takesFocus
                    onSave={(name) => void add(name)}
                    onGiveUp={() => onDraft(null)}
                  />
                </div>
              </div>
            ) : null}
          </div>
        </div>
      )}
    </section>
  );
}
