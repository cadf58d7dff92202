import { useTranslation } from 'react-i18next';
import type { ClientPlanAnswer } from '@shared/ipc/market-answers';
import { Button } from '../../../ui/button/Button';
import { ChevronLeft, ChevronRight } from '../../../ui/icon/icons';
import { Notice } from '../../../ui/notice/Notice';

export interface PlanPagesProps {
  readonly answer: ClientPlanAnswer;
  readonly onSkip: (skip: number) => void;
}

/** Clients of a page. */
const PAGE = 500;

/** Says which of many clients are shown, with the way to the others; nothing when all of them are. */
export function PlanPages({ answer, onSkip }: PlanPagesProps) {
  const { t } = useTranslation('market');
  const { skipped, matching } = answer;
  const last = skipped + answer.clients.length;
  if (answer.clients.length === matching) return null;
  return (
    <Notice
      tone="info"
      actions={
        <>
          <Button
            size="sm"
            icon={ChevronLeft}
            isDisabled={skipped === 0}
            onPress={() => onSkip(Math.max(0, skipped - PAGE))}
          >
            {t('plan.pages.before')}
          </Button>
          <Button
            size="sm"
            icon={ChevronRight}
            isDisabled={last >= matching}
            onPress={() => onSkip(last)}
          >
            {t('plan.pages.next')}
          </Button>
        </>
      }
    >
      {t('plan.pages.shown', { first: skipped + 1, last, count: matching })}
    </Notice>
  );
}
