import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { explainClient } from '@shared/analysis/portfolio/explain-client';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';
import { useRpc } from '../../../data/use-rpc';
import { runAction } from '../../../lib/actions/action-store';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FileInput, Grid3x3 } from '../../../ui/icon/icons';
import { Section } from '../../../ui/pane/Section';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { BorderSection } from '../components/BorderSection';
import panel from '../components/ClientPanel.module.css';
import styles from '../components/ClientSalesTab.module.css';
import { SeriesSection } from '../components/SeriesSection';
import { SourceRows } from '../components/SourceRows';
import { WhyAbc } from '../components/WhyAbc';
import { WhyXyz } from '../components/WhyXyz';
import { PortfolioContext, usePortfolio } from '../hooks/portfolio-context';
import { usePortfolioValue } from '../hooks/use-portfolio-value';

/** Sales of one client: its series, the arithmetic of its class, and the rows it all came from. */
export function ClientSalesTab({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('portfolio');
  const { data: view } = useRpc('portfolio.get', { settings: null });
  if (view === undefined) return null;
  if (view === null) return <NoSales text={t('sales.none')} />;
  return <ClientSales view={view} clientId={clientId} />;
}

interface ClientSalesProps {
  readonly view: PortfolioView;
  readonly clientId: string;
}

function ClientSales({ view, clientId }: ClientSalesProps) {
  const portfolio = usePortfolioValue(view);
  return (
    <PortfolioContext value={portfolio}>
      <Sales clientId={clientId} />
    </PortfolioContext>
  );
}

function Sales({ clientId }: { readonly clientId: string }) {
  const { analysis, rows, t } = usePortfolio();
  const row = useMemo(() => rows.find(({ key }) => key === clientId) ?? null, [rows, clientId]);
  const explanation = useMemo(
    () => (row ? explainClient(analysis, row.position) : null),
    [analysis, row],
  );
  if (!row || !explanation || row.figures.lines === 0) return <NoSales text={t('sales.none')} />;
  const { abc, xyz } = row.figures;
  return (
    <div className={styles.tab}>
      <div className={styles.main}>
        <SeriesSection row={row} />
        <Section
          title={abc === '–' ? t('panel.whyNone') : t('panel.why', { cell: `${abc}${xyz}` })}
        >
          <div className={panel.words}>
            <WhyAbc why={explanation.abc} />
            <WhyXyz why={explanation.xyz} />
          </div>
        </Section>
        <BorderSection explanation={explanation} />
      </div>
      <div className={styles.rows}>
        <SourceRows key={row.key} row={row} />
      </div>
      <StatusBarStart>
        <StatusKeys keys={[['F6', t('status.keys.pane')]]} />
      </StatusBarStart>
    </div>
  );
}

function NoSales({ text }: { readonly text: string }) {
  const { t } = useTranslation('portfolio');
  return (
    <EmptyState
      icon={Grid3x3}
      title={t('sales.noneTitle')}
      action={
        <Button icon={FileInput} onPress={() => runAction('import.choose')}>
          {t('empty.action')}
        </Button>
      }
    >
      {text}
    </EmptyState>
  );
}
