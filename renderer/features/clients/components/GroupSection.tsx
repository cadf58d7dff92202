import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPageAnswer, ClientRef } from '@shared/ipc/client-answers';
import { useFormat } from '../../../lib/format/use-format';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { Section } from '../../../ui/pane/Section';
import { ParentDialog } from './ParentDialog';
import styles from './StandingPane.module.css';

/** Which client it belongs to, which belong to it, and what the group brings. */
export function GroupSection({ page }: { readonly page: ClientPageAnswer }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { parent, children, sales, currency } = page;
  const money = (amountE4: number) => format.moneyShort(amountE4, currency);
  return (
    <Section
      title={t('standing.group')}
      end={
        <Button size="sm" variant="link" onPress={() => setOpen(true)}>
          {t(parent === null ? 'parent.choose' : 'parent.change')}
        </Button>
      }
    >
      <div className={styles.lines}>
        {parent === null ? (
          <p className={styles.quiet}>{t('parent.none')}</p>
        ) : (
          <ClientLine client={parent} text={t('parent.above')} />
        )}
        {children.map((child) => (
          <ClientLine key={child.id} client={child} text={money(child.salesE4)} />
        ))}
        {sales === null || children.length === 0 ? null : (
          <p>
            {t('parent.sum', {
              own: money(sales.ownE4),
              below: money(sales.groupE4 - sales.ownE4),
              group: money(sales.groupE4),
              share: format.percent(sales.totalE4 > 0 ? sales.groupE4 / sales.totalE4 : null),
            })}
          </p>
        )}
      </div>
      {isOpen ? <ParentDialog clientIds={[page.id]} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

function ClientLine({ client, text }: { readonly client: ClientRef; readonly text: string }) {
  return (
    <div className={styles.row}>
      <Button
        variant="link"
        size="sm"
        className={styles.link ?? ''}
        onPress={() => goTo({ name: 'client', clientId: client.id, tab: 'dossier' })}
      >
        {client.name}
      </Button>
      <span className={styles.quiet}>{text}</span>
    </div>
  );
}
