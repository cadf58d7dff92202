/**
 * How many found things are shown: names of one kind (clients, people) and all others together. The search answers one
 * more than that, so that the window knows when there is more.
 */
export const MOST_FOUND = { names: 8, others: 24 } as const;
