import { z } from 'zod';
import { returns } from './define-method';
import type {
  CategoriesAnswer,
  ClientPlanAnswer,
  EstimateLine,
  PlanSpread,
  WhiteSpaceAnswer,
  WhiteSpaceOverview,
} from './market-answers';
import { isoDay, nothing } from './schemas';

const id = z.string().min(1).max(60);
const name = z.string().trim().min(1).max(120);
const ratio = z.number().min(0).max(1);
const productNums = z.array(z.number().int()).min(1).max(50_000);
const amountE4 = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const measure = z.enum(['revenue', 'contribution']);
const month = z.string().regex(/^\d{4}-\d{2}-01$/);
/** Sums a plan takes at once. */
export const MOST_PLAN_SUMS = 200_000;
/** A sum in ten-thousandths, unknown again, or as it is. */
const planSum = z.union([z.number().int().safe(), z.null(), z.literal('stay')]);
const state = z.enum(['ours', 'ours-and-competitor', 'competitor', 'open', 'no-need', 'unknown']);

const estimate = z
  .strictObject({
    /** Null takes the estimate back: the budget is unknown again. */
    budget: z.strictObject({ low: amountE4, likely: amountE4, high: amountE4 }).nullable(),
    source: z.string().trim().min(1).max(300),
    confidence: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    day: isoDay,
  })
  .refine(
    ({ budget }) =>
      budget === null || (budget.low <= budget.likely && budget.likely <= budget.high),
  );

/** White space: categories, budgets, cells; and the plan by client. */
export const marketMethods = {
  'market.categories': returns<CategoriesAnswer>().query(nothing),
  /** Makes a category, or renames and moves it. A parent with a parent is refused (RULE two-levels). */
  'market.saveCategory': returns<{ readonly categoryId: string }>().command(
    z.strictObject({ categoryId: id.nullable(), name, parentId: id.nullable() }),
  ),
  /** Takes a category away with what stands under it and its estimates; undo brings all of it back. */
  'market.removeCategory': returns<null>().command(z.strictObject({ categoryId: id })),
  /** Sorts products into a category, or out of any (null). */
  'market.assignProducts': returns<null>().command(
    z.strictObject({ productNums, categoryId: id.nullable() }),
  ),
  /** Makes the proposed categories that are new and sorts their products, as one action. */
  'market.takeProposals': returns<null>().command(
    z.strictObject({
      proposals: z
        .array(z.strictObject({ name, categoryId: id.nullable(), productNums }))
        .min(1)
        .max(500),
    }),
  ),

  'market.whiteSpace': returns<WhiteSpaceAnswer>().query(z.strictObject({ clientId: id })),
  /** Key clients (all clients when none is key) or all, at most 500, the biggest open rooms first. */
  'market.overview': returns<WhiteSpaceOverview>().query(
    z.strictObject({ scope: z.enum(['key', 'all']) }),
  ),
  /** Every estimate of a cell, newest first. */
  'market.estimates': returns<readonly EstimateLine[]>().query(
    z.strictObject({ clientId: id, unitId: id.nullable(), categoryId: id }),
  ),
  /**
   * Writes what is known of cells, as one action: a new estimate of the budget (older ones stay), the state a person
   * says, the share aimed at, a note. What is left out stays, null takes it back.
   */
  'market.writeCells': returns<null>().command(
    z.strictObject({
      cells: z
        .array(
          z.strictObject({
            clientId: id,
            unitId: id.nullable(),
            categoryId: id,
            estimate: estimate.optional(),
            state: state.nullable().optional(),
            targetShare: ratio.nullable().optional(),
            note: z.string().trim().max(1_000).nullable().optional(),
          }),
        )
        .min(1)
        .max(5_000),
    }),
  ),
  /** Borders of the position, usual target share, age of an old estimate; null = the defaults. */
  'market.saveSettings': returns<null>().command(
    z.strictObject({
      settings: z
        .strictObject({
          weakBelow: ratio,
          strongAbove: ratio,
          targetShare: ratio,
          agedMonths: z.number().int().min(1).max(120),
        })
        .refine(({ weakBelow, strongAbove }) => weakBelow < strongAbove)
        .nullable(),
    }),
  ),

  /**
   * Plan, actual sales and open deals of clients over up to 120 months. `find` looks among all clients by name.
   */
  'market.clientPlan': returns<ClientPlanAnswer>().query(
    z.strictObject({
      fromMonth: month,
      months: z.number().int().min(1).max(120),
      measure,
      scope: z.enum(['key', 'all']),
      find: z.string().max(100).nullable(),
    }),
  ),
  /**
   * Sets sums of a plan as one action: a line a client, a sum a period. Null clears to unknown, `stay` leaves the
   * period as it is, and so does a line that ends before it. A sum over several months is spread: `own` by what was
   * planned, else last year's season, else evenly; `season` by the season, else evenly; `even` evenly. Lines of plain values because a block of a spreadsheet passes through the window's bridge.
   */
  'market.setPlan': returns<PlanSpread>().command(
    z.strictObject({
      measure,
      by: z.enum(['own', 'season', 'even']),
      gesture: z.enum(['type', 'paste', 'fill', 'clear', 'spread']),
      periods: z
        .array(z.strictObject({ month, months: z.number().int().min(1).max(120) }))
        .min(1)
        .max(200),
      lines: z
        .array(z.strictObject({ clientId: id, sumsE4: z.array(planSum).min(1).max(200) }))
        .min(1)
        .max(MOST_PLAN_SUMS)
        .refine(
          (lines) => lines.reduce((sum, line) => sum + line.sumsE4.length, 0) <= MOST_PLAN_SUMS,
        ),
    }),
  ),
};
