import { useStore } from 'zustand';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import { cx } from '../../../ui/cx';
import { useMap } from '../hooks/map-context';
import { mapStore } from '../map-store';
import { shortName } from '../model/map-words';
import styles from './MapBoard.module.css';

/** Our people with their links here; those linked to the chosen person stand out. */
export function OursBar() {
  const { t, now } = useMap();
  const selectedId = useStore(mapStore, (state) => state.selectedId);
  const selected = selectedId === null ? undefined : now.byId.get(selectedId);
  const links = new Map<string, number>();
  for (const { relations } of peopleThere(now))
    for (const { colleague } of relations)
      links.set(colleague.id, (links.get(colleague.id) ?? 0) + 1);
  const ours = now.colleagues
    .filter(({ id }) => links.has(id))
    .sort((one, other) => (links.get(other.id) ?? 0) - (links.get(one.id) ?? 0));
  if (ours.length === 0) return null;
  const isLinked = (id: string): boolean =>
    selected?.relations.some(({ colleague }) => colleague.id === id) === true;
  return (
    <div className={styles.ours}>
      <span className={styles.oursLabel}>
        {selected ? t('ours.linked', { name: shortName(selected.person.name) }) : t('ours.all')}
      </span>
      {ours.map(({ id, name, title, initials }) => (
        <div key={id} className={cx(styles.colleague, isLinked(id) && styles.linked)}>
          <span className={styles.initials}>{initials}</span>
          <span>
            <b>{name}</b>
            {title === null
              ? t('ours.bare', { count: links.get(id) ?? 0 })
              : t('ours.links', { title, count: links.get(id) ?? 0 })}
          </span>
        </div>
      ))}
    </div>
  );
}
