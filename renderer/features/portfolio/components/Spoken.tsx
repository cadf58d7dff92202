import styles from './Spoken.module.css';

/** Words that are only read aloud, beside figures that are only seen. */
export function Spoken({ text, id }: { readonly text: string; readonly id?: string }) {
  return (
    <span className={styles.spoken} id={id}>
      {text}
    </span>
  );
}
