import type { Evidence } from '@shared/ipc/plan-answers';
import { Icon } from '../../../../ui/icon/Icon';
import { Link2 } from '../../../../ui/icon/icons';
import { useEvidenceWords } from '../../hooks/use-evidence-words';
import styles from './Editor.module.css';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly currency: string | null;
}

/** Figures the answer can rest on. */
export function EvidenceList({ evidence, currency }: EvidenceListProps) {
  const words = useEvidenceWords(currency);
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.evidence}>
      {evidence.map((one) => {
        const text = words(one);
        return (
          <li key={text}>
            <Icon of={Link2} size={12} />
            {text}
          </li>
        );
      })}
    </ul>
  );
}
