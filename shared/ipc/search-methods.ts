/** Search over everything people wrote. */
export const searchMethods = {};
