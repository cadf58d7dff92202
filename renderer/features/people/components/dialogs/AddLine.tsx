import { useState } from 'react';
import { Button } from '../../../../ui/button/Button';
import { TextField } from '../../../../ui/field/TextField';
import styles from './Dialogs.module.css';

interface AddLineProps {
  readonly label: string;
  readonly action: string;
  readonly maxLength: number;
  /** Adds what was written; false keeps it in the field. */
  readonly onAdd: (text: string) => boolean;
}

/** A field and a button at the end of a list: Enter or the button adds what is written, and the field is free again. */
export function AddLine({ label, action, maxLength, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  const add = (): void => {
    if (onAdd(text.trim())) setText('');
  };
  return (
    <div className={styles.adder}>
      <TextField
        label={label}
        value={text}
        maxLength={maxLength}
        takesFocus
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button onPress={add} isDisabled={text.trim() === ''}>
        {action}
      </Button>
    </div>
  );
}
