import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '../cx';
import { Icon } from '../icon/Icon';
import type { LucideIcon } from '../icon/Icon';
import styles from './IconButton.module.css';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Read aloud and shown as a tooltip by `Tooltip`. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly size?: 'md' | 'sm';
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of one icon. Keys: Enter, Space. */
export function IconButton({
  icon,
  label,
  onPress,
  size = 'md',
  isDisabled = false,
  className,
  ref,
}: IconButtonProps) {
  return (
    <AriaButton
      aria-label={label}
      className={cx(styles.button, size === 'sm' && styles.sm, className)}
      isDisabled={isDisabled}
      {...(onPress ? { onPress } : {})}
      {...(ref ? { ref } : {})}
    >
      <Icon of={icon} size={size === 'sm' ? 14 : 16} />
    </AriaButton>
  );
}
