import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useScreenState } from '../../../data/use-screen-state';
import { mapStore } from '../map-store';
import type { ShownView } from '../map-store';

const VIEWS: readonly string[] = [
  'organigram',
  'influence',
  'plane',
  'table',
] satisfies ShownView[];

/** Remembers in the workspace which view was looked at last. */
export function useKeptView(): void {
  const { kept, keep } = useScreenState('map');
  const isRead = useRef(false);
  const view = useStore(mapStore, (state) => state.view);
  useEffect(() => {
    if (isRead.current || kept === undefined) return;
    isRead.current = true;
    const last = typeof kept === 'object' && kept !== null && 'view' in kept ? kept.view : null;
    // Membership of the list is what makes it one of the views.
    if (typeof last === 'string' && VIEWS.includes(last))
      mapStore.setState({ view: last as ShownView });
  }, [kept]);
  useEffect(() => {
    if (isRead.current) keep({ view });
  }, [view, keep]);
}
