/** Perspective plans and ratings. */
export const planMethods = {};
