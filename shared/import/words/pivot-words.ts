import { foldText } from '../values/fold-text';

const list = (words: string): string[] => words.split(',').map((word) => foldText(word.trim()));

const LABELS = new Set(
  list(
    'row labels, column labels, etykiety wierszy, etykiety kolumn, названия строк, названия столбцов, ryetikette, kolometikette, zeilenbeschriftungen, spaltenbeschriftungen, étiquettes de lignes, étiquettes de colonnes, etiquetas de fila, etiquetas de columna, etichette di riga, etichette di colonna, rótulos de linha, rótulos de coluna, rijlabels, kolomlabels, popisky řádků, popisky sloupců, позначки рядків, позначки стовпців',
  ),
);
const BLANKS = new Set(
  list(
    '(blank), (puste), (пусто), (leer), (leeg), (vide), (en blanco), (vuoto), (vazio), (em branco), (prázdné)',
  ),
);
const VALUE_STARTS = list(
  'sum of, count of, average of, suma z, liczba z, średnia z, сумма по полю, количество по полю, среднее по полю, som van, aantal van, summe von, anzahl von, mittelwert von, somme de, nombre de, moyenne de, suma de, cuenta de, promedio de, somma di, conteggio di, soma de, contagem de, součet z, počet z, сума з, кількість з',
);

/** Whether a cell is the corner label a pivot table writes ("Row Labels", "Названия строк"). */
export function isPivotLabel(text: string): boolean {
  return LABELS.has(foldText(text));
}

/** Whether a cell is a pivot table's word for an empty value ("(blank)", "(пусто)"). */
export function isPivotBlank(text: string): boolean {
  return BLANKS.has(foldText(text));
}

/** The field of a pivot value header, null when it is none. Example: "Sum of Sales" → "sales". */
export function pivotValueField(text: string): string | null {
  const folded = foldText(text);
  const start = VALUE_STARTS.find((word) => folded.startsWith(`${word} `));
  return start === undefined ? null : folded.slice(start.length + 1);
}
