import { breadwinnerChange } from '@shared/analysis/movement/client-movement';
import type { ClientMovement } from '@shared/analysis/movement/client-movement';
import { ClassChip } from '../../../../ui/class-chip/ClassChip';
import { Pill } from '../../../../ui/pill/Pill';
import { useMovement } from '../../hooks/movement-context';
import { movementSigns } from '../../model/movement-signs';
import styles from './Movement.module.css';

/** Class before, arrow, class after; a dash where the client was not in the run. */
export function MoveCell({ movement }: { readonly movement: ClientMovement }) {
  const { t } = useMovement();
  const { before, after } = movement;
  const from = before ? `${before.abc} ${before.xyz}` : null;
  const to = after ? `${after.abc} ${after.xyz}` : null;
  return (
    <span
      role="img"
      aria-label={
        from === null
          ? t('table.spokenComes', { to })
          : to === null
            ? t('table.spokenGoes', { from })
            : t(from === to ? 'table.spokenSame' : 'table.spokenMove', { from, to })
      }
      className={styles.move}
    >
      <ClassChip abc={before?.abc ?? '–'} xyz={before?.xyz ?? '–'} />
      <span className={styles.arrow}>→</span>
      <ClassChip abc={after?.abc ?? '–'} xyz={after?.xyz ?? '–'} />
    </span>
  );
}

/** What should be noticed of a client, each as a word. What was so on the earlier day already is quiet. */
export function SignsCell({ movement }: { readonly movement: ClientMovement }) {
  const { t } = useMovement();
  const words = movementSigns(movement, breadwinnerChange(movement), t);
  return (
    <span className={styles.signs}>
      {words.map(({ text, tone }) => (
        <Pill key={text} tone={tone}>
          {text}
        </Pill>
      ))}
    </span>
  );
}
