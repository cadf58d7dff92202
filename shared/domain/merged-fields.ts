/** Fields of a client that a person chooses between when two clients become one, in the order shown. */
export const MERGED_FIELDS = [
  'name',
  'code',
  'legalName',
  'owner',
  'industry',
  'region',
  'employees',
  'web',
  'status',
  'isKey',
  'abcOverride',
  'xyzOverride',
  'leadSource',
  'cadenceDays',
  'note',
] as const;

export type MergedField = (typeof MERGED_FIELDS)[number];
