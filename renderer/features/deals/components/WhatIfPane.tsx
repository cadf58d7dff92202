import { uncoveredPlan } from '@shared/analysis/pipeline/what-if';
import type { Supposition } from '@shared/analysis/pipeline/what-if';
import { useCommand } from '../../../data/use-command';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { X } from '../../../ui/icon/icons';
import { SidePane } from '../../../ui/pane/SidePane';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from '../hooks/pipeline-context';
import { useSuppositionWords } from '../hooks/use-supposition-words';
import { setWhatIf } from '../store';
import { AddSupposition } from './AddSupposition';
import { EffectsTable } from './EffectsTable';
import { SuppositionRow } from './SuppositionRow';
import styles from './WhatIf.module.css';

/** What would be: suppositions tried on a copy, their effects beside the figures of now. */
export function WhatIfPane({ suppositions }: { readonly suppositions: readonly Supposition[] }) {
  const { t, answer, analysis, trial, format, amounts } = usePipeline();
  const words = useSuppositionWords();
  const note = useCommand('deal.noteReview');
  const { openReview } = answer;
  const change = (index: number, next: Supposition) =>
    setWhatIf(suppositions.map((one, at) => (at === index ? next : one)));
  const keep = async () => {
    const list = suppositions.map(words).join('; ');
    if (trial === null) return;
    const { day } = trial.lastStart;
    const sentence = t(day === null ? 'whatIf.sentence' : 'whatIf.sentenceLeft', {
      list,
      before: amounts.full(analysis.gap.gapE4),
      after: amounts.full(trial.gap.gapE4),
      day: format.day(day),
    });
    const text = [openReview?.note, sentence].filter(Boolean).join('\n').slice(-4000);
    if ((await note.run({ note: text })) !== undefined) showToast(t('whatIf.kept'));
  };
  return (
    <SidePane
      size="wide"
      label={t('whatIf.title')}
      head={
        <header className={styles.head}>
          <div>
            <h2>{t('whatIf.title')}</h2>
            <p className={styles.soft}>{t('whatIf.note')}</p>
          </div>
          <IconButton
            size="sm"
            icon={X}
            label={t('whatIf.close')}
            onPress={() => {
              setWhatIf(null);
              document
                .querySelector<HTMLElement>('[data-screen="pipeline"] [role="grid"]')
                ?.focus();
            }}
          />
        </header>
      }
      foot={
        <footer className={styles.foot}>
          <Button isDisabled={suppositions.length === 0} onPress={() => void keep()}>
            {t('whatIf.keep')}
          </Button>
        </footer>
      }
    >
      <AddSupposition onAdd={(next) => setWhatIf([...suppositions, next])} />
      {suppositions.length === 0 ? (
        <p className={styles.empty}>{t('whatIf.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {suppositions.map((one, index) => (
            <SuppositionRow
              key={`${index} ${one.kind}`}
              supposition={one}
              onChange={(next) => change(index, next)}
              onRemove={() => setWhatIf(suppositions.filter((_, at) => at !== index))}
            />
          ))}
        </ul>
      )}
      <EffectsTable now={analysis} trial={trial} />
      <Uncovered suppositions={suppositions} />
    </SidePane>
  );
}

/** Plan of leaving clients that nobody covers. */
function Uncovered({ suppositions }: { readonly suppositions: readonly Supposition[] }) {
  const { t, answer, analysis, format, amounts } = usePipeline();
  const lines = suppositions.flatMap((one) => {
    if (one.kind !== 'client-leaves') return [];
    const client = answer.facts.clients.find(({ id }) => id === one.clientId);
    const sum = client && uncoveredPlan(answer.facts, client, one.fromDay, analysis.period);
    return client && sum !== null && sum !== undefined
      ? [
          t('whatIf.uncovered', {
            client: client.name,
            month: format.month(one.fromDay),
            sum: amounts.short(sum),
          }),
        ]
      : [];
  });
  return lines.map((line) => (
    <p key={line} className={styles.uncovered}>
      {line}
    </p>
  ));
}
