import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS } from '@shared/analysis/contact/call-checks';
import type { BriefAnswer } from '@shared/ipc/brief-methods';
import { useTranslate } from '../../../i18n/use-translate';
import { useFormat } from '../../../lib/format/use-format';
import { BriefSection } from './BriefSection';
import styles from './BriefPage.module.css';

/** Questions in the order they are asked: situation, problem, implication, need-payoff. */
export function BriefAsk({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const place = (kind: (typeof QUESTION_KINDS)[number] | null) =>
    kind === null ? QUESTION_KINDS.length : QUESTION_KINDS.indexOf(kind);
  const questions = brief.questions.toSorted((one, other) => place(one.kind) - place(other.kind));
  return (
    <BriefSection title={t('ask')}>
      {questions.length === 0 ? (
        <p className={styles.quiet}>{t('noQuestions')}</p>
      ) : (
        <ul className={styles.asks}>
          {questions.map(({ id, text, kind }) => (
            <li key={id}>
              <i className={styles.box} aria-hidden />
              <span className={styles.muted}>{t(`kind.${kind ?? 'other'}`)}</span>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </BriefSection>
  );
}

/** Facts nobody knows, as questions. */
export function BriefUnknown({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const say = useTranslate();
  const format = useFormat();
  // Keys of standard fields come from the database; the dossier's texts name each of them.
  const text = say as unknown as (key: string, values: { readonly defaultValue: string }) => string;
  const { unknown, moreUnknown, completeness } = brief;
  return (
    <BriefSection
      title={t('unknown')}
      detail={
        completeness === null
          ? undefined
          : t('completeness', { ratio: format.percent(completeness, 0) })
      }
    >
      {unknown.length === 0 ? (
        <p className={styles.quiet}>{t('allKnown')}</p>
      ) : (
        <ul className={styles.list}>
          {unknown.map(({ key, fieldKey, label, question }) => (
            <li key={key}>
              <span>
                {question ??
                  text(`dossier:question.${fieldKey ?? ''}`, { defaultValue: label ?? '' })}
              </span>
            </li>
          ))}
          {moreUnknown === 0 ? null : (
            <li className={styles.muted}>{t('moreUnknown', { count: moreUnknown })}</li>
          )}
        </ul>
      )}
    </BriefSection>
  );
}
