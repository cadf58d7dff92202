/** Decision-maker map: people, units, roles, judgements, links, relations with ours. */
export const peopleMethods = {};
