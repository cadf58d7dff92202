import { foldText } from '../values/fold-text';

/** How a cell speaks of a sum, from not at all to the grand total. */
export const TOTAL_WORD = {
  none: 0,
  /** A total word stands at the start or end of a longer text ("Razem FV/2026/09", "Acme Total"): needs arithmetic or an empty date beside it. */
  part: 1,
  subtotal: 2,
  total: 3,
  grand: 4,
  /** The whole cell names a figure about the rows that is no sum ("Średnia", "Average"): no sale, whatever stands beside it. */
  mean: 5,
} as const;
export type TotalWord = (typeof TOTAL_WORD)[keyof typeof TOTAL_WORD];

const list = (words: string): string[] => words.split(',').map((word) => foldText(word.trim()));

const GRAND = new Set(
  list(
    'grand total, grand totals, overall total, suma końcowa, razem ogółem, ogółem, общий итог, итого общий, всего итого, итого всего, groottotaal, groot totaal, gesamtergebnis, gesamtsumme, endsumme, gesamtbetrag, total général, total general, suma total, totale generale, totale complessivo, total geral, eindtotaal, celkový součet, загальний підсумок, разом загалом',
  ),
);
const TOTAL = new Set(
  list(
    'total, totals, sum, sum total, total sum, suma, razem, łącznie, итого, итог, всего, totaal, totale, summe, gesamt, insgesamt, totaux, somme, totali, totais, totalen, celkem, součet, spolu, разом, всього, усього, загалом, підсумок, összesen, toplam, summa, σ, ∑',
  ),
);
const SUBTOTAL = new Set(
  list(
    'carried forward, brought forward, carry forward, carried over, brought over, c/f, b/f, balance brought forward, z przeniesienia, do przeniesienia, przeniesienie, перенос, к переносу, перенесено, übertrag, oorgedra, oorgebring, total carried forward, subtotal, sub total, sub-total, subtotals, suma częściowa, podsuma, suma pośrednia, razem częściowo, подытог, промежуточный итог, промежуточные итоги, subtotaal, sub-totaal, tussentotaal, zwischensumme, teilsumme, teilergebnis, ergebnis, zwischenergebnis, sous-total, sous total, sous-totaux, subtotale, mezisoučet, medzisúčet, проміжний підсумок, delsumma, ara toplam, à reporter, suma y sigue, riporto',
  ),
);
const MEAN = new Set(
  list(
    'count, record count, average, avg, mean, median, minimum, maximum, std dev, standard deviation, średnia, średnio, średnia arytmetyczna, mediana, odchylenie standardowe, среднее, среднее значение, в среднем, медиана, минимум, максимум, gemiddeld, gemiddelde, gemiddeldes, mediaan, durchschnitt, mittelwert, im durchschnitt, moyenne, promedio, průměr, середнє, en moyenne',
  ),
);
const STARTS = list(
  'grand total, total, subtotal, sub-total, suma, razem, ogółem, łącznie, итого, всего, общий итог, подытог, totaal, subtotaal, groottotaal, summe, gesamt, zwischensumme, gesamtergebnis, sous-total, totale, subtotale, celkem, součet, mezisoučet, разом, всього, усього, підсумок',
);
const ENDS = list(
  'total, subtotal, итог, итого, ergebnis, totaal, razem, suma, summe, totale, celkem, підсумок, разом',
);

/** What every text with a total word holds; spares the careful look at the rest. */
const MAYBE =
  /tota|forward|carr|c\/f|b\/f|brought|przenies|перенос|перенес|[üu]bertr|oorge|sum|razem|og[óo]|ł[ąa]cz|lacz|итог|всег|всьог|усьог|разом|загал|підсум|celk|sou[cč]et|s[úu][cč]et|spolu|toplam|összes|gesamt|ergebnis|σ|∑|^record|^count|aver|avg|mean|medi|imum|st.?d|[śs]redni|odchyl|средн|меди|мини|макси|gemid|durchsch|mittelw|moyen|promed|pr[uů]m[eě]r|серед|report|suma y|riport/iu;

/** One star a level, before the sums of lists. */
const STARS = /^\s*\*{1,6}\s*$/u;

/**
 * What a cell text says about sums. Whole-cell words are told apart from words at the edge of a longer text.
 * Example: "Итого:" → total, "Suma końcowa" → grand, "Total Energies" → part, "Totally Ltd" → none.
 */
export function totalWord(text: string): TotalWord {
  if (text.length > 120 || !MAYBE.test(text))
    return STARS.test(text) ? TOTAL_WORD.part : TOTAL_WORD.none;
  const folded = foldText(text).replace(/^[\s*=>\-–—:.]+|[\s*=<\-–—:.,]+$/g, '');
  if (folded === '') return TOTAL_WORD.none;
  if (GRAND.has(folded)) return TOTAL_WORD.grand;
  if (TOTAL.has(folded)) return TOTAL_WORD.total;
  if (SUBTOTAL.has(folded)) return TOTAL_WORD.subtotal;
  if (MEAN.has(folded)) return TOTAL_WORD.mean;
  for (const word of STARTS)
    if (folded.length > word.length && folded.startsWith(word) && isBorder(folded[word.length]))
      return TOTAL_WORD.part;
  for (const word of ENDS)
    if (
      folded.length > word.length &&
      folded.endsWith(word) &&
      isBorder(folded[folded.length - word.length - 1])
    )
      return TOTAL_WORD.part;
  return TOTAL_WORD.none;
}

function isBorder(character: string | undefined): boolean {
  return character !== undefined && !/[\p{L}\p{N}]/u.test(character);
}
