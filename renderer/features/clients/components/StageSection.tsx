import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Section } from '../../../ui/pane/Section';
import { useStageWords } from '../hooks/use-stage-words';
import { StageDialog } from './StageDialog';
import styles from './StandingPane.module.css';

/** The stage of the relationship: score, gates, what makes it fragile, and where we want to be. */
export function StageSection({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { data } = useRpc('client.stage', { clientId: page.id });
  const words = useStageWords();
  const [isOpen, setOpen] = useState(false);
  if (!data) return null;
  const { newest, result, facts, earlier } = data;
  return (
    <Section
      title={t('standing.stage')}
      end={
        <Button size="sm" variant="link" onPress={() => setOpen(true)}>
          {t(newest === null ? 'stages.assess' : 'stages.again')}
        </Button>
      }
    >
      <div className={styles.lines}>
        {newest === null ? (
          <p className={styles.quiet}>
            {page.stage === null
              ? t('stages.never')
              : t('stages.said', {
                  stage: t(`stage.${page.stage}`),
                  day: format.isoDay(page.stageDay),
                })}
          </p>
        ) : (
          <>
            <p>
              <b>{words.inForce(newest)}</b>
            </p>
            <p>{words.score(result)}</p>
            {words.reasons(result, facts).map((line) => (
              <p key={line} className={styles.warn}>
                {line}
              </p>
            ))}
            {newest.reason === null ? null : <p className={styles.quiet}>{newest.reason}</p>}
            {newest.desired === null ? null : (
              <p>{t('stages.desiredIs', { stage: t(`stage.${newest.desired}`) })}</p>
            )}
            <p className={styles.small}>
              {t('stages.assessedOn', { day: format.isoDay(newest.day) })}
              {earlier.length === 0 ? '' : ` · ${t('stages.earlier', { count: earlier.length })}`}
            </p>
          </>
        )}
      </div>
      {isOpen ? <StageDialog page={page} answer={data} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
