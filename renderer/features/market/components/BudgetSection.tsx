import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer, WhiteSpaceCell, WhiteSpacePlace } from '@shared/ipc/market-answers';
import { useCommand } from '../../../data/use-command';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { cx } from '../../../ui/cx';
import { Section } from '../../../ui/pane/Section';
import { showToast } from '../../../ui/toast/toast-store';
import { useSpaceWords } from '../hooks/use-space-words';
import { TrustDots } from './TrustDots';
import styles from './Space.module.css';

export interface BudgetSectionProps {
  readonly answer: WhiteSpaceAnswer;
  readonly place: WhiteSpacePlace;
  readonly cell: WhiteSpaceCell;
  readonly category: string;
  readonly onEstimate: () => void;
}

/** Budget of the cell with its evidence and the index it makes, or the question that asks for it. */
export function BudgetSection({ answer, place, cell, category, onEstimate }: BudgetSectionProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(answer.currency);
  const ask = useCommand('dossier.ask');
  const question =
    place.name === null
      ? t('cell.question', { category })
      : t('cell.questionUnit', { category, unit: place.name });
  const isAsked = answer.openQuestions.includes(question);
  const { budget, estimate, index } = cell;
  return (
    <Section title={t('cell.budgetTitle')}>
      <div className={styles.lines}>
        {budget === null || estimate === null ? (
          <p className={styles.words}>
            {cell.takenBack === null
              ? t('cell.noBudget')
              : cell.takenBack.author === null
                ? t('cell.takenBackOn', { day: format.isoDay(cell.takenBack.day) })
                : t('cell.takenBackBy', {
                    day: format.isoDay(cell.takenBack.day),
                    author: cell.takenBack.author,
                  })}
          </p>
        ) : (
          <>
            <p className={styles.sum}>
              <span className={styles.figure}>{words.amounts(budget)}</span>
              {budget.low === budget.high ? null : (
                <span className={styles.sub}>
                  {t('cell.likely', { amount: words.short(budget.likely) })}
                </span>
              )}
            </p>
            <p className={cx(styles.words, styles.line)}>
              <span>
                {t('cell.sourceLine', {
                  source: estimate.source,
                  day: format.isoDay(estimate.day),
                })}
              </span>
              <TrustDots level={estimate.confidence} />
            </p>
          </>
        )}
        {cell.isAged ? (
          <p className={cx(styles.words, styles.warnWords)}>
            {t('aged', { count: answer.settings.agedMonths })}
          </p>
        ) : null}
        {cell.doubt === 'none' ? null : (
          <p className={cx(styles.words, styles.warnWords)}>{t(`doubt.${cell.doubt}`)}</p>
        )}
        {index === null || budget === null ? null : (
          <p className={styles.words}>
            {t('cell.indexSum', {
              ours: words.short(cell.oursE4),
              budget: words.amounts(budget),
              index: words.percents(index),
            })}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="sm" onPress={onEstimate}>
          {t('cell.estimate')}
        </Button>
        {isAsked ? (
          <span className={styles.words}>{t('cell.asked')}</span>
        ) : (
          <Button
            size="sm"
            variant="ghost"
            onPress={() => {
              const input = { clientId: answer.clientId, fact: null, text: question } as const;
              void ask.run({ ...input, kind: 'situation' }).then((done) => {
                if (done) showToast(t('cell.askDone'));
              });
            }}
          >
            {t('cell.ask')}
          </Button>
        )}
      </div>
    </Section>
  );
}
