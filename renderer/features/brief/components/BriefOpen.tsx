import { useTranslation } from 'react-i18next';
import type { BriefAnswer } from '@shared/ipc/brief-methods';
import type { PromiseLine } from '@shared/ipc/dossier-answers';
import { useTranslate } from '../../../i18n/use-translate';
import { useFormat } from '../../../lib/format/use-format';
import { cx } from '../../../ui/cx';
import { BriefSection } from './BriefSection';
import styles from './BriefPage.module.css';

/** What was said last and what is owed. */
export function BriefWords({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const say = useTranslate();
  const format = useFormat();
  const last = brief.side.lastTouch;
  return (
    <BriefSection
      title={t('words')}
      detail={
        last === null
          ? undefined
          : `${say(`search:meetings.${last.kind}`)}, ${format.isoDay(last.day)}`
      }
    >
      {last === null ? (
        <p className={styles.quiet}>{t('noTouch')}</p>
      ) : (
        <>
          {last.words === null ? null : (
            <blockquote className={styles.quote}>{last.words}</blockquote>
          )}
          {last.note === null ? null : <p>{last.note}</p>}
          {last.people.length === 0 ? null : (
            <p className={styles.muted}>{format.list(last.people)}</p>
          )}
        </>
      )}
    </BriefSection>
  );
}

export function BriefPromises({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const format = useFormat();
  const { promises } = brief.side;
  const due = ({ dueDay, state }: PromiseLine) => {
    if (state.state === 'late') {
      const late = t('late', { count: state.daysLate ?? 0 });
      return state.isUntold ? `${late}, ${t('untold')}` : late;
    }
    return dueDay === null ? t('noDue') : t('due', { day: format.isoDay(dueDay) });
  };
  return (
    <BriefSection title={t('promises')}>
      {promises.length === 0 ? (
        <p className={styles.quiet}>{t('noPromises')}</p>
      ) : (
        <ul className={styles.list}>
          {promises.map((promise) => (
            <li key={promise.id}>
              <span>{promise.text}</span>
              <span className={cx(styles.figure, promise.state.state === 'late' && styles.bad)}>
                {due(promise)}
              </span>
              <small>
                {t(promise.isOurs ? 'ours' : 'theirs')}
                {[
                  promise.isOurs ? promise.colleague : promise.person,
                  promise.isOurs ? promise.person : promise.colleague,
                ]
                  .filter((name) => name !== null)
                  .map((name, index) => `${index === 0 ? ': ' : ' → '}${name}`)
                  .join('')}
              </small>
            </li>
          ))}
        </ul>
      )}
    </BriefSection>
  );
}

export function BriefDeals({ brief }: { readonly brief: BriefAnswer }) {
  const { t } = useTranslation('brief');
  const say = useTranslate();
  const format = useFormat();
  const stages = ['lead', 'qualify', 'proposal', 'negotiation', 'order'] as const;
  return (
    <BriefSection title={t('deals')}>
      {brief.deals.length === 0 ? (
        <p className={styles.quiet}>{t('noDeals')}</p>
      ) : (
        <ul className={styles.list}>
          {brief.deals.map((deal) => {
            const stage = stages.find((one) => one === deal.stage);
            const parts = [
              stage === undefined ? null : say(`deals:stage.${stage}`),
              deal.expectedClose === null
                ? null
                : t('close', { day: format.isoDay(deal.expectedClose) }),
              deal.buyerStep === null || deal.buyerStepDay === null
                ? t('noBuyerStep')
                : t('buyer', {
                    step: `${deal.buyerStep}, ${format.isoDay(deal.buyerStepDay)}`,
                  }),
              deal.ourStep === null ? null : t('us', { step: deal.ourStep }),
            ];
            return (
              <li key={deal.id}>
                <span className={styles.strong}>{deal.name}</span>
                <span className={styles.figure}>
                  {format.money(deal.amountE4, brief.page.currency, 0)}
                </span>
                <small>{parts.filter((part) => part !== null).join(' · ')}</small>
              </li>
            );
          })}
        </ul>
      )}
    </BriefSection>
  );
}
