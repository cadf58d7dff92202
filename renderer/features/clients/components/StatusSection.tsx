import { useTranslation } from 'react-i18next';
import { CLIENT_STATUSES } from '@shared/domain/client-terms';
import type { ClientPageAnswer } from '@shared/ipc/client-answers';
import { useCommand } from '../../../data/use-command';
import { Section } from '../../../ui/pane/Section';
import { Select } from '../../../ui/select/Select';
import { useStatusWords } from '../hooks/use-status-words';
import styles from './StandingPane.module.css';

/** The status with its arithmetic; a person's own wins and is said to be one. */
export function StatusSection({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const { run } = useCommand('client.change');
  const words = useStatusWords(page);
  const { status, isByHand, computed } = page.status;
  return (
    <Section title={t('page.status')}>
      <div className={styles.lines}>
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {isByHand ? (
          <p className={styles.quiet}>
            {t('standing.statusByHand', { computed: t(`status.${computed}`) })}
          </p>
        ) : null}
      </div>
      <div className={styles.gap}>
        <Select
          label={t('standing.statusIs')}
          size="sm"
          selectedKey={isByHand ? status : 'computed'}
          onChange={(key) =>
            void run({
              clientIds: [page.id],
              change: { field: 'status', value: key === 'computed' ? null : key },
            })
          }
          items={[
            {
              key: 'computed',
              label: t('standing.computed', { status: t(`status.${computed}`) }),
            },
            ...CLIENT_STATUSES.map((key) => ({
              key,
              label: t('page.byHand', { value: t(`status.${key}`) }),
            })),
          ]}
        />
      </div>
    </Section>
  );
}
