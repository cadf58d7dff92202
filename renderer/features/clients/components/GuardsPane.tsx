import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyType } from '@shared/domain/client-terms';
import type { OpenProposal, PortfolioGuardsAnswer } from '@shared/ipc/client-answers';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { cx } from '../../../ui/cx';
import { Meter } from '../../../ui/progress/Meter';
import { SidePane } from '../../../ui/pane/SidePane';
import { Section } from '../../../ui/pane/Section';
import { Guard } from './Guard';
import { RulesPopover } from './RulesPopover';
import { TypeDecisionDialog } from './TypeDecisionDialog';
import styles from './GuardsPane.module.css';

interface Decision {
  readonly clientId: string;
  readonly name: string;
  readonly type: KeyType;
  readonly decision: 'confirmed' | 'refused';
}

/** Who should be key and whether that is too many: the guards over the portfolio with their figures. */
export function GuardsPane() {
  const { t } = useTranslation('clients');
  const { data } = useRpc('client.guards', {});
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <SidePane label={t('guards.label')}>
      <header className={styles.head}>
        <h2>{t('guards.title')}</h2>
        {data ? <RulesPopover rules={data.rules} /> : null}
      </header>
      {data === undefined ? (
        <p className={cx(styles.quiet, styles.loading)} role="status">
          {t('guards.loading')}
        </p>
      ) : (
        <>
          <GuardsSection data={data} />
          <Proposals
            title={t('guards.proposed')}
            none={t('guards.noneProposed')}
            items={data.proposals}
            onDecide={(item, chosen) =>
              setDecision({ clientId: item.id, name: item.name, type: item.type, decision: chosen })
            }
          />
          {data.fallen.length === 0 ? null : (
            <Proposals title={t('guards.fallen')} none="" items={data.fallen} onDecide={null} />
          )}
          {data.toReview.length === 0 ? null : <Reviews items={data.toReview} />}
        </>
      )}
      {decision === null ? null : (
        <TypeDecisionDialog {...decision} onClose={() => setDecision(null)} />
      )}
    </SidePane>
  );
}

function GuardsSection({ data }: { readonly data: PortfolioGuardsAnswer }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { guards, rules } = data;
  const percent = (ratio: number | null) => format.percent(ratio);
  const { keySalesMark, eighty, topFifth } = guards;
  return (
    <Section
      title={t('guards.section')}
      detail={
        data.from === null ? undefined : `${format.isoDay(data.from)} – ${format.isoDay(data.to)}`
      }
    >
      {data.isFull || data.from === null ? null : (
        <p className={styles.quiet}>{t('guards.notFull', { months: rules.months })}</p>
      )}
      {data.isMarginUnknown ? <p className={styles.quiet}>{t('guards.noMargin')}</p> : null}
      <Guard
        isWarning={guards.isTooManyKeys}
        text={t('guards.keys', {
          count: guards.keyClients,
          all: format.integer(guards.clients),
          share: percent(guards.keyClientsShare),
        })}
        why={t(guards.isTooManyKeys ? 'guards.keysOver' : 'guards.keysWithin', {
          limit: format.percent(rules.keyClientsShare, 0),
        })}
      >
        <Meter label={null} ratio={(guards.keyClientsShare ?? 0) / rules.keyClientsShare} />
      </Guard>
      {eighty === null || topFifth === null ? null : (
        <Guard
          isWarning={false}
          text={t('guards.eighty', {
            count: eighty.clients,
            clients: percent(eighty.clientsShare),
            sales: percent(eighty.salesShare),
          })}
          why={t('guards.fifth', { sales: percent(topFifth.salesShare) })}
        />
      )}
      {keySalesMark === null ? null : (
        <Guard
          isWarning={keySalesMark === 'over-70'}
          text={t('guards.keySales', { share: percent(guards.keySalesShare) })}
          why={t(`guards.mark.${keySalesMark}`)}
        />
      )}
      {guards.medianShare === null ? null : (
        <Guard
          isWarning={guards.isMedianHigh}
          text={t('guards.median', { share: percent(guards.medianShare) })}
          why={t(guards.isMedianHigh ? 'guards.medianHigh' : 'guards.medianLow', {
            border: format.percent(rules.breadwinnerShare, 0),
          })}
        />
      )}
    </Section>
  );
}

interface ProposalsProps {
  readonly title: string;
  readonly none: string;
  readonly items: readonly OpenProposal[];
  readonly onDecide: ((item: OpenProposal, decision: 'confirmed' | 'refused') => void) | null;
}

function Proposals({ title, none, items, onDecide }: ProposalsProps) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  return (
    <Section title={title} detail={items.length === 0 ? undefined : format.integer(items.length)}>
      {items.length === 0 ? <p className={styles.quiet}>{none}</p> : null}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.id} ${item.type}`} className={styles.item}>
            <ClientLink id={item.id} name={item.name} />
            <span className={styles.quiet}>
              {t('guards.typeShare', {
                type: t(`type.${item.type}`),
                share: format.percent(item.share),
              })}
            </span>
            {onDecide === null ? null : (
              <span className={styles.buttons}>
                <Button size="sm" onPress={() => onDecide(item, 'confirmed')}>
                  {t('types.confirm')}
                </Button>
                <Button size="sm" variant="ghost" onPress={() => onDecide(item, 'refused')}>
                  {t('types.refuse')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reviews({ items }: { readonly items: PortfolioGuardsAnswer['toReview'] }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  return (
    <Section title={t('guards.review')} detail={format.integer(items.length)}>
      <ul className={styles.list}>
        {items.map(({ id, name, type, reviewDay }) => (
          <li key={`${id} ${type}`} className={styles.item}>
            <ClientLink id={id} name={name} />
            <span className={styles.quiet}>
              {t('guards.reviewSince', {
                type: t(`type.${type}`),
                day: format.isoDay(reviewDay),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ClientLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Button
      variant="link"
      size="sm"
      className={styles.link ?? ''}
      onPress={() => goTo({ name: 'client', clientId: id, tab: 'dossier' })}
    >
      {name}
    </Button>
  );
}
