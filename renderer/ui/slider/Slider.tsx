import { useId } from 'react';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  /** Whole steps from `min` to `max`. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** The value in words, read aloud and written beside the label. */
  readonly valueText: string;
}

/** One of many steps along a line. Keys: arrows one step, Page Up/Down several, Home/End the ends. */
export function Slider({ label, value, min, max, onChange, valueText }: SliderProps) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <label htmlFor={id} className={styles.label}>
        {label} <b>{valueText}</b>
      </label>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={min}
        max={max}
        value={value}
        aria-label={label}
        aria-valuetext={valueText}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
