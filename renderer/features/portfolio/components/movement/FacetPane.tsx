import { useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { countFacets } from '@shared/analysis/movement/client-movement';
import type { Facet } from '@shared/analysis/movement/client-movement';
import { Pane } from '../../../../ui/pane/Pane';
import { Tooltip } from '../../../../ui/tooltip/Tooltip';
import { useMovement } from '../../hooks/movement-context';
import { usePortfolio } from '../../hooks/portfolio-context';
import type { Shown } from './MovementBoard';
import styles from './Movement.module.css';

interface FacetPaneProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** The groups of clients with their numbers; the chosen one is what the table shows. Arrows choose, one tab stop. */
export function FacetPane({ shown, onShow }: FacetPaneProps) {
  const { t: tPortfolio } = usePortfolio();
  const { view, t, format } = useMovement();
  const list = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => countFacets(view.movements), [view]);
  const chosen = shown.kind === 'facet' ? shown.facet : null;
  const isYearKnown = view.before.year !== null && view.after.year !== null;
  const choose = (facet: Facet): void => onShow({ kind: 'facet', facet });
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const from = counts.findIndex(({ facet }) => facet === chosen);
    const next = counts[(from + by + counts.length) % counts.length];
    if (!next) return;
    choose(next.facet);
    list.current?.querySelector<HTMLElement>(`[data-facet="${next.facet}"]`)?.focus();
  };
  return (
    <Pane label={t('facet.title')} className={styles.facets ?? ''}>
      <h2 className={styles.title}>{t('facet.title')}</h2>
      <div ref={list} role="radiogroup" aria-label={t('facet.title')} onKeyDown={onKeyDown}>
        {counts.map(({ facet, clients, since }, index) => {
          const isUnknown = facet === 'breadwinner' && !isYearKnown;
          const isChosen = facet === chosen;
          return (
            <Tooltip
              key={facet}
              isPlainChild
              text={isUnknown ? t('notice.fewYears') : t(`facet.hint.${facet}`)}
            >
              <button
                type="button"
                role="radio"
                data-facet={facet}
                aria-checked={isChosen}
                aria-label={t('facet.spoken', {
                  name: t(`facet.${facet}`),
                  clients: isUnknown ? '–' : tPortfolio('clients', { count: clients }),
                })}
                tabIndex={isChosen || (chosen === null && index === 0) ? 0 : -1}
                className={styles.facet}
                onClick={() => choose(facet)}
              >
                <span className={styles.facetName}>{t(`facet.${facet}`)}</span>
                {since !== null && since > 0 ? (
                  <span className={styles.since}>
                    {t('facet.since', { count: since, day: format.day(view.before.asOfDay) })}
                  </span>
                ) : null}
                <span className={styles.count}>{isUnknown ? '–' : format.integer(clients)}</span>
              </button>
            </Tooltip>
          );
        })}
      </div>
    </Pane>
  );
}
