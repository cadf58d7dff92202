import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from '../cx';
import styles from './Dialog.module.css';

export interface OverlayProps {
  /** Name of the dialog. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A bare modal without title and buttons, for parts that bring their own (the command palette). Esc and a click outside close it. */
export function Overlay({ label, onClose, children }: OverlayProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={cx(styles.modal, styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''} aria-label={label}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
