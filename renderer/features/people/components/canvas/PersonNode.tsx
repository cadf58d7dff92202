import { Handle, Position } from '@xyflow/react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../../ui/cx';
import { useMap } from '../../hooks/map-context';
import { PersonCard } from '../PersonCard';
import type { PersonNodeType } from './canvas-nodes';
import styles from './MapCanvas.module.css';

/** A person on the canvas, with the handle that a line is drawn from. */
export const PersonNode = memo(function PersonNode({
  data,
  selected,
  height,
}: NodeProps<PersonNodeType>) {
  const { t, format, dealId, isPast, now } = useMap();
  const { person, isFaded, isTarget } = data;
  const { successorId } = person.person;
  return (
    <div
      className={cx(
        styles.person,
        isFaded && styles.faded,
        isTarget && styles.target,
        selected && styles.current,
      )}
      data-person={person.person.id}
    >
      <PersonCard
        person={person}
        successor={successorId === null ? null : (now.byId.get(successorId)?.person.name ?? null)}
        dealId={dealId}
        isSelected={selected}
        isChip={(height ?? 62) < 40}
        t={t}
        format={format}
      />
      <Handle
        type="target"
        position={Position.Left}
        className={styles.noHandle ?? ''}
        isConnectable={false}
      />
      <Handle
        type="source"
        position={Position.Right}
        className={cx(styles.handle, (isPast || person.isGone) && styles.noHandle)}
        isConnectable={!isPast && !person.isGone}
        title={t('card.handle')}
      />
    </div>
  );
});
