/** A chord taken apart. */
interface Chord {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** What of a keyboard event a chord looks at. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

const CODES: Readonly<Record<string, string>> = { ',': 'Comma', '.': 'Period', '/': 'Slash' };
const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const MAC_NAMES: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥' };

function parse(chord: string): Chord {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  return {
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key,
  };
}

/** Where the key lies on the board, for layouts whose letters are not Latin (Ctrl+O is the key of Щ). */
function codeOf(key: string): string | undefined {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return CODES[key];
}

/** True when the keys pressed are the chord. `Ctrl` is the command key on macOS. `?` may need Shift and is asked without it. */
export function matchesChord(press: KeyPress, chord: string, isMac = false): boolean {
  const { ctrl, shift, alt, key } = parse(chord);
  const isCtrl = isMac ? press.metaKey : press.ctrlKey;
  const isOther = isMac ? press.ctrlKey : press.metaKey;
  if (isCtrl !== ctrl || isOther || press.altKey !== alt) return false;
  if (press.shiftKey !== shift && key !== '?') return false;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  const isLatin = /^[\u0020-\u007E]$/.test(press.key);
  return !isLatin && codeOf(key) !== undefined && press.code === codeOf(key);
}

/** A chord as it is written: `Ctrl+Shift+O` → `Ctrl Shift O`, on macOS `⌘⇧O`. */
export function chordText(chord: string, isMac = false): string {
  const parts = chord.split('+').map((part) => NAMES[part] ?? part);
  return isMac ? parts.map((part) => MAC_NAMES[part] ?? part).join('') : parts.join(' ');
}
