const waiting = new Set<() => void>();

/** Names something that still has to be written to the open workspace; gives the function that takes the name away. */
export function addWaitingWrite(write: () => void): () => void {
  waiting.add(write);
  return () => waiting.delete(write);
}

/** Writes everything that waits. Call before the open workspace changes, or it would end up in the next one. */
export function flushWaitingWrites(): void {
  for (const write of waiting) write();
}
