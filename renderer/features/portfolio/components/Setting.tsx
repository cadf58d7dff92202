import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button/Button';
import { ChevronsUpDown } from '../../../ui/icon/icons';
import { Popover } from '../../../ui/popover/Popover';
import { Tooltip } from '../../../ui/tooltip/Tooltip';
import { useIsLow } from '../hooks/use-is-low';
import styles from './SettingsStrip.module.css';

interface SettingProps {
  readonly label: string;
  readonly value: string;
  /** One sentence: what the value means here. In low windows it becomes the tooltip. */
  readonly sentence: string;
  /** Options. */
  readonly children: ReactNode;
}

/** One setting of the strip: its name, its value as a button, its sentence; the options stand in a popover. */
export function Setting({ label, value, sentence, children }: SettingProps) {
  const id = useId();
  const isLow = useIsLow();
  const button = (
    <Button
      variant="ghost"
      size="sm"
      iconAfter={ChevronsUpDown}
      label={`${label}: ${value}`}
      describedBy={id}
      className={styles.value ?? ''}
    >
      <span className={styles.valueText}>{value}</span>
    </Button>
  );
  return (
    <div className={styles.setting}>
      <span className={styles.label}>{label}</span>
      <Popover label={label} trigger={isLow ? <Tooltip text={sentence}>{button}</Tooltip> : button}>
        <div className={styles.options}>{children}</div>
      </Popover>
      <p id={id} className={isLow ? styles.hidden : styles.sentence} title={sentence}>
        {sentence}
      </p>
    </div>
  );
}
