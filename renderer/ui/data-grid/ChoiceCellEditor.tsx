import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover as AriaPopover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Check } from 'lucide-react';
import { cx } from '../cx';
import floating from '../popover/Floating.module.css';
import type { CellEdit } from './grid-types';
import styles from './CellEditor.module.css';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly detail?: string;
}

export interface ChoiceCellEditorProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  readonly value: Key;
  readonly edit: CellEdit;
  readonly onKeep: (key: Key) => void;
}

/** One of a few in a cell, open at once. Arrows and letters move, Enter keeps, Esc gives back. */
export function ChoiceCellEditor<Key extends string>(props: ChoiceCellEditorProps<Key>) {
  const { label, choices, value, edit, onKeep } = props;
  return (
    <AriaSelect
      aria-label={label}
      className={styles.choice ?? ''}
      defaultOpen
      value={value}
      onChange={(key) => {
        const choice = choices.find((one) => one.key === key);
        if (choice && choice.key !== value) onKeep(choice.key);
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) edit.close('stay');
      }}
    >
      <AriaButton className={styles.button ?? ''} data-editor>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
      </AriaButton>
      <AriaPopover className={cx(floating.float)} offset={2} containerPadding={8}>
        <ListBox className={cx(floating.list)}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.key}
              id={choice.key}
              textValue={choice.label}
              className={cx(floating.item)}
            >
              {({ isSelected }) => (
                <>
                  {isSelected ? <Check size={14} strokeWidth={2} aria-hidden /> : null}
                  <span className={floating.words}>
                    <Text slot="label">{choice.label}</Text>
                    {choice.detail === undefined ? null : (
                      <Text slot="description" className={cx(floating.detail)}>
                        {choice.detail}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </AriaPopover>
    </AriaSelect>
  );
}
