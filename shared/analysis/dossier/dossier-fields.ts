/** The four parts of a client dossier. */
export type DossierPart = 1 | 2 | 3 | 4;

/** The parts in the order they stand in. */
export const DOSSIER_PARTS: readonly DossierPart[] = [1, 2, 3, 4];

/** What the analysis knows of a line of a dossier. */
export interface DossierField {
  /** Also the key of its texts: `field.<key>` is the name, `question.<key>` how to ask for it. */
  readonly key: string;
  readonly part: DossierPart;
  /** A judgement or a view (soft), not a figure or document (hard). */
  readonly isSoft: boolean;
  /** Whole months after which the fact counts as ageing. */
  readonly ageingMonths: number;
  /** Whole months after which the fact counts as stale; more than `ageingMonths`. */
  readonly staleMonths: number;
  /** Share in the completeness: 1 good to know, 2 needed, 3 no account work without it. */
  readonly weight: 1 | 2 | 3;
}

/** What a line of the user's own counts as: good to know, looked at again after a year. */
export const OWN_FIELD = { ageingMonths: 12, staleMonths: 24, weight: 1 } as const;

type Row = readonly [
  key: string,
  isSoft: boolean,
  ageingMonths: number,
  staleMonths: number,
  weight: 1 | 2 | 3,
];

const HARD = false;
const SOFT = true;

const GENERAL: readonly Row[] = [
  ['business', HARD, 12, 24, 3],
  ['markets', HARD, 12, 24, 2],
  ['sites', HARD, 24, 48, 1],
  ['employees', HARD, 12, 24, 1],
  ['staff', SOFT, 12, 24, 1],
  ['structure', HARD, 12, 24, 2],
  ['owners', HARD, 12, 24, 2],
  ['revenue', HARD, 12, 18, 2],
  ['profit', HARD, 12, 18, 2],
  ['capital', HARD, 12, 18, 1],
  ['ratios', HARD, 12, 18, 1],
  ['investments', HARD, 6, 12, 3],
  ['environment', SOFT, 6, 12, 1],
  ['history', HARD, 60, 120, 1],
];

const RELATIONSHIP: readonly Row[] = [
  ['contract', HARD, 12, 24, 3],
  ['ourSales', HARD, 3, 6, 2],
  ['prices', HARD, 6, 12, 2],
  ['discounts', HARD, 6, 12, 2],
  ['deliveries', HARD, 6, 12, 2],
  ['lastWin', HARD, 12, 24, 1],
  ['lastLoss', HARD, 12, 24, 2],
  ['cooperation', SOFT, 6, 12, 2],
  ['nextTogether', SOFT, 3, 6, 2],
  ['assessment', SOFT, 6, 12, 2],
  ['problems', SOFT, 3, 6, 3],
  ['opportunities', SOFT, 3, 6, 3],
];

const DECISION: readonly Row[] = [
  ['deciders', HARD, 6, 12, 3],
  ['limits', HARD, 12, 24, 2],
  ['criteria', SOFT, 6, 12, 3],
  ['steps', SOFT, 12, 24, 3],
  ['timescale', HARD, 3, 6, 2],
  ['budgetRound', HARD, 12, 24, 2],
  ['perceptions', SOFT, 6, 12, 2],
];

const COMPETITORS: readonly Row[] = [
  ['rivalOffer', HARD, 6, 12, 3],
  ['rivalPrices', HARD, 6, 12, 2],
  ['rivalSales', HARD, 6, 12, 2],
  ['rivalContracts', HARD, 12, 24, 2],
  ['strengths', SOFT, 6, 12, 2],
  ['rivalStrengths', SOFT, 6, 12, 2],
  ['rivalMoves', SOFT, 3, 6, 1],
];

function fields(part: DossierPart, rows: readonly Row[]): readonly DossierField[] {
  return rows.map(([key, isSoft, ageingMonths, staleMonths, weight]) => ({
    key,
    part,
    isSoft,
    ageingMonths,
    staleMonths,
    weight,
  }));
}

/**
 * The standard lines of a dossier in the order shown: the hard and soft, general and specific facts of a key account
 * information system (Jobber & Lancaster), sorted into general data, history of the relationship, decision process and
 * competitors. How soon each grows old follows from how fast such things change: a court register yearly, prices and
 * problems within months.
 */
export const DOSSIER_FIELDS: readonly DossierField[] = [
  ...fields(1, GENERAL),
  ...fields(2, RELATIONSHIP),
  ...fields(3, DECISION),
  ...fields(4, COMPETITORS),
];

const BY_KEY: ReadonlyMap<string, DossierField> = new Map(
  DOSSIER_FIELDS.map((field) => [field.key, field]),
);

/** A standard line by its key; undefined when there is none of that name. */
export function dossierField(key: string): DossierField | undefined {
  return BY_KEY.get(key);
}
