import { useTranslation } from 'react-i18next';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import styles from './ClassLegend.module.css';

/** The six class letters with what they mean, value on the left, rhythm on the right. */
export function ClassLegend() {
  const { t } = useTranslation('welcome');
  return (
    <ul className={styles.legend} aria-label={t('sample.classes')}>
      {(['A', 'X', 'B', 'Y', 'C', 'Z'] as const).map((letter) => (
        <li key={letter}>
          {letter === 'A' || letter === 'B' || letter === 'C' ? (
            <ClassChip abc={letter} />
          ) : (
            <ClassChip xyz={letter} />
          )}
          {letter === 'A' || letter === 'B' || letter === 'C'
            ? t(`sample.value${letter}`)
            : t(`sample.rhythm${letter}`)}
        </li>
      ))}
    </ul>
  );
}
