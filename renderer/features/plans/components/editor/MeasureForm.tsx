import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { METRICS } from '@shared/analysis/plan/plan-model';
import type { Metric, Objective } from '@shared/analysis/plan/plan-model';
import type { ObjectivePatch } from '@shared/ipc/plan-methods';
import { useFormat } from '../../../../lib/format/use-format';
import { Button } from '../../../../ui/button/Button';
import { parseDecimal } from '../../../../ui/field/parse-decimal';
import { TextField } from '../../../../ui/field/TextField';
import { Select } from '../../../../ui/select/Select';
import { usePlan } from '../../hooks/plan-context';
import { send } from '../../../../data/send';
import { figureInput, parseFigure } from '../../model/figure';
import styles from './Objectives.module.css';

interface MeasureFormProps {
  readonly objective: Objective;
  readonly onDone: () => void;
}

/** Metric, from where to where, tolerance and reaction: set together, undone together. */
export function MeasureForm({ objective, onDone }: MeasureFormProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { plan } = usePlan();
  const [metric, setMetric] = useState<Metric>(objective.metric ?? 'penetration');
  const isSame = metric === objective.metric;
  const written = (value: number | null) => (isSame ? figureInput(value, metric, format) : '');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const of = (field: string, kept: string): string => texts[field] ?? kept;
  const set = (field: string) => (value: string) => setTexts({ ...texts, [field]: value });
  const isMilestone = metric === 'milestone';
  const hasUnit = metric === 'relation' || metric === 'other';
  const read = (field: 'baseline' | 'target' | 'tolerance') =>
    parseFigure(of(field, written(objective[field])), metric, parseDecimal);
  const [baseline, target, tolerance] = [read('baseline'), read('target'), read('tolerance')];
  const isBad = !isMilestone && [baseline, target, tolerance].includes(undefined);
  const wrong = (value: number | null | undefined) =>
    value === undefined ? t('objectives.notRead') : undefined;
  const save = () => {
    if (isBad) return;
    const baselineDay = of('baselineDay', objective.baselineDay ?? '');
    const shared: ObjectivePatch = {
      metric,
      onDeviation: of('onDeviation', objective.onDeviation ?? '').trim() || null,
      baselineDay: baselineDay === '' ? null : baselineDay,
    };
    const patch: ObjectivePatch = isMilestone
      ? {
          ...shared,
          baselineText: of('baselineText', objective.baselineText ?? '').trim() || null,
          targetText: of('targetText', objective.targetText ?? '').trim() || null,
        }
      : {
          ...shared,
          baseline: baseline ?? null,
          target: target ?? null,
          tolerance: tolerance === undefined || tolerance === null ? null : Math.abs(tolerance),
          unit: hasUnit ? of('unit', objective.unit ?? '').trim() || null : null,
        };
    void send('plan.changeObjective', { objectiveId: objective.id, patch });
    onDone();
  };
  const hint =
    metric === 'penetration'
      ? t('objectives.percent')
      : metric === 'volume' || metric === 'profit'
        ? t('objectives.money')
        : metric === 'stage'
          ? t('objectives.stageHint')
          : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h4>{t('objectives.measureTitle')}</h4>
      <Select
        label={t('objectives.metric')}
        selectedKey={metric}
        onChange={setMetric}
        items={METRICS.map((key) => ({ key, label: t(`metric.${key}`) }))}
      />
      {hasUnit ? (
        <TextField
          label={t('objectives.unit')}
          value={of('unit', objective.unit ?? '')}
          placeholder={t('objectives.unitHint')}
          maxLength={60}
          onChange={set('unit')}
        />
      ) : null}
      {isMilestone ? (
        <div className={styles.pair}>
          <TextField
            label={t('objectives.baselineWords')}
            value={of('baselineText', objective.baselineText ?? '')}
            onChange={set('baselineText')}
            maxLength={200}
          />
          <TextField
            label={t('objectives.targetWords')}
            value={of('targetText', objective.targetText ?? '')}
            onChange={set('targetText')}
            maxLength={200}
          />
        </div>
      ) : (
        <>
          <div className={styles.pair}>
            <TextField
              label={t('objectives.baseline')}
              value={of('baseline', written(objective.baseline))}
              onChange={set('baseline')}
              error={wrong(baseline)}
              {...(hint === undefined ? {} : { hint })}
            />
            <TextField
              label={t('objectives.target')}
              value={of('target', written(objective.target))}
              onChange={set('target')}
              error={wrong(target)}
            />
          </div>
          <div className={styles.pair}>
            <TextField
              label={t('objectives.tolerance')}
              value={of('tolerance', written(objective.tolerance))}
              onChange={set('tolerance')}
              error={wrong(tolerance)}
              hint={t('objectives.toleranceHint')}
            />
            <TextField
              label={t('objectives.baselineDay')}
              type="date"
              value={of('baselineDay', objective.baselineDay ?? plan.fromDay)}
              onChange={set('baselineDay')}
            />
          </div>
        </>
      )}
      <TextField
        label={t('objectives.onDeviation')}
        value={of('onDeviation', objective.onDeviation ?? '')}
        onChange={set('onDeviation')}
        maxLength={500}
      />
      <div className={styles.formEnd}>
        <Button variant="primary" type="submit" isDisabled={isBad}>
          {t('objectives.saveMeasure')}
        </Button>
      </div>
    </form>
  );
}
