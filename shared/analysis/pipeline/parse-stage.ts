import type { DealStage } from './pipeline-facts';
import { END_STAGES, OPEN_STAGES } from './pipeline-facts';

/** Beginnings of the words for each stage in the four languages, small letters. */
const WORDS: Readonly<Record<DealStage, readonly string[]>> = {
  lead: ['lead', 'trop', 'лид', 'leidraad'],
  qualify: ['qualif', 'kwalif', 'квалиф'],
  proposal: ['propos', 'ofert', 'quote', 'предлож', 'voorstel', 'kwotasie'],
  negotiation: ['negot', 'negoc', 'перегов', 'onderhand'],
  order: ['order', 'zamów', 'заказ', 'bestel'],
  won: ['won', 'wygran', 'выигр', 'gewen'],
  lost: ['lost', 'przegran', 'проигр', 'verloor'],
  dropped: ['dropped', 'porzuc', 'снят', 'laat vaar', 'отмен'],
};

/** The stage a word of a pasted table means; null when it is none. Worked line: `Negocjacje` → negotiation. */
export function parseStage(text: string): DealStage | null {
  const word = text.trim().toLowerCase();
  if (word === '') return null;
  return (
    [...OPEN_STAGES, ...END_STAGES].find((stage) =>
      WORDS[stage].some((beginning) => word.startsWith(beginning)),
    ) ?? null
  );
}
