/** A change with its sign, written by the given words: `−384`, `+95`, `0`. */
export function changeText(change: number, write: (amount: number) => string): string {
  if (change === 0) return write(0);
  return `${change > 0 ? '+' : '−'}${write(Math.abs(change))}`;
}
