import { Checkbox } from '../../../ui/choice/Checkbox';
import { TextField } from '../../../ui/field/TextField';
import { usePipeline } from '../hooks/pipeline-context';
import type { DealDraft } from '../model/deal-fields';
import { TextArea } from './TextArea';
import styles from './Forms.module.css';

interface TenderFieldsProps {
  readonly draft: DealDraft;
  readonly onChange: (patch: Partial<DealDraft>) => void;
}

/** Who competes, and the tender when there is one. */
export function TenderFields({ draft, onChange }: TenderFieldsProps) {
  const { t } = usePipeline();
  return (
    <div className={styles.scroll}>
      <TextField
        label={t('form.competitors')}
        value={draft.competitors}
        onChange={(competitors) => onChange({ competitors })}
      />
      <Checkbox isSelected={draft.isTender} onChange={(isTender) => onChange({ isTender })}>
        {t('form.isTender')}
      </Checkbox>
      {draft.isTender ? (
        <>
          <div className={styles.row}>
            <TextField
              label={t('form.tenderNumber')}
              value={draft.tenderNumber}
              onChange={(tenderNumber) => onChange({ tenderNumber })}
            />
            <TextField
              label={t('form.tenderDeadline')}
              type="date"
              value={draft.tenderDeadline}
              onChange={(tenderDeadline) => onChange({ tenderDeadline })}
            />
          </div>
          <TextArea
            label={t('form.tenderCriteria')}
            value={draft.tenderCriteria}
            onChange={(tenderCriteria) => onChange({ tenderCriteria })}
          />
        </>
      ) : null}
    </div>
  );
}
