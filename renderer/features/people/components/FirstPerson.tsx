import { useState } from 'react';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { TextField } from '../../../ui/field/TextField';
import { Network } from '../../../ui/icon/icons';
import { useMap } from '../hooks/map-context';
import { openMapDialog } from '../map-store';
import { newPerson, splitNameTitle } from '../model/new-person';
import styles from './MapBoard.module.css';

/** An empty map invites to name the first person. */
export function FirstPerson() {
  const { t, clientId, commands, select } = useMap();
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    const { name, title } = splitNameTitle(text);
    if (name === '') return;
    const ids = await commands.add({ clientId, people: [newPerson({ name, title })] });
    select(ids?.[0] ?? null);
  };
  return (
    <EmptyState
      icon={Network}
      title={t('empty.title')}
      action={
        <form
          className={styles.first}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div className={styles.firstField}>
            <TextField
              label={t('add.quick')}
              value={text}
              onChange={setText}
              placeholder={t('add.quickHint')}
              takesFocus
            />
          </div>
          <Button variant="primary" type="submit" isDisabled={text.trim() === ''}>
            {t('empty.add')}
          </Button>
          <Button onPress={() => openMapDialog({ kind: 'paste' })}>{t('empty.paste')}</Button>
        </form>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
