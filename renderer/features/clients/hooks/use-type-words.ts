import { useTranslation } from 'react-i18next';
import type { KeyType } from '@shared/domain/client-terms';
import type { KeyTypesAnswer } from '@shared/ipc/client-answers';
import { useFormat } from '../../../lib/format/use-format';

export interface TypeWords {
  /** What the rules say; null where only a person can tell. */
  readonly verdict: (type: KeyType) => string | null;
  /** The arithmetic of the rule in one sentence. */
  readonly why: (type: KeyType) => string;
}

/** The arithmetic of the key client types in words. */
export function useTypeWords(answer: KeyTypesAnswer | null, currency: string | null): TypeWords {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const money = (amountE4: number | null) => format.moneyShort(amountE4, currency);
  const percent = (ratio: number | null) => format.percent(ratio);
  const breadwinner = () => {
    if (answer === null) return '';
    const { ownE4, totalE4, share, reason } = answer.breadwinner;
    const { breadwinnerShare, breadwinnerBorder, months, basis } = answer.rules;
    if (reason === 'no-income')
      return t(basis === 'margin' ? 'types.why.noMargin' : 'types.why.noSales');
    const figures = {
      own: money(ownE4),
      total: money(totalE4),
      share: percent(share),
      sign: breadwinnerBorder === 'at-least' ? '≥' : '>',
      border: percent(breadwinnerShare),
    };
    if (reason === 'few-months') return t('types.why.fewMonths', { ...figures, months });
    return answer.groupSize > 1
      ? t('types.why.group', { ...figures, clients: format.integer(answer.groupSize) })
      : t('types.why.share', figures);
  };
  const prospective = () => {
    if (answer === null) return '';
    const { reason, budgetE4, reachableE4, reachableShare, oursE4, penetration } =
      answer.prospective;
    if (reason === 'no-budget') return t('types.why.noBudget');
    if (reason === 'no-income') return t('types.why.noSales');
    const figures = {
      budget: money(budgetE4),
      reachable: money(reachableE4),
      share: percent(reachableShare),
      border: percent(answer.rules.prospectiveShare),
      ours: money(oursE4),
      penetration: percent(penetration),
      most: percent(answer.rules.prospectivePenetration),
    };
    return t(penetration === null ? 'types.why.noPenetration' : 'types.why.prospective', figures);
  };
  return {
    verdict: (type) => {
      if (type === 'breadwinner') return answer?.breadwinner.verdict ?? null;
      return type === 'prospective' ? (answer?.prospective.verdict ?? null) : null;
    },
    why: (type) => {
      if (type === 'breadwinner') return breadwinner();
      return type === 'prospective' ? prospective() : t(`types.why.${type}`);
    },
  };
}
