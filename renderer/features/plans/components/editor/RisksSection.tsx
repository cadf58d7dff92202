import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Risk } from '@shared/analysis/plan/plan-model';
import { Button } from '../../../../ui/button/Button';
import { IconButton } from '../../../../ui/button/IconButton';
import { Plus, Trash2 } from '../../../../ui/icon/icons';
import { Select } from '../../../../ui/select/Select';
import { usePlan } from '../../hooks/plan-context';
import { removeWithUndo } from '../../hooks/remove-with-undo';
import { send } from '../../../../data/send';
import { InlineText } from '../InlineText';
import styles from './Editor.module.css';

/** What could stop the plan, how likely, how hard, and what we do then. */
export function RisksSection() {
  const { t } = useTranslation('plans');
  const { plan, isReadOnly } = usePlan();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className={styles.part} aria-labelledby="plan-risks">
      <div className={styles.partHead}>
        <h3 id="plan-risks">{t('risks.title')}</h3>
        {isReadOnly ? null : (
          <Button
            variant="ghost"
            size="sm"
            icon={Plus}
            label={t('risks.addFull')}
            onPress={() => setIsAdding(true)}
          >
            {t('risks.add')}
          </Button>
        )}
      </div>
      {plan.risks.length === 0 && !isAdding ? (
        <p className={styles.quiet}>{t('risks.empty')}</p>
      ) : (
        <div className={`${styles.risk} ${styles.riskHead}`} aria-hidden>
          <span>{t('risks.text')}</span>
          <span>{t('risks.likelihood')}</span>
          <span>{t('risks.effect')}</span>
          <span>{t('risks.response')}</span>
        </div>
      )}
      {plan.risks.map((risk) => (
        <RiskRow key={risk.id} risk={risk} />
      ))}
      {isAdding ? (
        <InlineText
          label={t('risks.newRisk')}
          value=""
          placeholder={t('risks.newRisk')}
          takesFocus
          onGiveUp={() => setIsAdding(false)}
          onSave={(text) => {
            setIsAdding(false);
            void send('plan.addRisk', { planId: plan.id, patch: { text } });
          }}
        />
      ) : null}
    </section>
  );
}

function RiskRow({ risk }: { readonly risk: Risk }) {
  const { t } = useTranslation('plans');
  const { isReadOnly } = usePlan();
  const { id, text } = risk;
  const change = (patch: Parameters<typeof send<'plan.changeRisk'>>[1]['patch']) =>
    void send('plan.changeRisk', { riskId: id, patch });
  return (
    <div className={styles.risk}>
      <InlineText
        label={t('risks.text')}
        value={text}
        isRequired
        isReadOnly={isReadOnly}
        onSave={(next) => change({ text: next })}
      />
      <LevelSelect
        of="likelihood"
        level={risk.likelihood}
        isReadOnly={isReadOnly}
        onChange={(likelihood) => change({ likelihood })}
      />
      <LevelSelect
        of="effect"
        level={risk.effect}
        isReadOnly={isReadOnly}
        onChange={(effect) => change({ effect })}
      />
      <InlineText
        label={t('risks.response')}
        value={risk.response ?? ''}
        placeholder={t('risks.responseHint')}
        maxLength={4000}
        isReadOnly={isReadOnly}
        onSave={(response) => change({ response: response === '' ? null : response })}
      />
      {isReadOnly ? null : (
        <IconButton
          icon={Trash2}
          size="sm"
          label={t('objectives.remove', { name: text })}
          onPress={() => removeWithUndo('risk', id, text, t)}
        />
      )}
    </div>
  );
}

interface LevelSelectProps {
  readonly of: 'likelihood' | 'effect';
  readonly level: Level | null;
  readonly isReadOnly: boolean;
  readonly onChange: (level: Level | null) => void;
}

function LevelSelect({ of, level, isReadOnly, onChange }: LevelSelectProps) {
  const { t } = useTranslation('plans');
  return (
    <Select
      label={t(`risks.${of}`)}
      isLabelHidden
      size="sm"
      isDisabled={isReadOnly}
      selectedKey={level ?? 'none'}
      onChange={(key) => onChange(key === 'none' ? null : key)}
      items={(['none', 'low', 'medium', 'high'] as const).map((key) => ({
        key,
        label: t(`risks.${of}Level.${key}`),
      }))}
    />
  );
}
