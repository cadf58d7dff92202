import { foldText } from '@shared/import/values/fold-text';

/** A command as the palette looks for it. */
export interface Findable {
  /** Label and menu name. */
  readonly text: string;
}

/**
 * Commands whose words begin with the words typed, letters-forgiving (case, accents), best first: a label that starts
 * with what was typed comes before one that only contains it. Order is kept among equals; no words give all.
 */
export function findActions<Item extends Findable>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  const query = foldText(typed);
  if (query === '') return items;
  const wanted = query.split(' ');
  const scored = items.flatMap((item) => {
    const text = foldText(item.text);
    const words = text.split(/[\s:…./()-]+/);
    const isHit = wanted.every(
      (want) =>
        words.some((word) => word.startsWith(want)) || (want.length > 2 && text.includes(want)),
    );
    return isHit ? [{ item, score: text.startsWith(query) ? 0 : 1 }] : [];
  });
  return scored.sort((left, right) => left.score - right.score).map(({ item }) => item);
}
