import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useRpc } from '../../../data/use-rpc';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { goTo } from '../../../lib/navigation/navigation-store';
import type { ClientTab } from '../../../lib/navigation/screen';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Building2 } from '../../../ui/icon/icons';
import { Kbd } from '../../../ui/kbd/Kbd';
import { PanelBoundary } from '../../../ui/panel-boundary/PanelBoundary';
import { Tabs } from '../../../ui/tabs/Tabs';
import { PageHeader } from '../components/PageHeader';
import { QualificationStrip } from '../components/QualificationStrip';
import { StandingPane } from '../components/StandingPane';
import styles from '../components/ClientPage.module.css';
import { useTabCounts } from '../hooks/use-tab-counts';
import { neighbourTab } from '../model/neighbour-tab';
import { clientsStore, showStanding } from '../store';

export interface ClientPageProps {
  readonly clientId: string;
  readonly tab: ClientTab;
  readonly onTab: (tab: ClientTab) => void;
  readonly parts: Readonly<Partial<Record<ClientTab, () => ReactNode>>>;
}

/** One client: what matters in one line, and its parts behind tabs. */
export function ClientPage({ clientId, tab, onTab, parts }: ClientPageProps) {
  const { t } = useTranslation('clients');
  const { data: page } = useRpc('client.page', { clientId });
  const counts = useTabCounts(page ?? null);
  const isStandingOpen = useStore(clientsStore, (state) => state.isStandingOpen);
  // Keys of the parts are tabs; Object.keys forgets it.
  const shown = Object.keys(parts) as ClientTab[];
  const current = shown.includes(tab) ? tab : shown[0];
  const step = (by: 1 | -1) => {
    const next = neighbourTab(shown, current, by);
    if (next !== undefined) onTab(next);
  };
  useScreenActions([
    {
      id: 'client.brief',
      label: (translate) => translate('clients:page.brief'),
      menu: 'go',
      group: 4,
      shortcut: 'Ctrl+B',
      run: () => goTo({ name: 'brief', clientId }),
    },
    {
      id: 'client.nextTab',
      label: (translate) => translate('clients:page.nextTab'),
      menu: 'view',
      group: 4,
      shortcut: 'Ctrl+Tab',
      run: () => step(1),
    },
    {
      id: 'client.previousTab',
      label: (translate) => translate('clients:page.previousTab'),
      menu: 'view',
      group: 4,
      shortcut: 'Ctrl+Shift+Tab',
      run: () => step(-1),
    },
    {
      id: 'client.standing',
      label: (translate) => translate('clients:standing.title'),
      menu: 'view',
      group: 4,
      shortcut: 'Ctrl+I',
      run: () => showStanding(!clientsStore.getState().isStandingOpen),
    },
  ]);
  if (page === null) {
    return (
      <EmptyState
        icon={Building2}
        title={t('page.gone')}
        action={<Button onPress={() => goTo({ name: 'clients' })}>{t('page.toList')}</Button>}
      >
        {t('page.goneText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page} data-screen="client" data-ready={page !== undefined}>
      {page === undefined ? (
        <p className={styles.loading} role="status">
          {t('page.loading')}
        </p>
      ) : (
        <PageHeader page={page} />
      )}
      {page?.status.status === 'potential' ? <QualificationStrip page={page} /> : null}
      <div className={styles.middle}>
        <div className={styles.parts}>
          {current === undefined ? null : (
            <Tabs
              label={t('page.tabs')}
              selectedKey={current}
              onChange={onTab}
              items={shown.map((key) => {
                const count = counts[key];
                return {
                  key,
                  label: t(`tab.${key}`),
                  ...(count === undefined ? {} : { count }),
                  content: (
                    <PanelBoundary key={key}>
                      <Suspense fallback={<div aria-busy />}>{parts[key]?.()}</Suspense>
                    </PanelBoundary>
                  ),
                };
              })}
            />
          )}
          <span className={styles.tabKeys} aria-hidden>
            <Kbd keys="Ctrl Tab" />
          </span>
        </div>
        {isStandingOpen && page ? <StandingPane key={page.id} page={page} /> : null}
      </div>
    </div>
  );
}
