import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '../cx';
import { Icon } from '../icon/Icon';
import type { LucideIcon } from '../icon/Icon';
import { Kbd } from '../kbd/Kbd';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary` once per screen; `ghost` without an edge; `link` looks like a link. */
  readonly variant?: 'primary' | 'plain' | 'ghost' | 'link';
  readonly size?: 'md' | 'sm';
  readonly icon?: LucideIcon;
  /** Icon after the text (for menus). */
  readonly iconAfter?: LucideIcon;
  /** Key chord shown after the text. */
  readonly kbd?: string;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean;
  readonly type?: 'button' | 'submit';
  /** Read instead of the text. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly isPressed?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A verb with its object. Keys: Enter, Space. */
export function Button({ ref, ...props }: ButtonProps) {
  const {
    variant = 'plain',
    size = 'md',
    icon,
    iconAfter,
    kbd,
    label,
    describedBy,
    isPressed,
  } = props;
  return (
    <AriaButton
      className={cx(styles.button, styles[variant], size === 'sm' && styles.sm, props.className)}
      isDisabled={props.isDisabled ?? false}
      type={props.type ?? 'button'}
      {...(props.onPress ? { onPress: props.onPress } : {})}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog must put the focus somewhere inside
      autoFocus={props.takesFocus ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...(ref ? { ref } : {})}
    >
      {icon ? <Icon of={icon} size={size === 'sm' ? 14 : 16} /> : null}
      {props.children}
      {kbd === undefined ? null : (
        <span className={styles.kbd} aria-hidden>
          <Kbd keys={kbd} />
        </span>
      )}
      {iconAfter ? <Icon of={iconAfter} size={14} /> : null}
    </AriaButton>
  );
}
