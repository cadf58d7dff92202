import { useMap } from '../../hooks/map-context';
import { Segmented } from '../../../../ui/segmented/Segmented';
import type { LineStrength } from '../../model/line-strength';
import styles from './Dialogs.module.css';

interface StrengthFieldProps {
  readonly value: LineStrength;
  readonly onChange: (value: LineStrength) => void;
}

const KEYS = ['none', 'weak', 'medium', 'strong'] as const;
const VALUES = { none: null, weak: 1, medium: 2, strong: 3 } as const;

/** How strong a line is, from not judged to strong. */
export function StrengthField({ value, onChange }: StrengthFieldProps) {
  const { t } = useMap();
  return (
    <div className={styles.picker}>
      <span className={styles.label} aria-hidden>
        {t('strength.label')}
      </span>
      <div className={styles.row}>
        <Segmented
          label={t('strength.label')}
          items={KEYS.map((key) => ({ key, label: t(`strength.${key}`) }))}
          selectedKey={KEYS[value ?? 0]}
          onChange={(key) => onChange(VALUES[key])}
        />
      </div>
    </div>
  );
}
