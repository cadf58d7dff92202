import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon/Icon';
import { Check } from '../../../ui/icon/icons';
import { cx } from '../../../ui/cx';
import styles from './RoundTrip.module.css';

export interface TakenMarkProps {
  readonly isTaken: boolean;
  readonly onToggle: () => void;
}

/** Whether a change is taken; a click turns it over, as Space does on the row. */
export function TakenMark({ isTaken, onToggle }: TakenMarkProps) {
  const { t } = useTranslation('roundtrip');
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the row takes Space; the mark is for the pointer
    <span
      role="img"
      aria-label={t(isTaken ? 'taken' : 'left')}
      className={cx(styles.mark, isTaken && styles.marked)}
      onClick={onToggle}
    >
      {isTaken ? <Icon of={Check} size={14} /> : null}
    </span>
  );
}
