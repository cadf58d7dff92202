import { expect, test } from 'vitest';
import { TOTAL_WORD, totalWord } from '@shared/import/words/total-words';

test.each([
  ['Total', TOTAL_WORD.total],
  ['  ИТОГО ', TOTAL_WORD.total],
  ['Итого:', TOTAL_WORD.total],
  ['Razem', TOTAL_WORD.total],
  ['Ogółem', TOTAL_WORD.grand],
  ['Suma końcowa', TOTAL_WORD.grand],
  ['Общий итог', TOTAL_WORD.grand],
  ['Groottotaal', TOTAL_WORD.grand],
  ['Gesamtergebnis', TOTAL_WORD.grand],
  ['Zwischensumme', TOTAL_WORD.subtotal],
  ['Sub-total', TOTAL_WORD.subtotal],
  ['Razem FV/2026/09/001', TOTAL_WORD.part],
  ['Acme Total', TOTAL_WORD.part],
  ['Total Energies', TOTAL_WORD.part],
  ['Łącznie', TOTAL_WORD.total],
])('%s', (text, word) => {
  expect(totalWord(text)).toBe(word);
});

test.each([
  'Totally Ltd',
  'Sumatra Coffee',
  'Razemowo',
  'Всегда рядом ООО',
  'Gesamtschule Nord',
  'Acme',
  '',
])('%s is no total', (text) => {
  expect(totalWord(text)).toBe(TOTAL_WORD.none);
});
