import { expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import { copyDeals } from '../../../../renderer/features/deals/model/copy-deals';
import { dealRows } from '../../../../renderer/features/deals/model/deal-row';
import { parseDeals } from '../../../../renderer/features/deals/model/parse-deals';
import { trialMarks } from '../../../../renderer/features/deals/model/trial-marks';
import { deals as texts } from '../../../../renderer/i18n/en/deals';
import { createFormat } from '../../../../renderer/lib/format/create-format';
import { aDeal, at, k, meridaPipeline } from '../../../shared/analysis/pipeline/merida-pipeline';

test('a copied table can be pasted back: same client, amount, probability, stage, days', () => {
  const facts = meridaPipeline();
  const deals = [
    aDeal({
      clientId: 'ural',
      name: '=SUM(A1)',
      stage: 'negotiation',
      amountE4: k(1234.5),
      probability: 0.35,
      closeDay: at('2027-02-03'),
      buyerStep: 'signs\tand pays',
      buyerStepDay: null,
    }),
    aDeal({ clientId: 'huta', name: 'Unknown', amountE4: null, closeDay: null, buyerStep: null }),
  ];
  const analysis = analysePipeline(
    { ...facts, deals },
    { grain: 'year', scope: 'all', thresholds: DEFAULT_THRESHOLDS },
  );
  const format = createFormat('en');
  const text = copyDeals(
    dealRows(analysis, (id) => id),
    {
      headers: [
        texts.form.client,
        texts.list.header.deal,
        texts.list.header.amount,
        texts.list.name.probability,
        texts.list.header.stage,
        texts.form.close,
        texts.list.header.buyerStep,
        texts.paste.stepDay,
        texts.pane.flags,
      ],
      amount: ({ deal }) => format.plain(deal.amountE4 === null ? null : deal.amountE4 / 10_000),
      percent: ({ probability }) => format.percent(probability, 0),
      stage: ({ stage }) => texts.stage[stage],
      flags: () => 'a; b',
    },
  );
  const { ready, held } = parseDeals(text, {
    clients: [
      { id: 'u', name: 'ural', code: null, isKey: true },
      { id: 'h', name: 'huta', code: null, isKey: true },
    ],
    archivedClients: [],
  });
  expect(held).toEqual([]);
  const [first] = ready.filter(({ clientId }) => clientId === 'u');
  expect(first).toEqual({
    clientId: 'u',
    name: '=SUM(A1)',
    amountE4: k(1234.5),
    probability: 0.35,
    stage: 'negotiation',
    expectedClose: '2027-02-03',
    buyerStep: 'signs and pays',
    buyerStepDay: null,
  });
  expect(ready.find(({ clientId }) => clientId === 'h')).toMatchObject({
    amountE4: null,
    expectedClose: null,
    buyerStep: null,
  });
});

test('what is supposed of each deal: the last word counts, a leaving client takes his open deals', () => {
  const deals = [
    aDeal({ id: 'a', clientId: 'x' }),
    aDeal({ id: 'b', clientId: 'x', stage: 'won' }),
    aDeal({ id: 'c', clientId: 'y' }),
  ];
  const marks = trialMarks(
    [
      { kind: 'deal-won', dealId: 'a' },
      { kind: 'deal-moved', dealId: 'c', closeDay: 1 },
      { kind: 'price', change: 0.03 },
      { kind: 'client-leaves', clientId: 'x', fromDay: 1 },
    ],
    deals,
  );
  expect([...marks]).toEqual([
    ['a', 'leaves'],
    ['c', 'moved'],
  ]);
});
