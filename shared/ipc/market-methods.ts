/** White space: categories, competitors, budgets, cells. */
export const marketMethods = {};
