import type { ImportCheck } from '@shared/ipc/import-methods';
import { Section } from '../../../ui/pane/Section';
import { useImport } from '../hooks/import-context';
import styles from './CheckPane.module.css';

/** What is new, changed or known already, and how the clients were recognised. */
export function AgainstWorkspace({ check }: { readonly check: ImportCheck }) {
  const { t, format } = useImport();
  const { diff, clients, summary } = check;
  const parts = [
    clients.byCode > 0 ? t('against.byCode', { count: clients.byCode }) : '',
    clients.byName > 0 ? t('against.byName', { count: clients.byName }) : '',
    clients.folded > 0 ? t('against.folded', { count: clients.folded }) : '',
    clients.added > 0 ? t('against.new', { count: clients.added }) : '',
  ].filter((part) => part !== '');
  return (
    <Section title={t('against.title')}>
      <dl className={styles.numbers}>
        {(['added', 'changed', 'known'] as const).map((key) => (
          <div key={key} className={styles.figure}>
            <dt>{t(`against.${key}`)}</dt>
            <dd>{format.integer(diff[key])}</dd>
          </div>
        ))}
      </dl>
      {parts.length > 0 ? (
        <p className={styles.small}>{t('against.clients', { list: parts.join(', ') })}</p>
      ) : null}
      {summary.firstDay !== null && summary.lastDay !== null ? (
        <p className={styles.small}>
          {t('against.period', { days: format.dayRange(summary.firstDay, summary.lastDay) })}
        </p>
      ) : null}
    </Section>
  );
}
