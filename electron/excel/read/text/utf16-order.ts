const SAMPLE = 4_096;
/** Tables hold digits, delimiters and line ends, which are one byte beside a zero. */
const MIN_ZEROS = 0.2;

/**
 * In which order a UTF-16 text has its bytes: by its mark, or without one by the zero bytes beside digits, delimiters and line ends that
 * stand in one place only; null for other texts.
 */
export function utf16Order(head: Uint8Array): 'little' | 'big' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'little';
  if (head[0] === 0xfe && head[1] === 0xff) return 'big';
  const units = Math.min(SAMPLE, head.length) >> 1;
  if (units < 8) return null;
  let [first, second] = [0, 0];
  for (let at = 0; at < units * 2; at += 2) {
    if (head[at] === 0) first++;
    if (head[at + 1] === 0) second++;
  }
  if (first === 0 && second >= units * MIN_ZEROS) return 'little';
  return second === 0 && first >= units * MIN_ZEROS ? 'big' : null;
}
