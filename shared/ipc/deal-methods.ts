/** Deals, plan by client, pipeline control and reviews. */
export const dealMethods = {};
