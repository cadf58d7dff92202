/** Sizes of a grid whose rows are all of one height, pixels. */
export interface RowSizes {
  readonly rowHeight: number;
  /** Height of the header, which stays above the rows. */
  readonly headerHeight: number;
}

/**
 * Scrolls a grid no more than it takes to see a row whole. Rows of one height need no measuring after the scroll, which
 * would lay the page out once more in every frame. Worked line: rows of 44, a header of 28, 500 seen from 0; row 12 ends
 * at 572 of the rows, 472 are seen → scrolled to 100.
 */
export function scrollToRow(
  scroller: Pick<HTMLElement, 'clientHeight' | 'scrollTop'>,
  index: number,
  { rowHeight, headerHeight }: RowSizes,
): void {
  const top = index * rowHeight;
  const seen = Math.max(rowHeight, scroller.clientHeight - headerHeight);
  const from = scroller.scrollTop;
  if (top < from) scroller.scrollTop = top;
  else if (top + rowHeight > from + seen) scroller.scrollTop = top + rowHeight - seen;
}
