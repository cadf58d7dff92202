import { useTranslation } from 'react-i18next';
import type { BriefAnswer } from '@shared/ipc/brief-methods';
import { useTranslate } from '../../../i18n/use-translate';
import { useFormat } from '../../../lib/format/use-format';
import { BriefSection } from './BriefSection';
import styles from './BriefPage.module.css';

/** The planned meeting and what is wanted of it. */
export function BriefMeeting({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const say = useTranslate();
  const format = useFormat();
  const next = brief.side.nextMeeting;
  if (next === null)
    return (
      <BriefSection title={t('meeting')}>
        <p className={styles.quiet}>
          {t('noMeeting')} {t('plan')}
        </p>
      </BriefSection>
    );
  const place = [say(`search:meetings.${next.kind}`), next.place].filter((part) => part !== null);
  return (
    <BriefSection title={t('meeting')}>
      <dl className={styles.meeting}>
        <dt>
          {format.isoDay(next.day)}
          {next.time === null ? '' : `, ${next.time}`}
        </dt>
        <dd>
          {place.join(', ')}
          {next.colleagues.length === 0 ? '' : ` · ${format.list(next.colleagues)}`}
        </dd>
        <dt>{t('wanted')}</dt>
        <dd className={styles.strong}>
          {next.objective ?? <span className={styles.quiet}>{t('noObjective')}</span>}
        </dd>
        {brief.fallback === null ? null : (
          <>
            <dt>{t('fallback')}</dt>
            <dd>{brief.fallback}</dd>
          </>
        )}
      </dl>
    </BriefSection>
  );
}
