import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import { flowOf } from '@shared/analysis/movement/class-flows';
import { facetsOf } from '@shared/analysis/movement/client-movement';
import type { ClientMovement, Facet } from '@shared/analysis/movement/client-movement';
import type { MovementView } from '@shared/ipc/movement-methods';
import { useRpc } from '../../../../data/use-rpc';
import { Button } from '../../../../ui/button/Button';
import { EmptyState } from '../../../../ui/empty-state/EmptyState';
import { MovementContext } from '../../hooks/movement-context';
import { usePortfolio } from '../../hooks/portfolio-context';
import { useSides } from '../../hooks/use-sides';
import { valueText } from '../../model/value-text';
import { portfolioStore } from '../../store';
import { ClientPanel } from '../ClientPanel';
import { FacetPane } from './FacetPane';
import { FlowPane } from './FlowPane';
import { MovementNotices } from './MovementNotices';
import { MovementTable } from './MovementTable';
import { RhythmSection } from './RhythmSection';
import { SidesStrip } from './SidesStrip';
import styles from './Movement.module.css';

/** What the clients did between two sides: flow, groups, table, and one client's arithmetic. */
export function MovementBoard() {
  const { t } = useTranslation('portfolio');
  const sides = useSides();
  const query = useRpc(
    'movement.compare',
    { before: sides.before.side, after: sides.after.side },
    { isEnabled: sides.isReady, keepPrevious: true },
  );
  return (
    <>
      <SidesStrip sides={sides} view={query.data ?? null} />
      {query.isError && !query.data ? (
        <EmptyState
          title={t('failed')}
          action={<Button onPress={() => void query.refetch()}>{t('retry')}</Button>}
        />
      ) : null}
      {query.data ? (
        <ComparedBoard view={query.data} isUpdating={query.isPlaceholderData} onSwap={sides.swap} />
      ) : null}
    </>
  );
}

/** What is shown of the clients: a group, or the clients of one stream of the flow. */
export type Shown =
  | { readonly kind: 'facet'; readonly facet: Facet }
  | { readonly kind: 'flow'; readonly key: string };

interface ComparedBoardProps {
  readonly view: MovementView;
  readonly isUpdating: boolean;
  readonly onSwap: () => void;
}

function ComparedBoard({ view, isUpdating, onSwap }: ComparedBoardProps) {
  const { rows, format } = usePortfolio();
  const { t } = useTranslation('movement');
  const [shown, setShown] = useState<Shown>({ kind: 'facet', facet: 'changed' });
  const dimension = useStore(portfolioStore, (state) => state.screen.movement.dimension);
  const clientId = useStore(portfolioStore, (state) => state.screen.clientId);
  const context = useMemo(() => {
    const valuesOf = (side: MovementView['before']) =>
      valueText(format, side.settings.basis, view.currency);
    return { view, t, format, values: valuesOf(view.after), valuesBefore: valuesOf(view.before) };
  }, [view, t, format]);
  const listed = useMemo(() => {
    const isListed = (movement: ClientMovement): boolean => {
      if (shown.kind === 'facet') return facetsOf(movement).has(shown.facet);
      const { from, to } = flowOf(movement, dimension);
      return `${from} ${to}` === shown.key;
    };
    return view.movements.filter((movement) => isListed(movement));
  }, [view, shown, dimension]);
  const row = useMemo(() => rows.find(({ key }) => key === clientId) ?? null, [rows, clientId]);
  const movement = useMemo(
    () => view.movements.find(({ id }) => id === clientId) ?? null,
    [view, clientId],
  );
  return (
    <MovementContext value={context}>
      <MovementNotices onSwap={onSwap} />
      <div className={styles.middle} aria-busy={isUpdating}>
        <div className={styles.centre}>
          <div className={styles.top}>
            <FlowPane shown={shown} onShow={setShown} />
            <FacetPane shown={shown} onShow={setShown} />
          </div>
          <MovementTable movements={listed} shown={shown} onShow={setShown} />
        </div>
        <ClientPanel row={row}>
          {movement ? <RhythmSection movement={movement} /> : null}
        </ClientPanel>
      </div>
    </MovementContext>
  );
}
