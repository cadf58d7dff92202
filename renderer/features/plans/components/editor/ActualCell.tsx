import { useTranslation } from 'react-i18next';
import type { ControlStatus } from '@shared/analysis/plan/objective-control';
import type { Objective } from '@shared/analysis/plan/plan-model';
import { useFormat } from '../../../../lib/format/use-format';
import { cx } from '../../../../ui/cx';
import { Select } from '../../../../ui/select/Select';
import { parseDecimal } from '../../../../ui/field/parse-decimal';
import { usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { figureInput, parseFigure } from '../../model/figure';
import { InlineFigure } from '../InlineFigure';
import styles from './Objectives.module.css';

interface ActualCellProps {
  readonly objective: Objective;
  readonly status: ControlStatus;
}

/** Planned and measured value with the verdict: what was typed is the measurement of today. */
export function ActualCell({ objective, status }: ActualCellProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { editor, figure, isReadOnly } = usePlan();
  const { planned, actual, plannedDay } = status;
  const isMilestone = objective.metric === 'milestone';
  const words = useVerdictWords(objective, status);
  const save = (value: number | null) =>
    void send('plan.setControl', {
      objectiveId: objective.id,
      day: editor.today,
      actual: value,
    });
  return (
    <>
      <div
        role="cell"
        className={cx(styles.end, styles.planned)}
        title={
          planned === null
            ? undefined
            : t('verdict.plannedHow', {
                day: format.isoDay(plannedDay),
                from: figure(objective.baseline, objective),
                to: figure(objective.target, objective),
              })
        }
      >
        {isMilestone || planned === null ? '–' : figure(planned, objective)}
      </div>
      <div role="cell" className={styles.end}>
        {objective.metric === null ? (
          '–'
        ) : isMilestone ? (
          <div className={styles.select}>
            {' '}
            <Select
              label={t('objectives.actualOf', { name: objective.name })}
              isLabelHidden
              size="sm"
              look="bare"
              isDisabled={isReadOnly}
              selectedKey={actual === 1 ? 'yes' : 'no'}
              onChange={(key) => save(key === 'yes' ? 1 : null)}
              items={[
                { key: 'no', label: t('objectives.notReached') },
                { key: 'yes', label: t('objectives.reached') },
              ]}
            />
          </div>
        ) : (
          <InlineFigure
            label={t('objectives.actualOf', { name: objective.name })}
            shown={figure(actual, objective)}
            typedAs={figureInput(actual, objective.metric, format)}
            parse={(text) => parseFigure(text, objective.metric, parseDecimal)}
            errorText={t('objectives.notRead')}
            isReadOnly={isReadOnly}
            className={status.verdict === 'outside' ? styles.warnField : undefined}
            onSave={save}
          />
        )}
        {words === null ? null : (
          <p
            className={cx(styles.verdict, status.verdict === 'outside' && styles.warnField)}
            title={
              planned === null || actual === null
                ? undefined
                : t('verdict.how', {
                    day: format.isoDay(plannedDay),
                    planned: figure(planned, objective),
                    actual: figure(actual, objective),
                    tolerance: figure(status.tolerance, objective),
                  })
            }
          >
            {words}
          </p>
        )}
        {status.verdict === 'outside' && objective.onDeviation !== null ? (
          <p className={styles.verdict}>{t('verdict.react', { what: objective.onDeviation })}</p>
        ) : null}
      </div>
    </>
  );
}

/** The verdict in words; null when there is nothing to judge yet. */
function useVerdictWords(objective: Objective, status: ControlStatus): string | null {
  const { t } = useTranslation('plans');
  const { figure } = usePlan();
  const { verdict, tolerance, deviation, daysToControl, daysLeft } = status;
  if (objective.metric === null) return null;
  switch (verdict) {
    case 'within':
      return tolerance === null || tolerance === 0
        ? t('verdict.withinNone')
        : t('verdict.within', { tolerance: figure(tolerance, objective) });
    case 'ahead':
    case 'outside':
      return t(`verdict.${verdict}`, {
        deviation: figure(Math.abs(deviation ?? 0), objective),
      });
    case 'not-measured': {
      const days = daysToControl ?? daysLeft;
      return days === null || days < 0
        ? t('verdict.not-measured')
        : t('verdict.daysLeft', { count: days });
    }
    default:
      return t(`verdict.${verdict}`);
  }
}
