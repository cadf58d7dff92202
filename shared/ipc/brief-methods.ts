/** Meeting brief, and pages as PDF or pictures. */
export const briefMethods = {};
