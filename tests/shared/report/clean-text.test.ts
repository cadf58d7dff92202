import { cleanText, escapeCharacterCodes, MAX_CELL_TEXT } from '@shared/report/clean-text';
import { describe, expect, test } from 'vitest';

describe('cleanText', () => {
  test('takes out what makes a workbook unreadable', () => {
    expect(cleanText('a\uFFFEb\uFFFFc\u0000d\u001Fe\u007F')).toBe('abcde');
  });

  test('keeps pairs of surrogates and marks lone ones', () => {
    expect(cleanText('😀\uD83Dx\uDE00')).toBe('😀\uFFFDx\uFFFD');
  });

  test('line ends become line feeds, tabs stay', () => {
    expect(cleanText('a\r\nb\rc\td')).toBe('a\nb\nc\td');
  });

  test('cuts at the limit of a cell without splitting a character', () => {
    const cut = cleanText(`${'x'.repeat(MAX_CELL_TEXT - 2)}😀tail`);
    expect(cut).toBe(`${'x'.repeat(MAX_CELL_TEXT - 2)}…`);
    expect(cleanText('y'.repeat(MAX_CELL_TEXT))).toHaveLength(MAX_CELL_TEXT);
    expect(cleanText('y'.repeat(MAX_CELL_TEXT + 1))).toHaveLength(MAX_CELL_TEXT);
  });
});

test('escapeCharacterCodes keeps overlapping codes apart', () => {
  expect(escapeCharacterCodes('_x0041_x0042_')).toBe('_x005F_x0041_x005F_x0042_');
  expect(escapeCharacterCodes('a_xyz_ _x41_')).toBe('a_xyz_ _x41_');
});
