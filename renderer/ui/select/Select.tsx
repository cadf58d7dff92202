import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Label,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { ChevronsUpDown } from 'lucide-react';
import { cx } from '../cx';
import { Icon } from '../icon/Icon';
import field from '../field/Field.module.css';
import { ChoiceList } from './ChoiceList';
import type { SelectItem } from './ChoiceList';
import styles from './Select.module.css';

export interface SelectProps<Key extends string> {
  readonly label: string;
  readonly items: readonly SelectItem<Key>[];
  readonly selectedKey: Key;
  readonly onChange: (key: Key) => void;
  readonly isLabelHidden?: boolean;
  readonly size?: 'md' | 'sm';
  /** `bare` has no edge: a value with a chevron, as in a strip of settings. */
  readonly look?: 'field' | 'bare';
  /** Shown in the button instead of the item's label. */
  readonly value?: ReactNode;
  readonly isDisabled?: boolean;
}

/** One of a few. Keys: Enter, Space or ↓ opens; arrows, letters choose; Esc gives back. */
export function Select<Key extends string>(props: SelectProps<Key>) {
  const { label, items, selectedKey, onChange, size = 'md', look = 'field' } = props;
  return (
    <AriaSelect
      className={cx(field.field, styles.select)}
      value={selectedKey}
      isDisabled={props.isDisabled ?? false}
      onChange={(key) => {
        const item = items.find((candidate) => candidate.key === key);
        if (item && item.key !== selectedKey) onChange(item.key);
      }}
    >
      <Label className={cx(field.label, props.isLabelHidden === true && field.hidden)}>
        {label}
      </Label>
      <AriaButton className={cx(styles.button, styles[look], size === 'sm' && styles.sm)}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren }) => props.value ?? selectedText ?? defaultChildren}
        </SelectValue>
        <Icon of={ChevronsUpDown} size={12} />
      </AriaButton>
      <ChoiceList choices={items} offset={4} />
    </AriaSelect>
  );
}
