import { randomBytes } from 'node:crypto';

/** Numbers in one millisecond before the next one is borrowed: twelve bits. */
const PER_MS = 4_096;

/**
 * Makes UUIDs that ascend (version 7 of RFC 9562: milliseconds, a counter, 62 random bits). Rows that are made together
 * then lie together in every index of their ids; wholly random ones would touch another page of the file each.
 */
export function ascendingIds(nowMs: () => number): () => string {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const now = nowMs();
    if (now > lastMs) {
      lastMs = now;
      counter = 0;
    } else if (++counter === PER_MS) {
      lastMs++;
      counter = 0;
    }
    const time = lastMs.toString(16).padStart(12, '0');
    const random = randomBytes(8);
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
    const rest = random.toString('hex');
    const count = counter.toString(16).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${rest.slice(0, 4)}-${rest.slice(4)}`;
  };
}
