import { useTranslation } from 'react-i18next';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { usePortfolio } from '../hooks/portfolio-context';
import type { ClientRow } from '../model/client-row';
import { theirsReason } from '../model/theirs-reason';
import styles from './Said.module.css';

/** The class in the workbook: quiet when it is ours, with its reason when it differs. */
export function TheirsCell({ row }: { readonly row: ClientRow }) {
  const { said, format } = usePortfolio();
  const { t } = useTranslation('reconcile');
  const marks = said.marks.get(row.key);
  const trial = said.theirs?.trial;
  if (!marks || !trial) {
    return (
      <span className={styles.nothing} role="img" aria-label={t('theirs.nothing')}>
        –
      </span>
    );
  }
  const differences = said.differences.get(row.key) ?? [];
  const reasons = [
    ...new Set(differences.map((one) => theirsReason(one.explainedBy, trial, t, format))),
  ];
  const verdict =
    reasons.length === 0 ? t('theirs.equal') : t('theirs.differs', { reason: reasons.join('; ') });
  const letters = `${marks.abc ?? ''}${marks.xyz ?? ''}`;
  return (
    <span
      className={reasons.length === 0 ? styles.equal : styles.differs}
      title={verdict}
      role="img"
      aria-label={[letters, verdict].filter(Boolean).join(', ')}
    >
      {letters === '' ? null : (
        <ClassChip
          {...(marks.abc === null ? {} : { abc: marks.abc })}
          {...(marks.xyz === null ? {} : { xyz: marks.xyz })}
        />
      )}
      {reasons.length === 0 ? '=' : '≠'}
    </span>
  );
}
