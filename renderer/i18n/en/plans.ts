/** English texts; the shape every other language fills. `did` holds the words of what can be undone. */
export const plans = {
  did: {},
} as const;
