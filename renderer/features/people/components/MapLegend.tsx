import type { LinkType, MapView } from '@shared/domain/people-scales';
import { cx } from '../../../ui/cx';
import { useMap } from '../hooks/map-context';
import { CoverageDots } from './CoverageDots';
import { InfluenceBars } from './InfluenceBars';
import { attitudeClass } from './PersonCard';
import styles from './MapBoard.module.css';

const LINES: Readonly<Record<MapView, readonly LinkType[]>> = {
  organigram: ['reports', 'dotted', 'influences', 'conflicts'],
  influence: ['influences', 'conflicts', 'knows'],
  plane: [],
};

/** What the marks of the picture mean. */
export function MapLegend({ view }: { readonly view: MapView }) {
  const { t } = useMap();
  return (
    <div className={styles.legend}>
      <span>
        <span className={styles.swatches}>
          {[-2, -1, 0, 1, 2, null].map((value) => (
            <i key={value} className={attitudeClass(value)} />
          ))}
        </span>
        {t('legend.attitude')}
      </span>
      {view === 'plane' ? null : (
        <>
          <span>
            <InfluenceBars influence={3} /> {t('legend.influence')}
          </span>
          <span>
            <CoverageDots coverage="multiple" /> {t('legend.coverage')}
          </span>
        </>
      )}
      {LINES[view].map((type) => (
        <span key={type}>
          <svg width="20" height="8" aria-hidden>
            <path
              className={cx(styles[type])}
              d={type === 'conflicts' ? 'M0 4H6L8 1L12 7L14 4H20' : 'M0 4H20'}
            />
          </svg>
          {t(`line.${type}`)}
        </span>
      ))}
    </div>
  );
}
