import { useState } from 'react';
import { NumberField } from '../../../ui/field/NumberField';
import styles from './SettingsStrip.module.css';

interface PercentPairProps {
  readonly first: string;
  readonly second: string;
  readonly values: readonly [number, number];
  /** Whether the two can stand together. */
  readonly isRight: (first: number, second: number) => boolean;
  /** Sentence shown while they cannot. */
  readonly wrong: string;
  readonly onChange: (first: number, second: number) => void;
}

/** Two percents typed by hand; kept as soon as they can stand together. */
export function PercentPair({ first, second, values, isRight, wrong, onChange }: PercentPairProps) {
  const [a, b] = values;
  const [own, setOwn] = useState({ of: values, typed: values });
  const typed = own.of[0] === a && own.of[1] === b ? own.typed : values;
  const change = (nextA: number, nextB: number): void => {
    setOwn({ of: values, typed: [nextA, nextB] });
    if (isRight(nextA, nextB)) onChange(nextA, nextB);
  };
  const fits = isRight(typed[0], typed[1]);
  return (
    <div className={styles.pair}>
      <NumberField
        label={first}
        value={typed[0]}
        min={0.1}
        max={1000}
        onChange={(next) => change(next, typed[1])}
      />
      <NumberField
        label={second}
        value={typed[1]}
        min={0.1}
        max={1000}
        onChange={(next) => change(typed[0], next)}
      />
      <p role="status" className={styles.wrong}>
        {fits ? '' : wrong}
      </p>
    </div>
  );
}
