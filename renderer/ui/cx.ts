/** Joins class names; what is undefined, null or false is left out. `cx('a', isOn && 'b')` → `a b`. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
