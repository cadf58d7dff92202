import { describe, expect, it } from 'vitest';
import { chordText, matchesChord } from '../../../renderer/lib/actions/shortcut';
import type { KeyPress } from '../../../renderer/lib/actions/shortcut';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('matchesChord', () => {
  it('hears a chord on a Cyrillic layout by the place of its key', () => {
    expect(matchesChord(press('щ', { code: 'KeyO', ctrlKey: true }), 'Ctrl+O')).toBe(true);
    expect(matchesChord(press('щ', { code: 'KeyO', ctrlKey: true }), 'Ctrl+K')).toBe(false);
  });

  it('goes by the letter on other Latin layouts, where keys lie elsewhere', () => {
    expect(matchesChord(press('a', { code: 'KeyQ', ctrlKey: true }), 'Ctrl+Q')).toBe(false);
    expect(matchesChord(press('q', { code: 'KeyA', ctrlKey: true }), 'Ctrl+Q')).toBe(true);
  });

  it('tells Ctrl+O from Ctrl+Shift+O, and AltGr from Ctrl', () => {
    const shifted = press('O', { code: 'KeyO', ctrlKey: true, shiftKey: true });
    expect(matchesChord(shifted, 'Ctrl+O')).toBe(false);
    expect(matchesChord(shifted, 'Ctrl+Shift+O')).toBe(true);
    expect(matchesChord(press('ó', { code: 'KeyO', ctrlKey: true, altKey: true }), 'Ctrl+O')).toBe(
      false,
    );
  });

  it('takes the command key on macOS and only there', () => {
    expect(matchesChord(press('o', { metaKey: true }), 'Ctrl+O', true)).toBe(true);
    expect(matchesChord(press('o', { ctrlKey: true }), 'Ctrl+O', true)).toBe(false);
  });

  it('is written as on the keys', () => {
    expect(chordText('Ctrl+Shift+O')).toBe('Ctrl Shift O');
    expect(chordText('Alt+ArrowLeft')).toBe('Alt ←');
    expect(chordText('Ctrl+Shift+O', true)).toBe('⌘⇧O');
  });
});
