import { readLines } from '../model/inline-text';
import styles from './DossierTable.module.css';

/** A value with its light Markdown: bold, italic, points of a list. */
export function RichText({ value }: { readonly value: string }) {
  return readLines(value).map(({ isPoint, parts }, index) => (
    // The lines of a value have no other name than their place.
    <span key={`${index} ${parts[0]?.text ?? ''}`} className={isPoint ? styles.point : styles.line}>
      {parts.map(({ text, look }, at) => {
        const key = `${at} ${text}`;
        if (look === 'bold') return <strong key={key}>{text}</strong>;
        return look === 'italic' ? <em key={key}>{text}</em> : <span key={key}>{text}</span>;
      })}
    </span>
  ));
}
