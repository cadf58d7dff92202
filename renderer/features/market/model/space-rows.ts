import type { WhiteSpaceAnswer, WhiteSpaceCell, WhiteSpacePlace } from '@shared/ipc/market-answers';

/** A line of the white space: a category with its cell, or a heading over others with their sum. */
export interface SpaceRow {
  readonly categoryId: string;
  readonly name: string;
  readonly isChild: boolean;
  /** Null for a heading. */
  readonly cell: WhiteSpaceCell | null;
  /** Ours; of a heading the sum of those under it. */
  readonly oursE4: number | null;
}

/** Lines of a place in the order of the categories. */
export function spaceRows(
  { categories }: Pick<WhiteSpaceAnswer, 'categories'>,
  place: WhiteSpacePlace,
): readonly SpaceRow[] {
  const cells = new Map(place.cells.map((cell) => [cell.categoryId, cell]));
  return categories.map(({ id, name, parentId }) => {
    const cell = cells.get(id) ?? null;
    const under = categories
      .filter((child) => child.parentId === id)
      .map((child) => cells.get(child.id)?.oursE4 ?? null);
    return {
      categoryId: id,
      name,
      isChild: parentId !== null,
      cell,
      oursE4: cell
        ? cell.oursE4
        : under.reduce<number | null>(
            (sum, ours) => (ours === null ? sum : (sum ?? 0) + ours),
            null,
          ),
    };
  });
}

/** Amount the longest bar of a place stands for. */
export function mostOf(place: WhiteSpacePlace): number {
  return Math.max(
    0,
    ...place.cells.map(({ oursE4, budget }) => Math.max(oursE4 ?? 0, budget?.high ?? 0)),
  );
}
