import type { AbcClass, XyzClass } from '@shared/analysis/portfolio/portfolio-analysis';

/** Letters a cell gives a client. */
export interface ClassMark {
  readonly abc: AbcClass | null;
  readonly xyz: XyzClass | null;
}

/** Cyrillic and Greek letters that look like those of the classes. */
const TWINS: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Х: 'X',
  У: 'Y',
  Ζ: 'Z',
  Α: 'A',
  Β: 'B',
  Χ: 'X',
  Υ: 'Y',
};
const WORD = /^(?:class|klass?e?|klasa|класс|группа|grupa|gruppe)\s+/iu;
const ONE = /^([ABCXYZ])$/u;
const BOTH = /^([ABC])\s*[-–/.]?\s*([XYZ])$/u;
const TURNED = /^([XYZ])\s*[-–/.]?\s*([ABC])$/u;

/**
 * Classes written in a cell: one letter, or both together in either order; null for anything else.
 * Worked lines: `AX` → A and X; `b` → B; Cyrillic `АХ` → A and X; `x/a` → A and X; `Axe` → null.
 */
export function parseClassMark(text: string): ClassMark | null {
  if (text.length > 16) return null;
  let upper = '';
  for (const letter of text.trim().replace(WORD, '').toUpperCase())
    upper += TWINS[letter] ?? letter;
  const one = ONE.exec(upper)?.[1];
  if (one !== undefined) return { abc: asAbc(one), xyz: asXyz(one) };
  const both = BOTH.exec(upper);
  if (both) return { abc: asAbc(both[1]), xyz: asXyz(both[2]) };
  const turned = TURNED.exec(upper);
  return turned ? { abc: asAbc(turned[2]), xyz: asXyz(turned[1]) } : null;
}

function asAbc(letter: string | undefined): AbcClass | null {
  return letter === 'A' || letter === 'B' || letter === 'C' ? letter : null;
}

function asXyz(letter: string | undefined): XyzClass | null {
  return letter === 'X' || letter === 'Y' || letter === 'Z' ? letter : null;
}
