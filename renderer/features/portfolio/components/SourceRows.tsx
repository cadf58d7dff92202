import { useEffect, useRef, useState } from 'react';
import { rpc } from '../../../data/rpc';
import { reportError } from '../../../data/error-store';
import { useRpc } from '../../../data/use-rpc';
import { copyText } from '../../../lib/copy-text';
import { toTsv } from '../../../lib/to-tsv';
import { Button } from '../../../ui/button/Button';
import { Section } from '../../../ui/pane/Section';
import { showToast } from '../../../ui/toast/toast-store';
import { usePortfolio } from '../hooks/portfolio-context';
import type { ClientRow } from '../model/client-row';
import { sourceTable } from '../model/source-table';
import { SourcePage } from './SourcePage';
import styles from './SourceRows.module.css';

/** Rows asked for at once. */
const PAGE_ROWS = 100;
/** Height of one row in pixels; pages not yet read keep their place with it. */
const ROW_HEIGHT = 40;
const COPY_ROWS = 5000;

/** The sales lines of a client with file, sheet and row. Pages are read when they come into sight. */
export function SourceRows({ row }: { readonly row: ClientRow }) {
  const { t, format } = usePortfolio();
  const first = useRpc('portfolio.sourceRows', { clientId: row.key, offset: 0, limit: PAGE_ROWS });
  const total = first.data?.total ?? 0;
  const pages = Math.ceil(total / PAGE_ROWS);
  const copyAll = async (): Promise<void> => {
    try {
      const lines = [];
      for (let offset = 0; offset < total; offset += COPY_ROWS) {
        const input = { clientId: row.key, offset, limit: COPY_ROWS };
        lines.push(...(await rpc('portfolio.sourceRows', input)).rows);
      }
      if (copyText(toTsv(sourceTable(lines, t, format)))) {
        showToast(t('panel.source.copied', { count: lines.length }));
      }
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <Section
      title={t('panel.source.title')}
      detail={first.data ? format.integer(total) : undefined}
      className={styles.section ?? ''}
      end={
        total === 0 ? undefined : (
          <Button variant="link" size="sm" onPress={() => void copyAll()}>
            {t('panel.source.copy')}
          </Button>
        )
      }
    >
      <ul className={styles.list} aria-label={t('panel.source.label', { client: row.name })}>
        {Array.from({ length: pages }, (_, page) => (
          <LazyPage
            key={page}
            clientId={row.key}
            offset={page * PAGE_ROWS}
            rows={Math.min(PAGE_ROWS, total - page * PAGE_ROWS)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface LazyPageProps {
  readonly clientId: string;
  readonly offset: number;
  readonly rows: number;
}

/** A page that holds its place and is read when it is about to be seen. */
function LazyPage({ clientId, offset, rows }: LazyPageProps) {
  const place = useRef<HTMLLIElement>(null);
  const [isNear, setNear] = useState(offset === 0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <li ref={place} style={{ minHeight: rows * ROW_HEIGHT }}>
      {isNear ? <SourcePage clientId={clientId} offset={offset} limit={PAGE_ROWS} /> : null}
    </li>
  );
}
