import { dayFromIso } from '@shared/domain/iso-day';
import { fiscalYearMonths } from '@shared/analysis/periods/fiscal-period';
import type {
  ClientFacts,
  DealFacts,
  DealStage,
  PipelineFacts,
} from '@shared/analysis/pipeline/pipeline-facts';

/** Day number of an existing ISO day. */
export function at(iso: string): number {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(`Not a day: ${iso}`);
  return day;
}

const E4 = 10_000;
/** Thousands as ten-thousandths of thousands: figures of the cases are in thousands. */
export const k = (thousands: number): number => thousands * E4;

let nextId = 0;

/** A deal with a complete, healthy file unless told otherwise. */
export function aDeal(change: Partial<DealFacts> & { readonly stage?: DealStage }): DealFacts {
  const stage = change.stage ?? 'proposal';
  nextId += 1;
  return {
    id: `d${nextId}`,
    clientId: 'c1',
    name: `Deal ${nextId}`,
    stage,
    amountE4: k(100),
    probability: null,
    openedDay: at('2026-08-01'),
    closeDay: at('2026-12-01'),
    closedDay: null,
    invoicedE4: null,
    stages: [{ stage, day: at('2026-10-01') }],
    pushes: [],
    lastActivityDay: at('2026-10-10'),
    buyerStep: 'board',
    buyerStepDay: at('2026-11-04'),
    ourStep: 'offer',
    ourStepDay: at('2026-10-20'),
    roles: ['decider', 'buyer', 'user'],
    ...change,
  };
}

/** A client planned and sold the same in every month. */
export function aClient(change: Partial<ClientFacts>): ClientFacts {
  return {
    id: 'c1',
    name: 'Papiernia Kostrzyca',
    isKey: true,
    yearlyE4: null,
    planE4: Array.from({ length: 12 }, () => null),
    actualE4: Array.from({ length: 12 }, () => 0),
    ...change,
  };
}

const push = (fromDay: string, toDay: string, day: string) => ({
  fromDay: at(fromDay),
  toDay: at(toDay),
  day: at(day),
  reason: null,
});

/** A won deal that took so many days and stayed 38 days in Proposal. */
function won(days: number, closed: string, amount: number): DealFacts {
  const closedDay = at(closed);
  return aDeal({
    stage: 'won',
    amountE4: k(amount),
    openedDay: closedDay - days,
    closedDay,
    closeDay: null,
    stages: [
      { stage: 'proposal', day: closedDay - 48 },
      { stage: 'negotiation', day: closedDay - 10 },
      { stage: 'won', day: closedDay },
    ],
  });
}

/** Nine open deals of the firm's key clients on 13 Oct 2026, data to 30 Sep, thousands; 5 of 13 ended deals won. */
export function meridaPipeline(): PipelineFacts {
  const asOfDay = at('2026-10-13');
  const inStage = (stage: DealStage, days: number) => [{ stage, day: asOfDay - days }];
  const open: DealFacts[] = [
    aDeal({
      id: 'pm2',
      name: 'PM2 pump retrofit',
      clientId: 'papiernia',
      amountE4: k(640),
      probability: 0.4,
      stages: inStage('proposal', 74),
      closeDay: at('2026-12-18'),
      buyerStep: null,
      buyerStepDay: null,
      pushes: [
        push('2026-09-30', '2026-10-30', '2026-09-20'),
        push('2026-10-30', '2026-12-18', '2026-10-08'),
      ],
    }),
    aDeal({
      id: 'berth',
      name: 'Berth 4 hydraulics',
      clientId: 'severny',
      amountE4: k(340),
      probability: 0.3,
      stages: inStage('proposal', 30),
      closeDay: at('2026-12-28'),
      buyerStep: null,
      buyerStepDay: null,
      lastActivityDay: asOfDay - 33,
      pushes: [
        push('2026-06-30', '2026-08-30', '2026-06-20'),
        push('2026-08-30', '2026-10-30', '2026-08-20'),
        push('2026-10-30', '2026-12-28', '2026-09-10'),
      ],
    }),
    aDeal({
      id: 'filter',
      name: 'Filter frame contract',
      clientId: 'ural',
      amountE4: k(380),
      probability: 0.5,
      stages: inStage('proposal', 61),
      closeDay: at('2026-12-15'),
      lastActivityDay: asOfDay - 41,
    }),
    aDeal({
      id: 'reactor',
      name: 'Reactor seals',
      clientId: 'azoty',
      stage: 'qualify',
      amountE4: k(290),
      probability: 0.2,
      closeDay: at('2026-12-22'),
      roles: ['user'],
    }),
    aDeal({
      id: 'tailings',
      name: 'Tailings line seals',
      clientId: 'kareeboom',
      stage: 'negotiation',
      amountE4: k(520),
      probability: 0.6,
      closeDay: at('2026-11-30'),
    }),
    aDeal({
      id: 'cip',
      name: 'CIP pumps',
      clientId: 'drakenstein',
      stage: 'negotiation',
      amountE4: k(210),
      probability: 0.7,
      closeDay: at('2026-11-20'),
    }),
    aDeal({
      id: 'audit',
      name: 'Seal audit programme',
      clientId: 'papiernia',
      stage: 'negotiation',
      amountE4: k(120),
      probability: 0.6,
      closeDay: at('2026-11-12'),
    }),
    aDeal({
      id: 'compressor',
      name: 'Compressor service',
      clientId: 'blouberg',
      stage: 'order',
      amountE4: k(120),
      probability: 0.8,
      closeDay: at('2026-10-31'),
    }),
    aDeal({
      id: 'trial',
      name: 'Lubricants trial',
      clientId: 'papiernia',
      stage: 'qualify',
      amountE4: k(45),
      probability: 0.3,
      closeDay: at('2027-02-15'),
    }),
  ];
  const ended: DealFacts[] = [
    ...[120, 130, 148, 180].map((days) => ({
      ...won(days, '2025-06-01', 50),
      clientId: 'ural',
    })),
    { ...won(200, '2026-10-06', 690), clientId: 'huta' },
    ...Array.from({ length: 8 }, () =>
      aDeal({
        stage: 'lost',
        clientId: 'ural',
        closedDay: at('2025-08-01'),
        stages: [{ stage: 'lost', day: at('2025-08-01') }],
      }),
    ),
  ];
  const names = ['papiernia', 'severny', 'ural', 'azoty', 'kareeboom', 'drakenstein', 'blouberg'];
  const clients = [...names, 'huta'].map((id) => {
    // Plan 1000 each; invoiced 670 each until September.
    const planE4 = Array.from({ length: 12 }, (_, month) => (month === 11 ? k(120) : k(80)));
    const actualE4 = Array.from({ length: 12 }, (_, month) =>
      month < 8 ? k(74) : month === 8 ? k(78) : 0,
    );
    return aClient({ id, name: id, planE4, actualE4 });
  });
  return {
    asOfDay,
    dataToDay: at('2026-09-30'),
    fullMonths: { fromDay: at('2025-01-01'), openDay: at('2026-10-01') },
    fiscalStartMonth: 1,
    months: fiscalYearMonths(asOfDay, 1),
    clients,
    deals: [...open, ...ended],
  };
}
