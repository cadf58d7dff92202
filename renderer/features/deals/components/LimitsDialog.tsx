import { useState } from 'react';
import { OPEN_STAGES } from '@shared/analysis/pipeline/pipeline-facts';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import type { PipelineThresholds } from '@shared/analysis/pipeline/thresholds';
import { useCommand } from '../../../data/use-command';
import { cx } from '../../../ui/cx';
import { Dialog } from '../../../ui/dialog/Dialog';
import { NumberField } from '../../../ui/field/NumberField';
import { usePipeline } from '../hooks/pipeline-context';
import { openPart } from '../store';
import styles from './Forms.module.css';

const COUNTS = [
  'idleDaysLong',
  'idleDaysShort',
  'longCycleDays',
  'pushes',
  'minWonForCycle',
  'minClosedForWinRate',
  'minClosedForUsual',
  'minStaysForMedian',
] as const;

/** Every limit of the pipeline control, with the usual probabilities of the stages. */
export function LimitsDialog() {
  const { t, answer, analysis, format } = usePipeline();
  const { run, isRunning } = useCommand('deal.thresholds');
  const [limits, setLimits] = useState<PipelineThresholds>(answer.thresholds);
  const set = (patch: Partial<PipelineThresholds>) => setLimits((last) => ({ ...last, ...patch }));
  const close = () => openPart(null);
  const save = async (thresholds: PipelineThresholds | null) => {
    if ((await run({ thresholds })) !== undefined) close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      width="lg"
      title={t('limits.title')}
      primary={{ label: t('limits.save'), onPress: () => void save(limits), isDisabled: isRunning }}
      secondary={{ label: t('limits.reset'), onPress: () => setLimits(DEFAULT_THRESHOLDS) }}
    >
      <div className={styles.scroll}>
        <div className={cx(styles.row, styles.even)}>
          {COUNTS.slice(0, 4).map((key) => (
            <NumberField
              key={key}
              label={t(`limits.${key}`)}
              value={limits[key]}
              min={1}
              max={1000}
              onChange={(value) => set({ [key]: Math.round(value) })}
            />
          ))}
        </div>
        <div className={cx(styles.row, styles.even)}>
          <NumberField
            label={t('limits.stageAgeFactor')}
            value={limits.stageAgeFactor}
            min={1}
            max={20}
            step={0.1}
            onChange={(stageAgeFactor) => set({ stageAgeFactor })}
          />
          <NumberField
            label={t('limits.amountFactor')}
            value={limits.amountFactor}
            min={1}
            max={100}
            step={0.1}
            onChange={(amountFactor) => set({ amountFactor })}
          />
          <NumberField
            label={t('limits.planShare')}
            value={Math.round(limits.planShare * 1000) / 10}
            min={1}
            max={100}
            onChange={(value) => set({ planShare: value / 100 })}
          />
        </div>
        <div className={cx(styles.row, styles.even)}>
          {COUNTS.slice(4).map((key) => (
            <NumberField
              key={key}
              label={t(`limits.${key}`)}
              value={limits[key]}
              min={1}
              max={1000}
              onChange={(value) => set({ [key]: Math.round(value) })}
            />
          ))}
        </div>
        <p className={styles.head}>{t('limits.usual')}</p>
        <div className={cx(styles.row, styles.even, styles.five)}>
          {OPEN_STAGES.map((stage) => (
            <NumberField
              key={stage}
              label={t(`stage.${stage}`)}
              value={Math.round(limits.usual[stage] * 1000) / 10}
              min={0}
              max={100}
              onChange={(value) => set({ usual: { ...limits.usual, [stage]: value / 100 } })}
            />
          ))}
        </div>
        <p className={styles.hint}>
          {t('limits.usualNote', { needed: format.integer(limits.minClosedForUsual) })}{' '}
          {OPEN_STAGES.filter((stage) => analysis.usual[stage].from === 'history')
            .map((stage) =>
              t('limits.own', {
                stage: t(`stage.${stage}`),
                won: format.integer(analysis.usual[stage].won),
                reached: format.integer(analysis.usual[stage].reached),
              }),
            )
            .join('; ')}
        </p>
      </div>
    </Dialog>
  );
}
