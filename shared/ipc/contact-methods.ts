/** Meetings, notes and promises. */
export const contactMethods = {};
