import { useStore } from 'zustand';
import { IconButton } from '../../../../ui/button/IconButton';
import { Maximize, Minus, Plus } from '../../../../ui/icon/icons';
import { Tooltip } from '../../../../ui/tooltip/Tooltip';
import { useMap } from '../../hooks/map-context';
import { zoomStore } from './use-viewport';
import styles from './MapCanvas.module.css';

/** Zoom of the picture, in its corner. */
export function ZoomControls() {
  const { t, format } = useMap();
  const { zoom, zoomBy, fit } = useStore(zoomStore);
  return (
    <div className={styles.zoom} role="group" aria-label={t('zoom.level')}>
      <Tooltip text={t('zoom.out')}>
        <IconButton size="sm" icon={Minus} label={t('zoom.out')} onPress={() => zoomBy(0.8)} />
      </Tooltip>
      <span className={styles.level}>{format.percent(zoom, 0)}</span>
      <Tooltip text={t('zoom.in')}>
        <IconButton size="sm" icon={Plus} label={t('zoom.in')} onPress={() => zoomBy(1.25)} />
      </Tooltip>
      <Tooltip text={t('zoom.fit')}>
        <IconButton size="sm" icon={Maximize} label={t('zoom.fit')} onPress={fit} />
      </Tooltip>
    </div>
  );
}
