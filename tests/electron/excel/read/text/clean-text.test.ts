import { describe, expect, it } from 'vitest';
import { CELL_FLAG } from '@shared/import/cell-batch';
import { cleanText } from '../../../../../electron/excel/read/text/clean-text';

describe('cleaning a text', () => {
  it.each([
    ['plain', 'plain', 0],
    ['a\r\nb\rc\td', 'a\nb\nc\td', 0],
    ['a\u0000\u0007b\u0085', 'ab', CELL_FLAG.cleaned],
    ['\ufffe\uffffx\ufdd0', 'x', CELL_FLAG.cleaned],
    ['\ud83d', '\ufffd', CELL_FLAG.cleaned],
    ['\ude00\ud83d', '\ufffd\ufffd', CELL_FLAG.cleaned],
    ['😀', '😀', 0],
    ['was broken \ufffd', 'was broken \ufffd', CELL_FLAG.cleaned],
    ['a\u200bb', 'a\u200bb', CELL_FLAG.invisible],
    ['\u202eevil', '\u202eevil', CELL_FLAG.invisible],
    ['e\u0301', 'é', 0],
    ['\u212b', 'Å', 0],
    ['й', 'й', 0],
    ['и\u0306', 'й', 0],
    ['  spaced  ', '  spaced  ', 0],
    ['\u00a0', '\u00a0', 0],
  ])('%j', (raw, text, flags) => {
    expect(cleanText(raw)).toEqual({ text, flags });
  });

  it('leaves nothing that needs composing or cleaning, for any text', () => {
    for (let code = 0; code < 0x11000; code++) {
      const once = cleanText(`a${String.fromCharCode(code % 0x10000)}\u0301`).text;
      expect(once).toBe(once.normalize('NFC'));
      expect(cleanText(once).text).toBe(once);
    }
  });
});
