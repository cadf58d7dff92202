/** A number with its word in the right form. Worked line: (1, 'row') → `1 row`; (0, 'row') → `0 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
