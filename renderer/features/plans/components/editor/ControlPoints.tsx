import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlPoint, Objective } from '@shared/analysis/plan/plan-model';
import { useFormat } from '../../../../lib/format/use-format';
import { Button } from '../../../../ui/button/Button';
import { IconButton } from '../../../../ui/button/IconButton';
import { parseDecimal } from '../../../../ui/field/parse-decimal';
import { Plus, Trash2 } from '../../../../ui/icon/icons';
import { usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { figureInput, parseFigure } from '../../model/figure';
import { InlineDate } from '../InlineDate';
import { InlineFigure } from '../InlineFigure';
import styles from './Objectives.module.css';

/** What was planned for a day and what was measured on it. */
export function ControlPoints({ objective }: { readonly objective: Objective }) {
  const { t } = useTranslation('plans');
  const { plan, isReadOnly } = usePlan();
  /** Day of a point that has no value yet; null = none is being begun. */
  const [newDay, setNewDay] = useState<string | null>(null);
  if (objective.metric === null || objective.metric === 'milestone') return null;
  const points: readonly ControlPoint[] =
    newDay === null || objective.controls.some(({ day }) => day === newDay)
      ? objective.controls
      : [...objective.controls, { id: 'new', day: newDay, planned: null, actual: null }];
  return (
    <>
      <div className={styles.detailsHead}>
        <h4>{t('objectives.control')}</h4>
        {isReadOnly ? null : (
          <Button
            variant="ghost"
            size="sm"
            icon={Plus}
            onPress={() => setNewDay(objective.dueDay ?? plan.fromDay)}
          >
            {t('objectives.controlAdd')}
          </Button>
        )}
      </div>
      {points.length === 0 ? <p className={styles.more}>{t('objectives.controlEmpty')}</p> : null}
      {points.length === 0 ? null : (
        <div className={styles.controls}>
          <span>{t('objectives.controlDay')}</span>
          <span className={styles.end}>{t('objectives.controlPlanned')}</span>
          <span className={styles.end}>{t('objectives.controlActual')}</span>
          <span />
          {points.map((point) => (
            <Point key={point.id} point={point} objective={objective} onDay={setNewDay} />
          ))}
        </div>
      )}
    </>
  );
}

interface PointProps {
  readonly point: ControlPoint;
  readonly objective: Objective;
  readonly onDay: (day: string | null) => void;
}

function Point({ point, objective, onDay }: PointProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { figure, isReadOnly } = usePlan();
  const isNew = point.id === 'new';
  const field = (kind: 'planned' | 'actual', label: string) => (
    <div>
      <InlineFigure
        label={`${label}, ${format.isoDay(point.day)}`}
        shown={figure(point[kind], objective)}
        typedAs={figureInput(point[kind], objective.metric, format)}
        parse={(text) => parseFigure(text, objective.metric, parseDecimal)}
        errorText={t('objectives.notRead')}
        isReadOnly={isReadOnly}
        onSave={(value) =>
          void send('plan.setControl', {
            objectiveId: objective.id,
            day: point.day,
            [kind]: value,
          })
        }
      />
    </div>
  );
  return (
    <>
      {isNew ? (
        <InlineDate
          label={t('objectives.controlDay')}
          value={point.day}
          empty={t('objectives.setDate')}
          onSave={onDay}
        />
      ) : (
        <span className={styles.controlDay}>{format.isoDay(point.day)}</span>
      )}
      {field('planned', t('objectives.controlPlanned'))}
      {field('actual', t('objectives.controlActual'))}
      {isReadOnly || isNew ? (
        <span />
      ) : (
        <IconButton
          icon={Trash2}
          size="sm"
          label={t('objectives.controlRemove', { day: format.isoDay(point.day) })}
          onPress={() =>
            void send('plan.setControl', {
              objectiveId: objective.id,
              day: point.day,
              planned: null,
              actual: null,
            })
          }
        />
      )}
    </>
  );
}
