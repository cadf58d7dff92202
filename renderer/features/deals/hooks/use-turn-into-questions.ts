import type { Excuse } from '@shared/analysis/pipeline/excuse-words';
import { EXCUSE_QUESTIONS } from '@shared/analysis/pipeline/excuses';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { useCommand } from '../../../data/use-command';
import { showToast } from '../../../ui/toast/toast-store';
import { usePipeline } from './pipeline-context';

/** Writes the questions behind an excuse to be asked at the client, each with the deal's name. */
export function useTurnIntoQuestions(detail: DealAnswer): (excuse: Excuse) => Promise<void> {
  const { t } = usePipeline();
  const { run } = useCommand('deal.ask');
  const { deal, client } = detail;
  return async (excuse) => {
    const texts = EXCUSE_QUESTIONS[excuse].map(
      (question) => `${deal.name}: ${t(`review.ask.${question}`)}`,
    );
    const done = await run({ dealId: deal.id, texts });
    if (!done) return;
    showToast(
      done.added > 0
        ? t('review.turned', { count: done.added, client: client.name })
        : t('review.turnedAlready', { client: client.name }),
    );
  };
}
