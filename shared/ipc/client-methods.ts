/** Clients: list, page, types, qualification, parents, merging, saved views. */
export const clientMethods = {};
