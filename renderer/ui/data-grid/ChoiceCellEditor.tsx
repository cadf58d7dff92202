import { Button as AriaButton, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { ChoiceList } from '../select/ChoiceList';
import type { SelectItem } from '../select/ChoiceList';
import type { CellEdit } from './grid-types';
import styles from './CellEditor.module.css';

export interface ChoiceCellEditorProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly SelectItem<Key>[];
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
      <ChoiceList choices={choices} offset={2} />
    </AriaSelect>
  );
}
