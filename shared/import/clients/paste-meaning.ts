/** What a pasted column is taken for. */
export type PasteMeaning =
  | 'name'
  | 'code'
  | 'legalName'
  | 'owner'
  | 'industry'
  | 'region'
  | 'web'
  | 'leadSource'
  | 'note'
  | 'employees'
  | 'ignore';
