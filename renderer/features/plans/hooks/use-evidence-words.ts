import { useTranslation } from 'react-i18next';
import type { Evidence } from '@shared/ipc/plan-answers';
import { joinRange } from '../../../lib/format/join-range';
import { useFormat } from '../../../lib/format/use-format';
import { percentText } from '../model/figure';

/** Puts a piece of evidence into words; percentages without false precision. */
export function useEvidenceWords(currency: string | null): (evidence: Evidence) => string {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const money = (value: number) => format.moneyShort(value, currency);
  const whole = (ratio: number) => percentText(Math.round(ratio * 100) / 100, format);
  const share = (low: number, high: number) => joinRange(whole(low), whole(high));
  const sums = ({ low, high }: { readonly low: number; readonly high: number }) =>
    joinRange(money(low), money(high));
  return (evidence) => {
    switch (evidence.kind) {
      case 'penetration':
        return t('evidence.penetration', {
          index: share(evidence.index.low, evidence.index.high),
          known: evidence.known,
          relevant: evidence.relevant,
        });
      case 'sales': {
        const amount = money(evidence.salesE4);
        return evidence.change === null
          ? t('evidence.sales', { amount })
          : t('evidence.salesChange', { amount, change: format.change(evidence.change) });
      }
      case 'support': {
        const rounded = Math.round(evidence.index);
        const index = `${rounded > 0 ? '+' : ''}${format.integer(rounded)}`;
        return evidence.knownRatio === null
          ? t('evidence.support', { index })
          : t('evidence.supportKnown', { index, known: format.percent(evidence.knownRatio, 0) });
      }
      case 'contract-end':
        return t('evidence.contract-end', {
          what: evidence.what,
          day: format.isoDay(evidence.day),
        });
      case 'growth-room':
        return t('evidence.growth-room', { room: sums(evidence.room) });
      case 'budget':
        return t('evidence.budget', { budget: sums(evidence.budget) });
      case 'competitor': {
        const { name, category } = evidence;
        const values = { name, share: share(evidence.low, evidence.high) };
        return category === null
          ? t('evidence.competitor', values)
          : t('evidence.competitorIn', { ...values, category });
      }
      case 'deal':
        return evidence.amountE4 === null
          ? t('evidence.dealUnknown', { name: evidence.name })
          : t('evidence.deal', { name: evidence.name, amount: money(evidence.amountE4) });
      case 'gaps':
        return t('evidence.gaps', { count: evidence.count });
    }
  };
}
