import { useRef } from 'react';

/** Letters typed within this time make one search text. */
const PAUSE_MS = 900;

export interface TypeToFind {
  /** True while letters follow closely, so that a blank belongs to the text. */
  readonly isTyping: () => boolean;
  readonly push: (
    letter: string,
    texts: (index: number) => string,
    count: number,
    from: number,
  ) => number;
}

/**
 * Collects letters typed into a grid. `push` gives the index of the next text that starts with them (then any that
 * holds them), looking on from `from` and round; −1 when there is none.
 */
export function useTypeToFind(): TypeToFind {
  const typed = useRef({ text: '', at: -Infinity });
  const isTyping = () => performance.now() - typed.current.at <= PAUSE_MS;
  const push: TypeToFind['push'] = (letter, texts, count, from) => {
    const text = (isTyping() ? typed.current.text : '') + letter.toLocaleLowerCase();
    typed.current = { text, at: performance.now() };
    const start = text.length === 1 ? from + 1 : Math.max(from, 0);
    const look = (test: (candidate: string) => boolean) => {
      for (let step = 0; step < count; step += 1) {
        const index = (start + step) % count;
        if (test(texts(index).toLocaleLowerCase())) return index;
      }
      return -1;
    };
    const byStart = look((candidate) => candidate.startsWith(text));
    return byStart >= 0 ? byStart : look((candidate) => candidate.includes(text));
  };
  return { isTyping, push };
}
