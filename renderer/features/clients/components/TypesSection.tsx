import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEY_TYPES } from '@shared/domain/client-terms';
import type { KeyType } from '@shared/domain/client-terms';
import type { ClientPageAnswer, TypeDecision } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { useRpc } from '../../../data/use-rpc';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/choice/Checkbox';
import { Section } from '../../../ui/pane/Section';
import { useTypeWords } from '../hooks/use-type-words';
import styles from './StandingPane.module.css';
import { TypeDecisionDialog } from './TypeDecisionDialog';

/** Key client types: what the rules propose with the arithmetic, and what a person decided. */
export function TypesSection({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const { data } = useRpc('client.keyTypes', { clientId: page.id });
  const { run: change } = useCommand('client.change');
  const { run: decide } = useCommand('client.decideType');
  const { run: setPrimary } = useCommand('client.setPrimaryType');
  const words = useTypeWords(data ?? null, page.currency);
  const [asked, setAsked] = useState<{
    readonly type: KeyType;
    readonly decision: 'confirmed' | 'refused';
  } | null>(null);
  if (!data) return null;
  const decisionOn = (type: KeyType) => data.decisions.find((one) => one.type === type);
  const takeBack = (type: KeyType) =>
    void decide({ clientId: page.id, type, decision: null, reason: '' });
  const several = page.types.length > 1;
  return (
    <Section title={t('standing.types')}>
      <Checkbox
        isSelected={page.isKey === true}
        onChange={(isKey) =>
          void change({ clientIds: [page.id], change: { field: 'isKey', value: isKey } })
        }
      >
        {t('standing.isKey')}
      </Checkbox>
      <ul className={`${styles.list ?? ''} ${styles.gap ?? ''}`}>
        {KEY_TYPES.map((type) => {
          const decision = decisionOn(type);
          const verdict = words.verdict(type);
          return (
            <li key={type} className={styles.item}>
              <div className={styles.row}>
                <span className={styles.itemName}>{t(`type.${type}`)}</span>
                <DecisionWord
                  decision={decision}
                  isPrimary={several && data.primaryType === type}
                  verdict={verdict}
                />
              </div>
              <p className={styles.quiet}>{words.why(type)}</p>
              {decision === undefined ? null : <DecisionLine decision={decision} />}
              <span className={styles.buttons}>
                {decision?.decision === 'confirmed' ? null : (
                  <Button size="sm" onPress={() => setAsked({ type, decision: 'confirmed' })}>
                    {t('types.confirm')}
                  </Button>
                )}
                {decision?.decision !== 'refused' && (verdict === 'yes' || decision) ? (
                  <Button
                    size="sm"
                    variant="ghost"
                    onPress={() => setAsked({ type, decision: 'refused' })}
                  >
                    {t('types.refuse')}
                  </Button>
                ) : null}
                {decision === undefined ? null : (
                  <Button size="sm" variant="ghost" onPress={() => takeBack(type)}>
                    {t('types.takeBack')}
                  </Button>
                )}
                {several && decision?.decision === 'confirmed' && data.primaryType !== type ? (
                  <Button
                    size="sm"
                    variant="ghost"
                    onPress={() => void setPrimary({ clientId: page.id, type })}
                  >
                    {t('types.makePrimary')}
                  </Button>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
      {asked === null ? null : (
        <TypeDecisionDialog
          clientId={page.id}
          name={page.name}
          type={asked.type}
          decision={asked.decision}
          why={words.why(asked.type)}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}

interface DecisionWordProps {
  readonly decision: TypeDecision | undefined;
  readonly isPrimary: boolean;
  readonly verdict: string | null;
}

function DecisionWord({ decision, isPrimary, verdict }: DecisionWordProps) {
  const { t } = useTranslation('clients');
  if (decision?.decision === 'confirmed')
    return (
      <span className={`${styles.small ?? ''} ${styles.good ?? ''}`}>
        {t(isPrimary ? 'types.confirmedPrimary' : 'types.confirmed')}
      </span>
    );
  if (decision?.decision === 'refused')
    return <span className={styles.small}>{t('types.refused')}</span>;
  if (verdict === 'yes')
    return (
      <span className={`${styles.small ?? ''} ${styles.warn ?? ''}`}>{t('types.proposed')}</span>
    );
  return verdict === 'candidate' ? (
    <span className={styles.small}>{t('types.candidate')}</span>
  ) : null;
}

function DecisionLine({ decision }: { readonly decision: TypeDecision }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { reason, day, reviewDay, isReviewDue } = decision;
  return (
    <p className={styles.small}>
      {reason === '' ? null : <>{reason} · </>}
      {format.isoDay(day)}
      {reviewDay === null ? null : (
        <span className={isReviewDue ? styles.warn : undefined}>
          {' · '}
          {t('types.review', { day: format.isoDay(reviewDay) })}
        </span>
      )}
    </p>
  );
}
