import { useState } from 'react';
import { dayFromIso } from '@shared/domain/iso-day';
import type { ReviewAnswers } from '@shared/ipc/deal-answers';
import { useRpc } from '../../../data/use-rpc';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Select } from '../../../ui/select/Select';
import { usePipeline } from '../hooks/pipeline-context';
import { shortDay } from '../model/short-day';
import { openPart } from '../store';
import styles from './Forms.module.css';

type Question = 1 | 2 | 3 | 4 | 5 | 6;

/** Closed reviews to be read: the answers, and the pipeline as it stood. */
export function ReviewsDialog({ reviewId }: { readonly reviewId: string | null }) {
  const { t, format } = usePipeline();
  const list = useRpc('deal.reviews', {});
  const closed = (list.data ?? []).filter(({ isClosed }) => isClosed);
  const [chosen, setChosen] = useState(reviewId);
  const id = chosen ?? closed[0]?.id ?? null;
  const review = useRpc('deal.review', { reviewId: id ?? '-' }, { isEnabled: id !== null });
  return (
    <Dialog isOpen onClose={() => openPart(null)} width="lg" title={t('review.kept')}>
      {closed.length === 0 && list.data ? (
        <p className={styles.hint}>{t('review.keptNone')}</p>
      ) : null}
      {id === null ? null : (
        <Select
          isLabelHidden
          label={t('review.kept')}
          selectedKey={id}
          onChange={setChosen}
          items={closed.map((one) => ({
            key: one.id,
            label: format.isoDay(one.day),
            detail: t('review.answers', { count: one.answers }),
          }))}
        />
      )}
      {review.data ? <Kept review={review.data} /> : null}
    </Dialog>
  );
}

function Kept({ review }: { readonly review: ReviewAnswers }) {
  const { t, format, amounts } = usePipeline();
  const { frozen, deals, note } = review;
  const asOfDay = frozen?.asOfDay ?? dayFromIso(review.day) ?? 0;
  const questions = [1, 2, 3, 4, 5, 6] as const satisfies readonly Question[];
  return (
    <div className={styles.scroll}>
      {frozen === null ? (
        <p className={styles.hint}>{t('review.unreadable')}</p>
      ) : (
        <p className={styles.hint}>
          {t('review.keptLine', {
            gap: amounts.short(frozen.gapE4),
            deals: t('openDeals', { count: frozen.deals.length }),
            answers: t('review.answers', { count: review.answers }),
          })}
        </p>
      )}
      {note === null ? null : <p>{note}</p>}
      {deals.length > 0 ? <p className={styles.head}>{t('review.answersThen')}</p> : null}
      <ul className={styles.lines}>
        {deals.map((deal) => (
          <li key={deal.dealId}>
            <span>
              <b>{deal.name}</b> <span className={styles.soft}>{deal.client}</span>
            </span>
            {deal.answers.map((one) => {
              const question = questions.find((number) => number === one.question);
              return (
                <span key={one.id}>
                  <span className={styles.soft}>
                    {question === undefined ? '' : t(`review.question.q${question}`)}
                  </span>{' '}
                  {one.answer}
                  {one.followUp === null ? null : ` → ${one.followUp}`}
                </span>
              );
            })}
          </li>
        ))}
      </ul>
      {frozen === null ? null : (
        <>
          <p className={styles.head}>{t('review.pipelineThen')}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{t('list.header.deal')}</th>
                <th>{t('list.header.stage')}</th>
                <th className={styles.number}>{t('list.header.amount')}</th>
                <th className={styles.number}>{t('list.header.probability')}</th>
                <th>{t('list.header.close')}</th>
              </tr>
            </thead>
            <tbody>
              {frozen.deals.map((deal) => (
                <tr key={deal.id}>
                  <td>
                    {deal.name} <span className={styles.soft}>{deal.client}</span>
                  </td>
                  <td>{t(`stage.${deal.stage}`)}</td>
                  <td className={styles.number}>{amounts.short(deal.amountE4)}</td>
                  <td className={styles.number}>{format.percent(deal.probability, 0)}</td>
                  <td>{shortDay(deal.closeDay, asOfDay, format)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
