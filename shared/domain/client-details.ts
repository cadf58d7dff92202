/** What people say about a client, beside what its sales say. Null everywhere means "not said". */
export interface ClientDetails {
  /** Our key account manager for the client. */
  readonly owner: string | null;
  readonly note: string | null;
  /** Key client, confirmed by a person. */
  readonly isKey: boolean | null;
  /** Classes set by hand in place of the computed ones. */
  readonly abcOverride: 'A' | 'B' | 'C' | null;
  readonly xyzOverride: 'X' | 'Y' | 'Z' | null;
  /** Planned sales of the coming twelve months, ten-thousandths. */
  readonly plannedE4: number | null;
}

/** One of the details. */
export type ClientField = keyof ClientDetails;

export const CLIENT_FIELDS: readonly ClientField[] = [
  'owner',
  'note',
  'isKey',
  'abcOverride',
  'xyzOverride',
  'plannedE4',
];

/** Value of one detail. */
export type ClientFieldValue = string | number | boolean | null;

export const NO_DETAILS: ClientDetails = {
  owner: null,
  note: null,
  isKey: null,
  abcOverride: null,
  xyzOverride: null,
  plannedE4: null,
};
