import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import floating from './Floating.module.css';
import styles from './Popover.module.css';
import { cx } from '../cx';

export interface PopoverProps {
  /** The kit `Button` that opens it. */
  readonly trigger: ReactNode;
  /** Name of the dialog. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'bottom' | 'top';
}

/** A small dialog beside its button. Keys: Enter or Space opens, Tab stays inside, Esc closes and gives focus back. */
export function Popover({
  trigger,
  label,
  children,
  isOpen,
  onOpenChange,
  placement = 'bottom start',
}: PopoverProps) {
  return (
    <DialogTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      {trigger}
      <AriaPopover
        className={cx(floating.float, styles.popover)}
        placement={placement}
        offset={4}
        containerPadding={8}
      >
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
