import { useTranslation } from 'react-i18next';
import { useRpc } from '../../data/use-rpc';
import { useFormat } from '../../lib/format/use-format';
import { goTo } from '../../lib/navigation/navigation-store';
import type { Screen } from '../../lib/navigation/screen';
import { ClassChip } from '../../ui/class-chip/ClassChip';
import { cx } from '../../ui/cx';
import styles from './KeyClients.module.css';

/** The key clients, largest first, one press away from everywhere; hidden in a folded sidebar. */
export function KeyClients({ screen }: { readonly screen: Screen }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { data } = useRpc('client.keyClients', {});
  if (!data || data.clients.length === 0) return null;
  const shownId = 'clientId' in screen ? screen.clientId : null;
  return (
    <section className={styles.keys} aria-labelledby="key-clients">
      <div className={styles.head}>
        <h2 id="key-clients">{t('sidebar.title')}</h2>
        <span>
          {t('sidebar.of', {
            key: format.integer(data.clients.length),
            all: format.integer(data.total),
          })}
        </span>
      </div>
      <ul className={styles.list}>
        {data.clients.map(({ id, name, abc, xyz }) => (
          <li key={id}>
            <button
              type="button"
              className={cx(styles.item, id === shownId && styles.on)}
              aria-current={id === shownId ? 'page' : undefined}
              title={name}
              onClick={() => goTo({ name: 'client', clientId: id, tab: 'dossier' })}
            >
              <span aria-hidden>
                <ClassChip abc={abc ?? '–'} xyz={xyz ?? '–'} />
              </span>
              <span className={styles.name}>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
