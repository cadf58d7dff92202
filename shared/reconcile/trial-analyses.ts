import { analysePortfolio } from '@shared/analysis/portfolio/analyse-portfolio';
import type {
  AbcMark,
  ClientAnalysis,
  PortfolioAnalysis,
  XyzMark,
} from '@shared/analysis/portfolio/portfolio-analysis';
import type { AbcBasis } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { Trial } from './trial';
import { trialFacts } from './trial-facts';
import type { DuplicateLines } from './trial-facts';
import { abcMarksUnder, xyzMarksUnder } from './trial-marks';

/** What a trial says, by client index of the facts. */
export interface TrialMarks {
  readonly abc: readonly AbcMark[];
  readonly xyz: readonly XyzMark[];
  /** Sales or margin by the trial's basis, ten-thousandths; sales where the basis counts orders. */
  readonly value: Float64Array;
}

/** The sum of a client that a total of money can be compared with. */
export function sumOf(client: ClientAnalysis, basis: AbcBasis): number {
  return basis === 'orders' ? client.revenueE4 : client.value;
}

/** Analyses under trials; the sums and series of one set of lines are made once. */
export interface TrialAnalyses {
  /** Sums and series of a trial; letters in it are not those of the trial. Null when the work allowed is used up. */
  figures(trial: Trial): PortfolioAnalysis | null;
  /** Marks of a trial; null when the work allowed is used up. */
  marks(trial: Trial): TrialMarks | null;
  /** True once something was refused. */
  readonly isCut: boolean;
}

/** Analyses of `facts`, at most `limit` different sets of sums and series. */
export function createTrialAnalyses(
  facts: SalesFacts,
  copies: DuplicateLines,
  limit: number,
): TrialAnalyses {
  const made = new Map<string, PortfolioAnalysis>();
  let isCut = false;

  const figures = (trial: Trial): PortfolioAnalysis | null => {
    const { basis, grain, edges, from, to } = trial.settings;
    const key = [trial.returns, trial.duplicates, basis, grain, edges, from, to].join('|');
    const known = made.get(key);
    if (known) return known;
    if (made.size >= limit) {
      isCut = true;
      return null;
    }
    const analysis = analysePortfolio(trialFacts(facts, trial, copies), {
      ...trial.settings,
      deviation: 'population',
    });
    made.set(key, analysis);
    return analysis;
  };
  return {
    figures,
    marks: (trial) => {
      const analysis = figures(trial);
      if (!analysis) return null;
      const abcByPlace = abcMarksUnder(analysis, { ...trial, ...trial.settings });
      const xyzByPlace = xyzMarksUnder(analysis, { ...trial, ...trial.settings });
      const abc: AbcMark[] = [];
      const xyz: XyzMark[] = [];
      const value = new Float64Array(facts.clients.length);
      for (const [place, client] of analysis.clients.entries()) {
        abc[client.client] = abcByPlace[place] ?? '–';
        xyz[client.client] = xyzByPlace[place] ?? '–';
        value[client.client] = sumOf(client, trial.settings.basis);
      }
      return { abc, xyz, value };
    },
    get isCut() {
      return isCut;
    },
  };
}
