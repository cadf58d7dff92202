interface Track {
  readonly width: number;
  readonly grow?: number;
}

/**
 * Widths of the columns as a CSS grid template. Every column keeps its own width; what the window has beyond their sum
 * goes to the growing ones by their shares.
 *
 * @param tracks width in pixels, grow as a share of the spare room
 * @param least sum of the widths, in pixels
 * @example columnTemplate([{ width: 40 }, { width: 100, grow: 1 }], 140)
 * // '40px calc(100px + max(0px, 100% - 140px) * 1)'
 */
export function columnTemplate(tracks: readonly Track[], least: number): string {
  const shares = tracks.reduce((sum, { grow = 0 }) => sum + grow, 0);
  return tracks
    .map(({ width, grow = 0 }) =>
      grow === 0
        ? `${width}px`
        : `calc(${width}px + max(0px, 100% - ${least}px) * ${Number((grow / shares).toFixed(4))})`,
    )
    .join(' ');
}
