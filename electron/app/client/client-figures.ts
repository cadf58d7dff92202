import { judgeStatus } from '@shared/analysis/client-status/judge-status';
import type { StatusJudgement } from '@shared/analysis/client-status/judge-status';
import { trailingSales } from '@shared/analysis/key-types/trailing-sales';
import type { TrailingSales } from '@shared/analysis/key-types/trailing-sales';
import { judgeRhythm } from '@shared/analysis/movement/judge-rhythm';
import type { RhythmJudgement } from '@shared/analysis/movement/judge-rhythm';
import { daysUntil, purchaseDays } from '@shared/analysis/movement/purchase-days';
import type { PurchaseDays } from '@shared/analysis/movement/purchase-days';
import type { AbcMark, XyzMark } from '@shared/analysis/portfolio/portfolio-analysis';
import type { IncomeBasis } from '@shared/domain/key-client-rules';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { AppContext } from '../app-context';
import { readKeyClientRules } from '../preference/key-client-rules';
import { analyseOnce } from '../portfolio/analyse-once';
import type { LoadedFacts } from '../portfolio/facts-cache';
import { getAnalysisSettings } from '../portfolio/get-portfolio';
import { requireWorkspace } from '../require-workspace';

/** What the sales say of every client, by the index of the facts. */
export interface ClientFigures {
  readonly loaded: LoadedFacts;
  /** Index of the facts by database number. */
  readonly indexByNum: ReadonlyMap<number, number>;
  readonly abc: readonly AbcMark[];
  readonly xyz: readonly XyzMark[];
  /** Sales in the last full months. */
  readonly sales: TrailingSales;
  /** By the basis of the rules; null when that is margin and no line has one. */
  readonly income: TrailingSales | null;
  readonly purchases: PurchaseDays;
  /** Judged on the last day of the data. */
  readonly rhythms: readonly RhythmJudgement[];
  /** Where each client stands by its purchases alone. */
  readonly statuses: readonly StatusJudgement[];
}

const last = new WeakMap<SalesFacts, { readonly key: string; readonly figures: ClientFigures }>();

/** The figures of all clients, kept until sales or settings change; null without any sales. */
export function clientFigures(context: AppContext): ClientFigures | null {
  const { facts: cache, sqlite } = requireWorkspace(context);
  const loaded = cache.get();
  if (loaded === null) return null;
  const settings = getAnalysisSettings(context);
  const { basis, months } = readKeyClientRules(sqlite);
  const key = JSON.stringify([settings, basis, months]);
  const known = last.get(loaded.facts);
  if (known?.key === key) return known.figures;
  const { facts, firstDay, lastDay, clientNums } = loaded;
  const abc = facts.clients.map((): AbcMark => '–');
  const xyz = facts.clients.map((): XyzMark => '–');
  for (const client of analyseOnce(facts, settings).clients) {
    abc[client.client] = client.abc;
    xyz[client.client] = client.xyz;
  }
  const purchases = purchaseDays(facts);
  const incomeOf = (of: IncomeBasis) => trailingSales(facts, firstDay, lastDay, of, months);
  const sales = incomeOf('revenue');
  if (sales === null) return null;
  const rhythms = judgeRhythm({
    purchases,
    dayPrecision: facts.dayPrecision,
    lastDay,
    asOfDay: lastDay,
    classes: abc,
  });
  const figures: ClientFigures = {
    loaded,
    indexByNum: new Map(clientNums.map((num, index) => [num, index])),
    abc,
    xyz,
    sales,
    income: basis === 'revenue' ? sales : incomeOf('margin'),
    purchases,
    rhythms,
    statuses: rhythms.map((rhythm, client) =>
      judgeStatus({ byHand: null, rhythm, days: daysUntil(purchases, client, lastDay) }),
    ),
  };
  last.set(facts, { key, figures });
  return figures;
}
