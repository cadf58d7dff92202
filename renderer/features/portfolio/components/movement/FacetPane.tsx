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
  const isLater = view.after.asOfDay > view.before.asOfDay;
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
      <div
        ref={list}
        role="radiogroup"
        tabIndex={-1}
        aria-label={t('facet.title')}
        onKeyDown={onKeyDown}
      >
        {counts.map(({ facet, clients, since }, index) => {
          const isUnknown = facet === 'breadwinner' && !isYearKnown;
          const isChosen = facet === chosen;
          const fresh = isLater && since !== null && since > 0 ? since : null;
          const hint = t(`facet.hint.${facet}`);
          const spoken = t('facet.spoken', {
            name: t(`facet.${facet}`),
            clients: isUnknown ? '–' : tPortfolio('clients', { count: clients }),
          });
          return (
            <Tooltip
              key={facet}
              isPlainChild
              text={
                isUnknown
                  ? t('notice.fewYears')
                  : fresh === null
                    ? hint
                    : t('facet.since', {
                        hint,
                        count: fresh,
                        day: format.day(view.before.asOfDay),
                      })
              }
            >
              <button
                type="button"
                role="radio"
                data-facet={facet}
                aria-checked={isChosen}
                aria-label={
                  fresh === null ? spoken : `${spoken}, ${t('facet.fresh', { count: fresh })}`
                }
                tabIndex={isChosen || (chosen === null && index === 0) ? 0 : -1}
                className={styles.facet}
                onClick={() => choose(facet)}
              >
                <span className={styles.facetName}>{t(`facet.${facet}`)}</span>
                {fresh === null ? null : (
                  <span className={styles.since}>{t('facet.fresh', { count: fresh })}</span>
                )}
                <span className={styles.count}>{isUnknown ? '–' : format.integer(clients)}</span>
              </button>
            </Tooltip>
          );
        })}
      </div>
    </Pane>
  );
}
