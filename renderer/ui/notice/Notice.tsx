import type { ReactNode } from 'react';
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button/IconButton';
import { cx } from '../cx';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly tone?: 'warn' | 'bad' | 'info';
  readonly children: ReactNode;
  /** Buttons or links under the sentence's end. */
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  /** `strip` spans a pane edge to edge; `box` stands inside one. */
  readonly shape?: 'strip' | 'box';
}

const GLYPH = { warn: TriangleAlert, bad: CircleAlert, info: Info } as const;

/** What should be known before going on: a sentence, its figures, and what can be done. */
export function Notice({
  tone = 'warn',
  children,
  actions,
  onDismiss,
  shape = 'strip',
}: NoticeProps) {
  const { t } = useTranslation('kit');
  const Glyph = GLYPH[tone];
  return (
    <div className={cx(styles.notice, styles[tone], styles[shape])} role="note">
      <Glyph size={16} strokeWidth={1.75} aria-hidden />
      <div className={styles.text}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
      {onDismiss ? (
        <IconButton icon={X} label={t('dismiss')} size="sm" onPress={onDismiss} />
      ) : null}
    </div>
  );
}
