import type { Plan, Rating } from '@shared/analysis/plan/plan-model';
import type { Band } from '@shared/analysis/white-space/band';
import type { BudgetDoubt } from '@shared/analysis/white-space/penetration';

/** A client as the board and the plan name it. */
export interface PlanClient {
  readonly id: string;
  readonly name: string;
  readonly isKey: boolean;
  /** Classes in force; null when there are no sales to class by. */
  readonly abc: 'A' | 'B' | 'C' | '–' | null;
  readonly xyz: 'X' | 'Y' | 'Z' | 'N' | '–' | null;
  /** Sales of the last twelve full months, ten-thousandths; null without sales data. */
  readonly salesE4: number | null;
}

/** The open plan of a client as the board speaks of it. */
export interface BoardPlan {
  readonly id: string;
  readonly status: 'draft' | 'active';
  readonly fromDay: string;
  readonly years: number;
  readonly objectives: number;
  readonly breaches: number;
}

/** An action of any plan that was done. */
export interface BoardAction {
  readonly objective: string;
  readonly text: string;
  readonly doneDay: string;
}

export interface BoardClient {
  readonly client: PlanClient;
  /** All ratings, oldest first. */
  readonly ratings: readonly Rating[];
  readonly plan: BoardPlan | null;
  readonly done: readonly BoardAction[];
  /** Yearly purchase budget over the categories with an estimate; null = none is estimated. */
  readonly budgetE4: Band | null;
}

/** Key clients and those with an open plan, the largest first. */
export interface PlanBoard {
  readonly today: string;
  readonly currency: string | null;
  readonly clients: readonly BoardClient[];
  /** Number of all clients. */
  readonly allClients: number;
  /** Days on which a version of some plan was kept, newest first. */
  readonly versionDays: readonly string[];
  /** Last day the imported sales reach; null = none. */
  readonly dataTo: string | null;
}

/** One category of the client with what it buys and what of it from us. */
export interface PenetrationRow {
  readonly categoryId: string;
  readonly name: string;
  /** Our sales of the window; null when no product is in the category. */
  readonly oursE4: number | null;
  readonly budget: Band | null;
  readonly index: Band | null;
  readonly doubt: BudgetDoubt;
  readonly isAged: boolean;
  readonly source: string | null;
  /** 1 guess, 2 heard, 3 seen in writing. */
  readonly confidence: number | null;
  readonly day: string | null;
  /** An open question about the budget is waiting for the next meeting. */
  readonly isAsked: boolean;
}

export interface PenetrationView {
  readonly rows: readonly PenetrationRow[];
  readonly index: Band | null;
  readonly oursE4: number;
  readonly budgetE4: Band;
  readonly known: number;
  readonly relevant: number;
  readonly room: Band | null;
  readonly targetShare: number;
  /** Window of our sales; null without sales. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly months: number;
}

/** A figure an argument can rest on, ready to be put into words. */
export type Evidence =
  | {
      readonly kind: 'penetration';
      readonly index: Band;
      readonly known: number;
      readonly relevant: number;
    }
  | {
      readonly kind: 'sales';
      /** Of the last twelve full months. */
      readonly salesE4: number;
      /** Ratio to the twelve months before, 0 = the same; null = none then, or not known. */
      readonly change: number | null;
    }
  | { readonly kind: 'support'; readonly index: number; readonly knownRatio: number | null }
  | { readonly kind: 'contract-end'; readonly what: string; readonly day: string }
  | { readonly kind: 'growth-room'; readonly room: Band }
  | { readonly kind: 'budget'; readonly budget: Band; readonly day: string | null }
  | {
      readonly kind: 'competitor';
      readonly name: string;
      readonly category: string | null;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'deal'; readonly name: string; readonly amountE4: number | null }
  | { readonly kind: 'gaps'; readonly count: number };

export interface PlanEvidence {
  readonly position: readonly Evidence[];
  readonly potential: readonly Evidence[];
  readonly goal: readonly Evidence[];
}

export interface KeptVersion {
  readonly id: string;
  readonly version: number;
  readonly keptDay: string;
  readonly note: string | null;
}

export interface ClosedPlan {
  readonly id: string;
  readonly fromDay: string;
  readonly years: number;
  readonly version: number;
  readonly closedDay: string | null;
}

/** Everything the plan of one client shows. */
export interface PlanEditor {
  readonly client: PlanClient;
  readonly today: string;
  readonly currency: string | null;
  /** All ratings, oldest first. */
  readonly ratings: readonly Rating[];
  /** The open plan, or the closed one that was asked for; null = none. */
  readonly plan: Plan | null;
  readonly closed: readonly ClosedPlan[];
  /** Kept versions of the plan, newest first. */
  readonly versions: readonly KeptVersion[];
  readonly penetration: PenetrationView;
  readonly evidence: PlanEvidence;
  /** Names that must not stand in what the client reads. */
  readonly competitors: readonly string[];
  /** Our people, as owners of actions. */
  readonly owners: readonly string[];
  readonly workspaceName: string;
}
