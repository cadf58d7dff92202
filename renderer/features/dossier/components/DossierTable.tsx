import { cx } from '../../../ui/cx';
import { useDossier } from '../hooks/dossier-context';
import { EventRows } from './EventRows';
import { FactRow } from './FactRow';
import { PartHeader } from './PartHeader';
import { RivalRows } from './RivalRows';
import styles from './DossierTable.module.css';

const COLUMNS = ['fact', 'value', 'source', 'date', 'status', 'freshness'] as const;

/** The four parts of the dossier, fact by fact. One tab stop; arrows move between the rows. */
export function DossierTable() {
  const { t, sections } = useDossier();
  return (
    <div role="grid" aria-label={t('grid')}>
      <div role="row" className={cx(styles.row, styles.head)}>
        {COLUMNS.map((column) => (
          <div
            key={column}
            role="columnheader"
            className={column === 'source' ? styles.sourceCell : undefined}
          >
            {t(`header.${column}`)}
          </div>
        ))}
      </div>
      {sections.map(({ part, facts, events, rivals }) => (
        <div key={part} role="rowgroup" aria-label={t(`part.p${part}`)}>
          <PartHeader part={part} />
          {part === 4 ? <RivalRows rows={rivals} /> : null}
          {facts.map(({ key, line }) => (
            <FactRow key={key} line={line} />
          ))}
          {part === 2 ? <EventRows rows={events} /> : null}
        </div>
      ))}
    </div>
  );
}
