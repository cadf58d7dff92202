/** Bits that say what kinds of byte a text holds; 0 = plain printable ASCII that needs no further look. */
export const BYTE_CLASS = {
  /** Part of a non-ASCII character. */
  wide: 1,
  /** `&`, the start of an XML reference. */
  ampersand: 2,
  /** `_`, perhaps the start of an `_xHHHH_` escape. */
  underscore: 4,
  /** A control character other than tab and LF. */
  control: 8,
  /** A blank (space, tab, LF): a text of nothing else counts as empty. */
  blank: 16,
} as const;

/** BYTE_CLASS bits of every byte. */
export const BYTE_CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  classes.fill(BYTE_CLASS.control, 0, 32);
  classes.fill(BYTE_CLASS.wide, 128);
  classes[127] = BYTE_CLASS.control;
  classes[9] = BYTE_CLASS.blank;
  classes[10] = BYTE_CLASS.blank;
  classes[32] = BYTE_CLASS.blank;
  classes[38] = BYTE_CLASS.ampersand;
  classes[95] = BYTE_CLASS.underscore;
  return classes;
}

/** ORs the classes of `bytes[start]`…`bytes[end - 1]`. */
export function classesOf(bytes: Uint8Array, start: number, end: number): number {
  let classes = 0;
  for (let i = start; i < end; i++) classes |= BYTE_CLASSES[bytes[i]!]!;
  return classes;
}
