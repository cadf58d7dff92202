import type { ComponentProps, ReactElement } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  /** A kit `Button` or `IconButton`; any other element must be able to take focus and have a role. */
  readonly children: ReactElement;
  /** True when the child is a plain element and not a kit button. */
  readonly isPlainChild?: boolean;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
}

/** One sentence about a control, after half a second of hover and at once on keyboard focus. Esc hides it. */
export function Tooltip({
  text,
  children,
  isPlainChild = false,
  placement = 'bottom',
}: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {isPlainChild ? (
        <Focusable>{children as ComponentProps<typeof Focusable>['children']}</Focusable>
      ) : (
        children
      )}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
