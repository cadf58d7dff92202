import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/pane/Section';
import { usePortfolio } from '../hooks/portfolio-context';
import type { ClientRow } from '../model/client-row';
import { hasOwnClass } from '../model/said-of-clients';
import { OwnClassChip } from './OwnClassChip';
import styles from './Said.module.css';

/** What people said of the client; nothing where nothing is said. */
export function SaidSection({ row }: { readonly row: ClientRow }) {
  const { said, view, format } = usePortfolio();
  const { t } = useTranslation('reconcile');
  const details = said.details.get(row.key);
  if (!details) return null;
  const { owner, note, isKey, plannedE4 } = details;
  return (
    <Section title={t('own.title')}>
      <dl className={styles.facts} title={t('own.how')}>
        {hasOwnClass(details) ? (
          <>
            <dt>{t('own.class')}</dt>
            <dd>
              <OwnClassChip row={row} details={details} />
            </dd>
          </>
        ) : null}
        {owner === null ? null : <Fact name={t('own.owner')} value={owner} />}
        {isKey === null ? null : (
          <Fact name={t('own.key')} value={t(isKey ? 'own.yes' : 'own.no')} />
        )}
        {plannedE4 === null ? null : (
          <Fact name={t('own.planned')} value={format.money(plannedE4, view.currency, 0)} />
        )}
        {note === null ? null : <Fact name={t('own.note')} value={note} />}
      </dl>
    </Section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
