import type { ForecastBasis } from '@shared/analysis/client-plan/period-figures';
import type { Band } from '@shared/analysis/white-space/band';
import type { CellState } from '@shared/analysis/white-space/cell-state';
import type { JudgedCategory, JudgedPlace } from '@shared/analysis/white-space/judge-place';
import type { CategoryProposal } from '@shared/analysis/white-space/propose-categories';
import type { TrailingYear } from '@shared/analysis/white-space/trailing-year';
import type { WalletFromCompetitors } from '@shared/analysis/white-space/wallet-from-competitors';
import type { WhiteSpaceSettings } from '@shared/analysis/white-space/white-space-settings';
import type { IsoDay } from '@shared/domain/iso-day';

/** A category of the two-level list. */
export interface CategoryLine {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  /** Products sorted into it. */
  readonly products: number;
  /** Sales of these in the trailing year, ten-thousandths. */
  readonly salesE4: number;
}

/** A product met in imported sales. */
export interface ProductLine {
  readonly num: number;
  readonly name: string;
  readonly categoryId: string | null;
  /** The category its workbook has it in, null = none said. */
  readonly stated: string | null;
  /** Sales in the trailing year, ten-thousandths. */
  readonly salesE4: number;
}

/** Categories, the products in and outside them, and what workbooks and names propose. */
export interface CategoriesAnswer {
  readonly categories: readonly CategoryLine[];
  readonly products: readonly ProductLine[];
  readonly proposals: readonly CategoryProposal[];
  readonly year: TrailingYear | null;
  readonly currency: string | null;
}

/** A dated estimate of a yearly budget; without one when it took the estimate back. */
export interface EstimateLine {
  readonly id: string;
  readonly budget: Band | null;
  readonly source: string;
  /** 1 guess, 2 heard, 3 seen in writing. */
  readonly confidence: number;
  readonly day: IsoDay;
  readonly author: string | null;
}

/** A competitor in a category of a client. */
export interface CompetitorInCell {
  readonly id: string;
  readonly name: string;
  readonly categoryId: string | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly amountLowE4: number | null;
  readonly amountHighE4: number | null;
  readonly stance: 'fight' | 'coexist' | 'subcontract' | null;
  readonly source: string | null;
  readonly day: IsoDay;
  readonly status: 'assumed' | 'confirmed' | 'disputed';
}

/** A cell of the white-space grid with everything that was known when it was judged. */
export interface WhiteSpaceCell extends JudgedCategory {
  /** Newest estimate; null when there is none or it was taken back. */
  readonly estimate: EstimateLine | null;
  /** When and by whom the estimate was taken back, when that is the last that was said of the budget. */
  readonly takenBack: Pick<EstimateLine, 'day' | 'author'> | null;
  readonly said: CellState | null;
  readonly note: string | null;
  readonly saidDay: IsoDay | null;
  /** True when the target share was set for this cell. */
  readonly isOwnTarget: boolean;
}

/** The client as a whole (unit null), or one of its units. */
export interface WhiteSpacePlace extends Omit<JudgedPlace, 'categories'> {
  readonly unitId: string | null;
  readonly name: string | null;
  readonly cells: readonly WhiteSpaceCell[];
}

/** White space of one client. */
export interface WhiteSpaceAnswer {
  readonly clientId: string;
  readonly clientName: string;
  readonly currency: string | null;
  readonly asOf: IsoDay;
  /** Full months our sales are summed over; fewer than twelve are projected to a year. Null without sales. */
  readonly year: TrailingYear | null;
  readonly settings: WhiteSpaceSettings;
  /** In the order of the list: a parent before its children. */
  readonly categories: readonly { id: string; name: string; parentId: string | null }[];
  /** The whole client first. */
  readonly places: readonly WhiteSpacePlace[];
  readonly competitors: readonly CompetitorInCell[];
  /** Budget from the bottom by category; only where a competitor is known. */
  readonly wallets: Readonly<Record<string, WalletFromCompetitors>>;
  /** Sales of the year in all, and those of products without a category. */
  readonly salesE4: number;
  readonly unsortedE4: number;
  /** Open questions of the client that ask for an estimate, by their text. */
  readonly openQuestions: readonly string[];
}

/** A client in the overview. */
export interface WhiteSpaceClient extends Omit<JudgedPlace, 'categories'> {
  readonly clientId: string;
  readonly name: string;
  readonly isKey: boolean;
  readonly salesE4: number;
  readonly unsortedE4: number;
  readonly cells: readonly JudgedCategory[];
}

/** Clients × categories, the biggest open rooms first. */
export interface WhiteSpaceOverview {
  readonly categories: readonly { id: string; name: string; parentId: string | null }[];
  readonly clients: readonly WhiteSpaceClient[];
  /** Clients there are, when not all are listed. */
  readonly of: number;
  readonly keyClients: number;
  readonly year: TrailingYear | null;
  readonly currency: string | null;
}

/** What a plan is in. */
export type PlanMeasure = 'revenue' | 'contribution';

/** A client of the plan. */
export interface PlanClient {
  readonly id: string;
  readonly name: string;
  readonly isKey: boolean;
}

/** Months of the clients that have any: of thousands of clients few are planned or have a deal. */
export interface ClientMonths {
  /** Indexes of these clients in the answer. */
  readonly clients: Int32Array;
  /** Place in `clients` · months + month, ten-thousandths, NaN = unknown. */
  readonly e4: Float64Array;
}

/** Plan by client: ten-thousandths, NaN = unknown. */
export interface ClientPlanAnswer {
  /** First days of the months. */
  readonly months: readonly number[];
  /** Key clients first, then by sales of the last twelve months. */
  readonly clients: readonly PlanClient[];
  /** Clients there are in all, and how many are key. */
  readonly of: number;
  readonly keyClients: number;
  readonly measure: PlanMeasure;
  readonly currency: string | null;
  /** A client without a line has no plan in any month. */
  readonly plan: ClientMonths;
  /** Months before the first open one: client · their number + month. */
  readonly actualE4: Float64Array;
  /** A client without a line has no open deal in any month. */
  readonly dealMonths: ClientMonths;
  /** Index of the first month without actual figures; may be below 0 or beyond the last. */
  readonly firstOpen: number;
  /** Sales of the first open month when they cover a part of it: shown, held against nothing. Null = of none. */
  readonly begun: {
    readonly toDay: number;
    /** By client. */
    readonly e4: Float64Array;
  } | null;
  /** Last twelve full months of each client from January on (client · 12 + month), NaN where the data does not reach. */
  readonly lastYearE4: Float64Array;
  readonly deals: {
    readonly counted: number;
    readonly withoutAmount: number;
    readonly withoutDate: number;
    readonly later: number;
    readonly overdue: number;
  };
  /** Months of the clients shown with a line whose cost is unknown: their contribution is not known. */
  readonly unknownCostMonths: number;
}

/** By what the sums of a plan were spread over their months, counted by period. */
export interface PlanSpread {
  readonly periods: number;
  readonly own: number;
  readonly season: number;
  readonly even: number;
}

export type { ForecastBasis };
