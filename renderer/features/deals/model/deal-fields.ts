import type { Input } from '@shared/ipc/contract';
import type { DealAnswer } from '@shared/ipc/deal-answers';
import { isoText } from '../../../lib/format/create-format';
import type { Format } from '../../../lib/format/create-format';
import { orNull, readAmount, readPercent } from './deal-draft';

/** A deal as it stands in the fields of its editor. */
export interface DealDraft {
  readonly name: string;
  readonly amount: string;
  readonly probability: string;
  readonly opened: string;
  readonly buyerStep: string;
  readonly buyerStepDay: string;
  readonly ourStep: string;
  readonly ourStepDay: string;
  readonly ourStepOwner: string;
  readonly owner: string;
  /** Empty = not said. */
  readonly unitId: string;
  readonly categoryId: string;
  readonly note: string;
  readonly invoiced: string;
  readonly isTender: boolean;
  readonly tenderNumber: string;
  readonly tenderDeadline: string;
  readonly tenderCriteria: string;
  /** Names separated by commas. */
  readonly competitors: string;
}

/** The fields of a deal. */
export function draftOf(detail: DealAnswer, format: Format): DealDraft {
  const { deal } = detail;
  const money = (amountE4: number | null): string =>
    format.plain(amountE4 === null ? null : amountE4 / 10_000);
  return {
    name: deal.name,
    amount: money(deal.amountE4),
    probability: format.plain(
      deal.probability === null ? null : Math.round(deal.probability * 1000) / 10,
    ),
    opened: isoText(deal.openedDay),
    buyerStep: deal.buyerStep ?? '',
    buyerStepDay: isoText(deal.buyerStepDay),
    ourStep: deal.ourStep ?? '',
    ourStepDay: isoText(deal.ourStepDay),
    ourStepOwner: detail.ourStepOwner ?? '',
    owner: detail.owner ?? '',
    unitId: detail.unitId ?? '',
    categoryId: detail.categoryId ?? '',
    note: detail.note ?? '',
    invoiced: money(deal.invoicedE4),
    isTender: detail.isTender,
    tenderNumber: detail.tenderNumber ?? '',
    tenderDeadline: detail.tenderDeadline ?? '',
    tenderCriteria: detail.tenderCriteria ?? '',
    competitors: detail.competitors.join(', '),
  };
}

type Change = Input<'deal.change'>['change'];

/** What differs from the deal, ready to be sent; null while a field cannot be read. */
export function changesOf(detail: DealAnswer, draft: DealDraft, format: Format): Change | null {
  const before = draftOf(detail, format);
  const amountE4 = readAmount(draft.amount);
  const probability = readPercent(draft.probability);
  const invoicedE4 = readAmount(draft.invoiced);
  const name = draft.name.trim();
  if (amountE4 === undefined || probability === undefined || invoicedE4 === undefined) return null;
  if (name === '' || draft.opened === '') return null;
  const next: Required<Change> = {
    name,
    amountE4,
    probability,
    openedDay: draft.opened,
    buyerStep: orNull(draft.buyerStep),
    buyerStepDay: orNull(draft.buyerStepDay),
    ourStep: orNull(draft.ourStep),
    ourStepDay: orNull(draft.ourStepDay),
    ourStepOwner: orNull(draft.ourStepOwner),
    owner: orNull(draft.owner),
    unitId: orNull(draft.unitId),
    categoryId: orNull(draft.categoryId),
    note: orNull(draft.note),
    invoicedE4,
    isTender: draft.isTender,
    tenderNumber: orNull(draft.tenderNumber),
    tenderDeadline: orNull(draft.tenderDeadline),
    tenderCriteria: orNull(draft.tenderCriteria),
    competitors: splitNames(draft.competitors),
    closeReason: detail.closeReason,
    closeNote: detail.closeNote,
  };
  const changed = FIELDS.filter(([field]) => draft[field] !== before[field]).map(([, key]) => key);
  return Object.fromEntries(
    Object.entries(next).filter(([key]) => changed.some((one) => one === key)),
  );
}

const FIELDS: readonly (readonly [keyof DealDraft, keyof Change])[] = [
  ['name', 'name'],
  ['amount', 'amountE4'],
  ['probability', 'probability'],
  ['opened', 'openedDay'],
  ['buyerStep', 'buyerStep'],
  ['buyerStepDay', 'buyerStepDay'],
  ['ourStep', 'ourStep'],
  ['ourStepDay', 'ourStepDay'],
  ['ourStepOwner', 'ourStepOwner'],
  ['owner', 'owner'],
  ['unitId', 'unitId'],
  ['categoryId', 'categoryId'],
  ['note', 'note'],
  ['invoiced', 'invoicedE4'],
  ['isTender', 'isTender'],
  ['tenderNumber', 'tenderNumber'],
  ['tenderDeadline', 'tenderDeadline'],
  ['tenderCriteria', 'tenderCriteria'],
  ['competitors', 'competitors'],
];

/** Names between commas or semicolons, each once. */
export function splitNames(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,;]/u)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
}
