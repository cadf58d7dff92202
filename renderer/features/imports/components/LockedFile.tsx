import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { TextField } from '../../../ui/field/TextField';
import { LockKeyhole } from '../../../ui/icon/icons';
import styles from './ImportScreen.module.css';

export interface LockedFileProps {
  readonly fileName: string;
  /** The password typed before did not open it. */
  readonly wasWrong: boolean;
  readonly onUnlock: (password: string) => void;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
}

/** An encrypted workbook asks for its password in place; the password goes to the reader and nowhere else. */
export function LockedFile({ fileName, wasWrong, onUnlock, onChoose, onCancel }: LockedFileProps) {
  const { t } = useTranslation('imports');
  const [password, setPassword] = useState('');
  return (
    <EmptyState
      icon={LockKeyhole}
      title={t('locked.title', { file: fileName })}
      action={
        <form
          className={styles.opening}
          onSubmit={(event) => {
            event.preventDefault();
            if (password !== '') onUnlock(password);
          }}
        >
          <TextField
            type="password"
            label={t('locked.label')}
            value={password}
            onChange={setPassword}
            maxLength={255}
            takesFocus
            {...(wasWrong && password === ''
              ? { error: t('locked.wrong') }
              : { hint: t('locked.hint') })}
          />
          <div className={styles.buttons}>
            <Button variant="primary" kbd="Enter" type="submit" isDisabled={password === ''}>
              {t('locked.open')}
            </Button>
            <Button onPress={onChoose}>{t('unreadable.choose')}</Button>
            <Button kbd="Esc" onPress={onCancel}>
              {t('unreadable.back')}
            </Button>
          </div>
        </form>
      }
    >
      {t('locked.text')}
    </EmptyState>
  );
}
