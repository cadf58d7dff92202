import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CRITERIA } from '@shared/domain/client-terms';
import type { Criterion } from '@shared/domain/client-terms';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Section } from '../../../ui/pane/Section';
import { cx } from '../../../ui/cx';
import { useQualificationWords } from '../hooks/use-qualification-words';
import { QualifyDialog } from './QualifyDialog';
import styles from './StandingPane.module.css';

const TONES = { yes: styles.good, partly: styles.warn, no: styles.bad, unknown: styles.small };

/** The three P: need, solvency, authority, each with its evidence; unknown is a question. */
export function QualificationSection({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { data } = useRpc('client.qualification', { clientId: page.id });
  const words = useQualificationWords();
  const [asked, setAsked] = useState<Criterion | null>(null);
  if (!data) return null;
  return (
    <Section title={t('qualify.title')} detail={words.verdict(data.verdict)}>
      <ul className={styles.list}>
        {CRITERIA.map((criterion) => {
          const given = data.answers.find((one) => one.criterion === criterion);
          const answer = given?.answer ?? 'unknown';
          return (
            <li key={criterion} className={styles.item}>
              <div className={styles.row}>
                <span className={styles.itemName}>{t(`qualify.criterion.${criterion}`)}</span>
                <span className={cx(styles.itemName, TONES[answer])}>
                  {given === undefined ? t('qualify.notAsked') : t(`qualify.answer.${answer}`)}
                </span>
                <Button size="sm" variant="link" onPress={() => setAsked(criterion)}>
                  {t('qualify.change')}
                </Button>
              </div>
              <p className={styles.quiet}>
                {given === undefined || answer === 'unknown'
                  ? t(`qualify.question.${criterion}`)
                  : given.evidence}
              </p>
              {given === undefined ? null : (
                <p className={styles.small}>
                  {given.source === null
                    ? format.isoDay(given.day)
                    : `${given.source} · ${format.isoDay(given.day)}`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {asked === null ? null : (
        <QualifyDialog
          page={page}
          criterion={asked}
          given={data.answers.find(({ criterion }) => criterion === asked) ?? null}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
