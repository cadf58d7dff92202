import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scoreStage, STAGE_ITEMS } from '@shared/analysis/relationship-stage/stage-score';
import type { StageItem } from '@shared/analysis/relationship-stage/stage-score';
import { RELATIONSHIP_STAGES } from '@shared/domain/client-terms';
import type { RelationshipStage } from '@shared/domain/client-terms';
import type { ClientPageAnswer, StageAnswer } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { TextField } from '../../../ui/field/TextField';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { useStageWords } from '../hooks/use-stage-words';
import styles from './StageDialog.module.css';

const SCORES = ['1', '2', '3', '4'] as const;
const STAGES = RELATIONSHIP_STAGES;

interface StageDialogProps {
  readonly page: ClientPageAnswer;
  readonly answer: StageAnswer;
  readonly onClose: () => void;
}

/** Scores the relationship by six items and shows at once what it comes to; a new dated assessment is kept. */
export function StageDialog({ page, answer, onClose }: StageDialogProps) {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.assessStage');
  const words = useStageWords();
  const { newest, facts } = answer;
  const [scores, setScores] = useState<Partial<Record<StageItem, number>>>(newest?.scores ?? {});
  const [override, setOverride] = useState<RelationshipStage | null>(newest?.override ?? null);
  const [reason, setReason] = useState(newest?.reason ?? '');
  const [desired, setDesired] = useState<RelationshipStage | null>(newest?.desired ?? null);
  const result = scoreStage(scores, facts);
  const isReasonMissing = override !== null && reason.trim() === '';
  const isGood = !isReasonMissing && (result.stage !== null || override !== null);
  const keep = () => {
    if (!isGood) return;
    onClose();
    void run({ clientId: page.id, scores, override, reason: reason.trim(), desired });
  };
  const stages = (none: string) => [
    { key: 'none' as const, label: none },
    ...STAGES.map((key) => ({ key, label: t(`stage.${key}`), detail: t(`stages.how.${key}`) })),
  ];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="lg"
      title={t('stages.title', { name: page.name })}
      primary={{ label: t('stages.keep'), onPress: keep, isDisabled: !isGood }}
    >
      <div className={styles.items}>
        {STAGE_ITEMS.map((item) => (
          <div key={item} className={styles.item}>
            <div>
              <p className={styles.name}>{t(`stages.item.${item}.name`)}</p>
              <p className={styles.ends}>{t(`stages.item.${item}.ends`)}</p>
            </div>
            <ScoreChoice
              label={t(`stages.item.${item}.name`)}
              value={scores[item]}
              onChange={(score) => setScores({ ...scores, [item]: score })}
            />
          </div>
        ))}
      </div>
      <div className={styles.result} role="status">
        <b>{result.stage === null ? t('stages.incomplete') : t(`stage.${result.stage}`)}</b>
        <span>{words.score(result)}</span>
        {words.reasons(result, facts).map((line) => (
          <span key={line} className={styles.reason}>
            {line}
          </span>
        ))}
      </div>
      <div className={styles.two}>
        <Select
          label={t('stages.override')}
          items={stages(t('stages.noOverride'))}
          selectedKey={override ?? 'none'}
          onChange={(key) => setOverride(key === 'none' ? null : key)}
        />
        <Select
          label={t('stages.desired')}
          items={stages(t('page.notSaid'))}
          selectedKey={desired ?? 'none'}
          onChange={(key) => setDesired(key === 'none' ? null : key)}
        />
      </div>
      <TextField
        label={t(override === null ? 'stages.reasonOptional' : 'stages.reason')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={isReasonMissing ? t('stages.reasonNeeded') : undefined}
      />
    </Dialog>
  );
}

interface ScoreChoiceProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (score: number) => void;
}

function ScoreChoice({ label, value, onChange }: ScoreChoiceProps) {
  const { t } = useTranslation('clients');
  return (
    <Segmented
      label={label}
      size="sm"
      selectedKey={value === undefined ? 'open' : String(value)}
      onChange={(key) => {
        if (key !== 'open') onChange(Number(key));
      }}
      items={[
        ...(value === undefined ? [{ key: 'open', label: t('stages.open') }] : []),
        ...SCORES.map((key) => ({ key, label: key })),
      ]}
    />
  );
}
