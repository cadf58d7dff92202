import { useTranslation } from 'react-i18next';
import type { ClientSideAnswer } from '@shared/ipc/dossier-answers';
import { runAction } from '../../../../lib/actions/action-store';
import { useFormat } from '../../../../lib/format/use-format';
import { goTo } from '../../../../lib/navigation/navigation-store';
import { Button } from '../../../../ui/button/Button';
import { Section } from '../../../../ui/pane/Section';
import { useDayWords } from '../../hooks/use-day-words';
import styles from './Side.module.css';

interface NextStepProps {
  readonly clientId: string;
  readonly side: ClientSideAnswer;
}

/** The next meeting and what it is to bring; what was agreed last when none is planned. */
export function NextStep({ clientId, side }: NextStepProps) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const dayWords = useDayWords();
  const { nextMeeting, lastTouch, questionsWaiting } = side;
  const waiting = questionsWaiting > 0 ? t('side.questions', { count: questionsWaiting }) : null;
  const agreed = lastTouch?.nextStep ?? null;
  const owner = [lastTouch?.nextOwner, lastTouch?.nextDay && format.isoDay(lastTouch.nextDay)]
    .filter(Boolean)
    .join(', ');
  return (
    <Section title={t('side.next')}>
      {nextMeeting ? (
        <>
          <p className={styles.strong}>
            {[
              dayWords(nextMeeting.day),
              nextMeeting.time,
              nextMeeting.place ?? t(`side.kind.${nextMeeting.kind}`),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          {nextMeeting.people.length > 0 ? (
            <p className={styles.small}>
              {t('side.with', { people: format.list(nextMeeting.people) })}
            </p>
          ) : null}
          <p className={styles.quiet}>
            {nextMeeting.objective === null
              ? t('side.noObjective')
              : t('side.wanted', { what: nextMeeting.objective })}
          </p>
        </>
      ) : (
        <p className={styles.quiet}>{t('side.noMeeting')}</p>
      )}
      {agreed === null ? null : (
        <p className={styles.quiet}>
          {t('side.agreed', { what: agreed })}
          {owner === '' ? '' : ` (${owner})`}
        </p>
      )}
      <div className={styles.acts}>
        {nextMeeting ? (
          <Button size="sm" onPress={() => goTo({ name: 'brief', clientId })}>
            {t('side.prepare')}
          </Button>
        ) : (
          <Button size="sm" onPress={() => void runAction('contact.plan')}>
            {t('side.planMeeting')}
          </Button>
        )}
        {nextMeeting ? (
          <Button size="sm" variant="ghost" onPress={() => void runAction('contact.planned')}>
            {t('side.edit')}
          </Button>
        ) : null}
        {waiting === null ? null : <span className={styles.small}>{waiting}</span>}
      </div>
    </Section>
  );
}
