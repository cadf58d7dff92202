import { useTranslation } from 'react-i18next';
import type {
  CompetitorInCell,
  WhiteSpaceAnswer,
  WhiteSpaceCell,
} from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Section } from '../../../ui/pane/Section';
import { useSpaceWords } from '../hooks/use-space-words';
import type { CellWriter } from '../hooks/use-write-cells';
import styles from './Space.module.css';

export interface CompetitorSectionProps {
  readonly answer: WhiteSpaceAnswer;
  readonly cell: WhiteSpaceCell;
  readonly writer: CellWriter;
}

/** Who else sells here, and the budget that follows from what they sell. */
export function CompetitorSection({ answer, cell, writer }: CompetitorSectionProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(answer.currency);
  const here = answer.competitors.filter(({ categoryId }) => categoryId === cell.categoryId);
  const wallet = answer.wallets[cell.categoryId];
  const figureOf = (competitor: CompetitorInCell): string => {
    const { amountLowE4, amountHighE4, shareLow, shareHigh } = competitor;
    const amount = amountLowE4 ?? amountHighE4;
    if (amount !== null)
      return words.amounts({
        low: amount,
        likely: amount,
        high: amountHighE4 ?? amount,
      });
    const share = shareLow ?? shareHigh;
    if (share === null) return t('cell.noFigure');
    const band = { low: share, likely: share, high: shareHigh ?? share };
    return t('cell.shareOf', { range: words.percents(band) });
  };
  const take = () => {
    if (!wallet?.budget) return;
    const { low, likely, high } = wallet.budget;
    const names = format.list(here.map(({ name }) => name));
    writer.write([
      {
        clientId: answer.clientId,
        unitId: null,
        categoryId: cell.categoryId,
        estimate: {
          budget: { low, likely, high },
          source: t('cell.walletSource', { names }).slice(0, 300),
          confidence: 1,
          day: answer.asOf,
        },
      },
    ]);
  };
  return (
    <>
      <Section title={t('cell.competitorsTitle')}>
        {here.length === 0 ? (
          <p className={styles.words}>{t('cell.noCompetitors')}</p>
        ) : (
          <div className={styles.lines}>
            {here.map((competitor) => (
              <p key={competitor.id} className={styles.line}>
                <span>{competitor.name}</span>
                {competitor.stance ? (
                  <span className={styles.sub}>{t(`cell.stance.${competitor.stance}`)}</span>
                ) : null}
                <span className={styles.sub}>{figureOf(competitor)}</span>
              </p>
            ))}
          </div>
        )}
      </Section>
      {wallet === undefined ? null : (
        <Section title={t('cell.walletTitle')}>
          <div className={styles.lines}>
            {wallet.budget === null ? (
              <p className={styles.words}>
                {wallet.problem ? t(`cell.walletProblem.${wallet.problem}`) : null}
              </p>
            ) : (
              <>
                <p>
                  {t('cell.walletSum', {
                    ours: words.short(cell.oursE4),
                    range: words.amounts(wallet.budget),
                  })}
                </p>
                <p className={styles.words}>
                  {t('cell.walletCounted', { count: wallet.counted })}
                  {wallet.uncounted > 0
                    ? ` · ${t('cell.walletUncounted', { count: wallet.uncounted })}`
                    : null}
                </p>
              </>
            )}
          </div>
          {wallet.budget === null ? null : (
            <div className={styles.buttons}>
              <Button size="sm" onPress={take}>
                {t('cell.walletTake')}
              </Button>
            </div>
          )}
        </Section>
      )}
    </>
  );
}
