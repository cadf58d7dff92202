import type { ReactNode } from 'react';
import { cx } from '../../../../ui/cx';
import { Icon } from '../../../../ui/icon/Icon';
import { Check, CircleAlert, Info, TriangleAlert } from '../../../../ui/icon/icons';
import { useImport } from '../../hooks/import-context';
import styles from './Point.module.css';

const GLYPH = {
  ask: CircleAlert,
  bad: CircleAlert,
  warn: TriangleAlert,
  info: Info,
  done: Check,
} as const;

export interface PointProps {
  /** `ask` must be answered before the import. */
  readonly tone: keyof typeof GLYPH;
  readonly title: string;
  readonly children?: ReactNode;
  /** Links under the sentence. */
  readonly actions?: ReactNode;
}

/** What happened or is asked, what is safe, what can be done. */
export function Point({ tone, title, children, actions }: PointProps) {
  const { t } = useImport();
  return (
    <li className={cx(styles.point, styles[tone])} data-point={tone}>
      <span className={styles.glyph}>
        <Icon of={GLYPH[tone]} {...(tone === 'ask' ? { label: t('todo.mustAnswer') } : {})} />
      </span>
      <div className={styles.title}>{title}</div>
      {children ? <div className={styles.text}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </li>
  );
}
