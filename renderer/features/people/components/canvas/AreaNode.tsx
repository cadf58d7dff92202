import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../../ui/cx';
import { useMap } from '../../hooks/map-context';
import { areaTitle, markText } from '../../model/area-words';
import type { AreaNodeType, MarkNodeType } from './canvas-nodes';
import styles from './MapCanvas.module.css';

/** A field behind the cards: a unit or a field of the plane, with its name. */
export const AreaNode = memo(function AreaNode({ data }: NodeProps<AreaNodeType>) {
  const { t } = useMap();
  const { area, isTarget } = data;
  return (
    <div className={cx(styles.area, styles[area.kind], isTarget && styles.target)}>
      <span className={styles.areaTitle}>{areaTitle(area, t)}</span>
    </div>
  );
});

/** A word of an axis. */
export const MarkNode = memo(function MarkNode({ data }: NodeProps<MarkNodeType>) {
  const { t } = useMap();
  return <div className={cx(styles.mark, styles[data.mark.anchor])}>{markText(data.mark, t)}</div>;
});
