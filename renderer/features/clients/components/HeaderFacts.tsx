import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useFormat } from '../../../lib/format/use-format';
import { CircleAlert } from '../../../ui/icon/icons';
import { Icon } from '../../../ui/icon/Icon';
import { useAlarmWords } from '../hooks/use-alarm-words';
import { levelText } from '../model/level-text';
import { showStanding } from '../store';
import styles from './PageHeader.module.css';

/** The line under the name: status, stage, position × potential, owner, sales, last touch, and what cannot wait. */
export function HeaderFacts({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const alarmWords = useAlarmWords();
  const { status, sales, lastTouch, stage } = page;
  const statusText = t(`status.${status.status}`);
  const unknown = <span className={styles.unknown}>{t('page.unknown')}</span>;
  const touchAgo =
    lastTouch === null
      ? ''
      : lastTouch.days === 0
        ? t('page.touchToday')
        : t('page.touchAgo', { count: lastTouch.days });
  const money = (amountE4: number) => format.moneyShort(amountE4, page.currency);
  const [alarm] = page.alarms;
  return (
    <div className={styles.facts}>
      <dl className={styles.list}>
        {status.status === 'actual' && !status.isByHand ? null : (
          <Fact name={t('page.status')}>
            {status.isByHand ? t('page.byHand', { value: statusText }) : statusText}
          </Fact>
        )}
        <Fact name={t('page.stage')}>
          {stage === null ? (
            <span className={styles.unknown}>{t('page.notRated')}</span>
          ) : page.isFragile ? (
            t('page.fragile', { stage: t(`stage.${stage}`) })
          ) : (
            t(`stage.${stage}`)
          )}
        </Fact>
        <Fact name={t('page.rating')}>
          {page.position === null && page.potential === null ? (
            <span className={styles.unknown}>{t('page.notRated')}</span>
          ) : (
            t('page.ratingValue', {
              position: levelText(t, page.position, 'position'),
              potential: levelText(t, page.potential, 'potential'),
            })
          )}
        </Fact>
        <Fact name={t('page.owner')}>
          {page.owner ?? <span className={styles.unknown}>{t('page.notSaid')}</span>}
        </Fact>
        <Fact
          name={
            sales === null || sales.isFull
              ? t('page.sales', { months: 12 })
              : t('page.salesSince', { day: format.isoDay(sales.from) })
          }
        >
          {sales === null
            ? unknown
            : sales.groupE4 === sales.ownE4
              ? money(sales.ownE4)
              : t('page.group', { own: money(sales.ownE4), group: money(sales.groupE4) })}
        </Fact>
        <Fact name={t('page.touch')}>
          {lastTouch === null ? (
            <span className={styles.unknown}>{t('page.never')}</span>
          ) : (
            t('page.touchOn', { day: format.isoDay(lastTouch.day), ago: touchAgo })
          )}
        </Fact>
      </dl>
      {alarm === undefined ? null : (
        <div className={styles.alarm} title={page.alarms.map(alarmWords).join('\n')}>
          <Icon of={CircleAlert} size={14} />
          <span>{alarmWords(alarm)}</span>
        </div>
      )}
    </div>
  );
}

/** A figure; pressing it shows what it rests on. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation('clients');
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <button
          type="button"
          className={styles.value}
          title={t('standing.why')}
          onClick={() => showStanding(true)}
        >
          {children}
        </button>
      </dd>
    </div>
  );
}
