import { asPotential } from '@shared/analysis/plan/board-cell';
import type { Rating, RatingsNow } from '@shared/analysis/plan/plan-model';
import { ratingMoves, ratingsAt } from '@shared/analysis/plan/rating-moves';
import type { RatingMove } from '@shared/analysis/plan/rating-moves';
import type { BoardAction, BoardClient } from '@shared/ipc/plan-answers';
import { placeOf } from './board-axes';
import type { BoardAxis } from './board-axes';
import type { BoardItem, CellPlace } from './board-layout';

/** A client as it stands now and stood on the earlier day. */
export interface Standing {
  readonly client: BoardClient;
  readonly now: RatingsNow;
  readonly before: RatingsNow;
  readonly place: CellPlace | null;
  readonly placeBefore: CellPlace | null;
  /** Changes on the axes shown, newest argument included; empty when the cell is the same or there was none. */
  readonly moves: readonly RatingMove[];
  /** Actions done since the earlier day. */
  readonly done: readonly BoardAction[];
}

/** Where every client stands now and stood on a day, on the axes shown. */
export function standings(
  clients: readonly BoardClient[],
  since: string,
  today: string,
  axis: BoardAxis,
): readonly Standing[] {
  const shown: ReadonlySet<string> = new Set(
    axis === 'matrix' ? ['position', 'potential'] : ['stage', 'potential'],
  );
  return clients.map((client) => {
    const now = ratingsAt(client.ratings, null);
    const before = ratingsAt(client.ratings, since);
    const place = placeOf(now, axis);
    const placeBefore = placeOf(before, axis);
    const isSame = sameCell(place, placeBefore);
    return {
      client,
      now,
      before,
      place,
      placeBefore,
      moves:
        isSame || placeBefore === null
          ? []
          : ratingMoves(before, now).filter((move) => shown.has(move.axis)),
      done: client.done.filter(({ doneDay }) => doneDay > since && doneDay <= today),
    };
  });
}

/** The clients that have a cell, as the layout takes them: the chosen one first, so that it is always named. */
export function boardItems(
  all: readonly Standing[],
  chosenId: string | null,
): readonly BoardItem[] {
  const items = all.flatMap(({ client, place, placeBefore }): BoardItem[] =>
    place === null
      ? []
      : [
          {
            id: client.client.id,
            name: client.client.name,
            cell: place,
            from: sameCell(place, placeBefore) ? null : placeBefore,
          },
        ],
  );
  return items.toSorted(
    (one, other) => Number(other.id === chosenId) - Number(one.id === chosenId),
  );
}

/** Axes on which a cell says something else than a client's ratings, with the value it says. */
export function proposedRatings(
  now: RatingsNow,
  wanted: {
    readonly position: string | null;
    readonly potential: string | null;
    readonly stage: string | null;
  },
): readonly Pick<Rating, 'axis' | 'value'>[] {
  return (['position', 'potential', 'stage'] as const).flatMap((axis) => {
    const value = wanted[axis];
    return value === null || now[axis]?.value === value ? [] : [{ axis, value }];
  });
}

/** The potential a client is rated with now; null = not rated. */
export function potentialNow({ now }: Standing) {
  return asPotential(now.potential?.value);
}

function sameCell(one: CellPlace | null, other: CellPlace | null): boolean {
  return one?.column === other?.column && one?.row === other?.row;
}
