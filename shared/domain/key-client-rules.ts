/** What a client brings is measured by: our sales to it, or the margin they leave. */
export type IncomeBasis = 'revenue' | 'margin';

/** Thresholds of the key client types and of the guards around them. All ratios 0–1. */
export interface KeyClientRules {
  /** A client that brings this share of our income is a breadwinner. */
  readonly breadwinnerShare: number;
  /** Exactly on the border: `at-least` counts, `more-than` does not. */
  readonly breadwinnerBorder: 'at-least' | 'more-than';
  /** Income is sales, or the margin they leave. */
  readonly basis: IncomeBasis;
  /** Full months looked back on. */
  readonly months: number;
  /** A prospective client's reachable sales are at least this share of our sales. */
  readonly prospectiveShare: number;
  /** … and we sell it less than this share of its budget. */
  readonly prospectivePenetration: number;
  /** Share of a budget we aim at where nothing else was said. */
  readonly targetShare: number;
  /** More key clients than this share of all clients is too many. */
  readonly keyClientsShare: number;
  /** Months after which an image maker is looked at again. */
  readonly reviewMonths: number;
}

/** Defaults: 10 % at least of sales in twelve full months, reachable 10 % below 20 % penetration, 15 % key clients. */
export const DEFAULT_KEY_CLIENT_RULES: KeyClientRules = {
  breadwinnerShare: 0.1,
  breadwinnerBorder: 'at-least',
  basis: 'revenue',
  months: 12,
  prospectiveShare: 0.1,
  prospectivePenetration: 0.2,
  targetShare: 0.5,
  keyClientsShare: 0.15,
  reviewMonths: 12,
};
