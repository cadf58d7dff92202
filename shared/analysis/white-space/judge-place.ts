import type { DayNumber, IsoDay } from '@shared/domain/iso-day';
import type { Band } from './band';
import { sumBands } from './band';
import type { CellJudgement, CellState } from './cell-state';
import { cellState } from './cell-state';
import { growthRoom } from './growth-room';
import type { ClientPenetration, Penetration } from './penetration';
import { clientPenetration, isAged, penetration } from './penetration';
import type { StrengthBand } from './position-strength';
import { positionStrength } from './position-strength';
import type { WhiteSpaceSettings } from './white-space-settings';

/** What is known of one category at a place (the whole client, or a unit of it). */
export interface CategoryEvidence {
  readonly categoryId: string;
  /** Our sales of twelve months, ten-thousandths; null where sales are not kept by unit. */
  readonly oursE4: number | null;
  /** Newest estimate of the yearly budget; null = none, or taken back. */
  readonly budget: Band | null;
  /** Day of that estimate. */
  readonly budgetDay: IsoDay | null;
  readonly hasCompetitor: boolean;
  readonly said: CellState | null;
  /** Share of the budget aimed at here; null = the usual one. */
  readonly targetShare: number | null;
}

/** One judged category. */
export interface JudgedCategory extends Penetration, CellJudgement {
  readonly categoryId: string;
  readonly oursE4: number | null;
  readonly budget: Band | null;
  readonly isAged: boolean;
  readonly targetShare: number;
  readonly room: Band | null;
  readonly strength: StrengthBand | null;
}

/** A place as a whole. */
export interface JudgedPlace {
  readonly categories: readonly JudgedCategory[];
  readonly penetration: ClientPenetration;
  readonly strength: StrengthBand | null;
  /** Breadth: categories we sell in, of those that are relevant (no need left out, unknown ones in). */
  readonly breadth: { readonly sold: number; readonly relevant: number };
  /** Sum of the rooms of the categories with an estimate; null when there is none. */
  readonly room: Band | null;
  /** Estimates that are old, and those our sales contradict. */
  readonly aged: number;
  readonly doubtful: number;
}

/**
 * Judges the categories of a place and sums them up. A category the client has no need of leaves every sum; one
 * without an estimate leaves the index and the room and is counted (`penetration.known` of `.relevant`).
 * Worked line: pumps 594 of 1600–2100–2300 and filtration 89, unknown → index of the pumps alone, 1 of 2 known,
 * breadth 2 of 2, room 366–666–786 at a target of 60 %.
 */
export function judgePlace(
  evidence: readonly CategoryEvidence[],
  settings: WhiteSpaceSettings,
  asOfDay: DayNumber,
): JudgedPlace {
  const categories = evidence.map((category) => judgeCategory(category, settings, asOfDay));
  const relevant = categories.filter(({ state }) => state !== 'no-need');
  const counted = clientPenetration(relevant.map(({ oursE4, budget }) => ({ oursE4, budget })));
  const rooms = relevant.flatMap(({ room }) => (room === null ? [] : [room]));
  return {
    categories,
    penetration: counted,
    strength: positionStrength(counted.index, settings),
    breadth: {
      sold: relevant.filter(({ oursE4 }) => oursE4 !== null && oursE4 > 0).length,
      relevant: relevant.length,
    },
    room: rooms.length === 0 ? null : sumBands(rooms),
    aged: relevant.filter((category) => category.isAged).length,
    doubtful: relevant.filter(({ doubt }) => doubt !== 'none').length,
  };
}

function judgeCategory(
  evidence: CategoryEvidence,
  settings: WhiteSpaceSettings,
  asOfDay: DayNumber,
): JudgedCategory {
  const { categoryId, oursE4, budget, budgetDay } = evidence;
  const targetShare = evidence.targetShare ?? settings.targetShare;
  const judged: Penetration =
    oursE4 === null ? { index: null, doubt: 'none' } : penetration(oursE4, budget);
  const state = cellState(evidence);
  return {
    categoryId,
    oursE4,
    budget,
    ...state,
    ...judged,
    isAged: budgetDay !== null && isAged(budgetDay, asOfDay, settings.agedMonths),
    targetShare,
    room:
      oursE4 === null || state.state === 'no-need' ? null : growthRoom(oursE4, budget, targetShare),
    strength: positionStrength(judged.index, settings),
  };
}
