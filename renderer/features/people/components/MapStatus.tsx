import { peopleThere } from '@shared/analysis/people/people-as-of';
import { StatusBarStart, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { useMap } from '../hooks/map-context';
import type { ShownView } from '../map-store';

/** How many people the map holds, and the keys that work here. */
export function MapStatus({ view }: { readonly view: ShownView }) {
  const { t, now } = useMap();
  const there = peopleThere(now).length;
  const gone = now.people.length - there;
  const move =
    view === 'table'
      ? ([['F2', t('statusBar.edit')]] as const)
      : ([['↑↓←→', t('statusBar.neighbour')]] as const);
  return (
    <StatusBarStart>
      <span>
        {t('statusBar.people', { count: there })}
        {gone === 0 ? '' : `, ${t('statusBar.left', { count: gone })}`}
      </span>
      <span>{t('statusBar.units', { count: now.units.length })}</span>
      <StatusKeys
        keys={[
          ...move,
          ['L', t('statusBar.link')],
          ['R', t('statusBar.report')],
          ['+ −', t('statusBar.attitude')],
          ['1–5', t('statusBar.influence')],
          ['Alt 1–4', t('statusBar.views')],
        ]}
      />
    </StatusBarStart>
  );
}
