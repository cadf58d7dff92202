import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from '../cx';
import styles from './Segmented.module.css';

export interface SegmentedItem<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export interface SegmentedProps<Key extends string> {
  readonly label: string;
  readonly items: readonly SegmentedItem<Key>[];
  readonly selectedKey: Key;
  readonly onChange: (key: Key) => void;
  readonly size?: 'md' | 'sm';
}

/** One of two to four, all in sight. One tab stop; arrows move, Enter or Space chooses. */
export function Segmented<Key extends string>({
  label,
  items,
  selectedKey,
  onChange,
  size = 'md',
}: SegmentedProps<Key>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.group, size === 'sm' && styles.sm)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selectedKey]}
      onSelectionChange={(keys) => {
        const item = items.find((candidate) => keys.has(candidate.key));
        if (item) onChange(item.key);
      }}
    >
      {items.map((item) => (
        <ToggleButton
          key={item.key}
          id={item.key}
          className={styles.segment ?? ''}
          isDisabled={item.isDisabled ?? false}
        >
          {item.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
