import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../../ui/cx';
import { useMap } from '../../hooks/map-context';
import { lineWords } from '../../model/area-words';
import { lineWidth } from '../../model/line-strength';
import type { LinkEdgeType } from './canvas-nodes';
import styles from './MapCanvas.module.css';

/** A line between two people, drawn along the way the map worked out. */
export const LinkEdge = memo(function LinkEdge({ data }: EdgeProps<LinkEdgeType>) {
  const { t } = useMap();
  if (!data) return null;
  const { line, isFaded, isNamed } = data;
  return (
    <g className={cx(styles.line, styles[line.type], isFaded && styles.faded)}>
      <path
        d={line.path}
        style={line.strength === null ? undefined : { strokeWidth: lineWidth(line.strength) }}
        markerEnd={line.type === 'influences' ? 'url(#map-arrow)' : undefined}
      />
      {isNamed ? (
        <text x={line.at.x} y={line.at.y} textAnchor={line.at.anchor}>
          {lineWords(line, t)}
        </text>
      ) : null}
    </g>
  );
}, isSameLine);

function isSameLine(one: EdgeProps<LinkEdgeType>, other: EdgeProps<LinkEdgeType>): boolean {
  return one.data === other.data;
}
