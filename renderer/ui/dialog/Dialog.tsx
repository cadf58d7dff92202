import type { FormEvent, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/Button';
import { cx } from '../cx';
import styles from './Dialog.module.css';

export interface DialogButton {
  /** A verb with its object. */
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

export interface DialogProps {
  readonly isOpen: boolean;
  /** Esc, a click outside or the cancel button. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Enter in any field runs it. */
  readonly primary?: DialogButton;
  readonly secondary?: DialogButton;
  /** Text of the button that only closes; `Cancel` when there is a primary button, else `Close`. */
  readonly closeLabel?: string;
  readonly width?: 'md' | 'lg';
  /** `alertdialog` is read at once. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** A task that must be ended before going on. Tab stays inside, Esc closes, focus returns where it came from. */
export function Dialog(props: DialogProps) {
  const { t } = useTranslation('kit');
  const {
    isOpen,
    onClose,
    title,
    children,
    primary,
    secondary,
    width = 'md',
    role = 'dialog',
  } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (primary && primary.isDisabled !== true) primary.onPress();
  };
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={cx(styles.modal, styles[width])}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <form className={styles.form} onSubmit={submit}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <div className={styles.body}>{children}</div>
            <div className={styles.buttons}>
              {secondary ? (
                <Button
                  variant="ghost"
                  onPress={secondary.onPress}
                  isDisabled={secondary.isDisabled ?? false}
                >
                  {secondary.label}
                </Button>
              ) : null}
              <span className={styles.space} />
              <Button onPress={onClose} takesFocus={!primary}>
                {props.closeLabel ?? (primary ? t('cancel') : t('close'))}
              </Button>
              {primary ? (
                <Button variant="primary" type="submit" isDisabled={primary.isDisabled ?? false}>
                  {primary.label}
                </Button>
              ) : null}
            </div>
          </form>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
