import type { DealAnswer } from '@shared/ipc/deal-answers';
import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { Section } from '../../../ui/pane/Section';
import { usePipeline } from '../hooks/pipeline-context';
import { useFlagWords } from '../hooks/use-flag-words';
import styles from './DealPane.module.css';

/** Every red flag of the deal with its arithmetic. */
export function FlagsSection({ detail }: { readonly detail: DealAnswer }) {
  const { t, format, analysis } = usePipeline();
  const words = useFlagWords();
  const open = analysis.deals.find(({ deal }) => deal.id === detail.deal.id);
  if (!isOpenStage(detail.deal.stage) || !open) return null;
  const { flags } = open;
  return (
    <Section title={t('pane.flags')} detail={format.integer(flags.length)}>
      {flags.length === 0 ? (
        <p className={styles.soft}>{t('pane.noFlags')}</p>
      ) : (
        <ul className={styles.flags}>
          {flags.map((flag) => (
            <li key={flag.kind}>{words(flag)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
