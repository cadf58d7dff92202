import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { explainClient } from '@shared/analysis/portfolio/explain-client';
import { goTo } from '../../../lib/navigation/navigation-store';
import { Button } from '../../../ui/button/Button';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { SidePane, SidePaneHint } from '../../../ui/pane/SidePane';
import { Section } from '../../../ui/pane/Section';
import { usePortfolio } from '../hooks/portfolio-context';
import { cellOfClient } from '../model/cell-key';
import type { ClientRow } from '../model/client-row';
import { BorderSection } from './BorderSection';
import { SaidSection } from './SaidSection';
import { SeriesSection } from './SeriesSection';
import { SourceRows } from './SourceRows';
import { WhyAbc } from './WhyAbc';
import { WhyXyz } from './WhyXyz';
import styles from './ClientPanel.module.css';

interface ClientPanelProps {
  readonly row: ClientRow | null;
  /** What another view has to say of the client, above the rest. */
  readonly children?: ReactNode;
}

/** One client: its series, the arithmetic of its class, the borders, and the rows it all came from. */
export function ClientPanel({ row, children }: ClientPanelProps) {
  const { analysis, t, cellName } = usePortfolio();
  const explanation = useMemo(
    () => (row ? explainClient(analysis, row.position) : null),
    [analysis, row],
  );
  if (!row || !explanation) {
    return (
      <SidePane label={t('panel.label')}>
        <SidePaneHint>{t('panel.choose')}</SidePaneHint>
      </SidePane>
    );
  }
  const { figures } = row;
  const cell = cellOfClient(figures);
  const isRated = figures.abc !== '–';
  return (
    <SidePane label={t('panel.label')}>
      <header className={styles.head}>
        <ClassChip abc={figures.abc} xyz={figures.xyz} size="lg" label={cellName(cell)} />
        <h2 className={styles.name} title={row.name}>
          {row.name}
        </h2>
        <ClientLine row={row} />
        <Button
          size="sm"
          kbd="Enter"
          onPress={() => goTo({ name: 'client', clientId: row.key, tab: 'sales' })}
        >
          {t('sales.open')}
        </Button>
      </header>
      {children}
      <SaidSection row={row} />
      <SeriesSection row={row} />
      <Section
        title={
          isRated ? t('panel.why', { cell: `${figures.abc}${figures.xyz}` }) : t('panel.whyNone')
        }
      >
        <div className={styles.words}>
          <WhyAbc why={explanation.abc} />
          <WhyXyz why={explanation.xyz} />
        </div>
      </Section>
      <BorderSection explanation={explanation} />
      <SourceRows key={row.key} row={row} />
    </SidePane>
  );
}

/** Code, orders and last purchase, as far as they are known. */
function ClientLine({ row }: { readonly row: ClientRow }) {
  const { view, t, format } = usePortfolio();
  const { orders, lastDay } = row.figures;
  const parts = [
    row.code === null ? '' : t('panel.code', { code: row.code }),
    orders === 0 || !view.has.days
      ? ''
      : t(view.has.orders ? 'panel.orders' : 'panel.days', { count: orders }),
    lastDay === null || !view.has.days ? '' : t('panel.lastBought', { day: format.day(lastDay) }),
  ].filter(Boolean);
  return <p className={styles.line}>{parts.join(' · ')}</p>;
}
