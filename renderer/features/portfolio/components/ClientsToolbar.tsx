import { useRef } from 'react';
import { useScreenActions } from '../../../lib/actions/use-actions';
import { SearchField } from '../../../ui/field/SearchField';
import { Pill } from '../../../ui/pill/Pill';
import { Toolbar, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { usePortfolio } from '../hooks/portfolio-context';
import type { ShownClients } from '../hooks/use-shown-clients';
import { changeScreen } from '../store';
import { ColumnsMenu } from './ColumnsMenu';
import { OnlyFilters } from './OnlyFilters';
import styles from './ClientsPane.module.css';

interface ClientsToolbarProps {
  readonly shown: ShownClients;
  /** Goes on to the table. */
  readonly onLeave: () => void;
}

/** More chosen cells than this are counted, so that the bar keeps to its one line. */
const MOST_PILLS = 4;

/** Title, chosen cells, what is shown, filter and columns. */
export function ClientsToolbar({ shown, onLeave }: ClientsToolbarProps) {
  const { settings, rows, t, format, values, cellName } = usePortfolio();
  const { cells, filter, sums } = shown;
  const field = useRef<HTMLInputElement>(null);
  useScreenActions([
    {
      id: 'portfolio.filter',
      label: (translate) => translate('portfolio:table.filterLabel'),
      menu: 'edit',
      group: 2,
      shortcut: 'Ctrl+F',
      run: () => field.current?.focus(),
    },
  ]);
  const isAll = cells.length === 0 && filter.trim() === '' && shown.only === null;
  return (
    <Toolbar>
      <h2 className={styles.title}>{t('table.title')}</h2>
      {cells.length > MOST_PILLS ? (
        <Pill
          tone="accent"
          onRemove={() => changeScreen({ cells: [] })}
          removeLabel={t('table.freeAll')}
        >
          {t('table.cells', { count: cells.length })}
        </Pill>
      ) : (
        cells.map((cell) => (
          <Pill
            key={cell}
            tone="accent"
            onRemove={() => changeScreen({ cells: cells.filter((one) => one !== cell) })}
            removeLabel={t('table.free', { cell: cellName(cell).replace(' ', '') })}
          >
            {cellName(cell).replace(' ', '')}
          </Pill>
        ))
      )}
      <OnlyFilters />
      <span className={styles.shown} role="status">
        {isAll
          ? t('clients', { count: rows.length })
          : t('table.chosen', {
              shown: format.integer(sums.clients),
              all: format.integer(rows.length),
              total: values.short(sums.total),
              share: format.percent(sums.share),
              what: t(`table.of.${settings.basis}`),
            })}
      </span>
      <ToolbarSpace />
      <div className={styles.filter}>
        <SearchField
          ref={field}
          label={t('table.filterLabel')}
          placeholder={t('table.filter')}
          kbd="Ctrl F"
          value={filter}
          onChange={(next) => changeScreen({ filter: next })}
          onLeave={onLeave}
        />
      </div>
      <ColumnsMenu />
    </Toolbar>
  );
}
