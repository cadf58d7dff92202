import type { ClientField, ClientFieldValue } from '@shared/domain/client-details';
import type { Cell } from '@shared/import/cell-batch';
import { cellText } from '@shared/import/layout/cell-text';
import { foldText } from '@shared/import/values/fold-text';
import { cleanText } from '@shared/report/clean-text';

/** Why a cell cannot be taken. */
export type WrongCell =
  | 'not-abc'
  | 'not-xyz'
  | 'not-yes-no'
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  | 'too-long'
  | 'error-cell';

/** What a cell of an edited workbook says. */
export type EditedCell =
  | { readonly kind: 'value'; readonly value: ClientFieldValue }
  | { readonly kind: 'wrong'; readonly why: WrongCell; readonly text: string };

const MAX_OWNER = 200;
const MAX_NOTE = 32_767;
/** A planned amount of more than a hundred thousand million units is a slip. */
const MAX_PLANNED_E4 = 1e15;

const YES = new Set(['yes', 'y', 'tak', 't', 'да', 'д', 'ja', 'j', 'x', '1', 'true', '+', '✓']);
const NO = new Set(['no', 'n', 'nie', 'нет', 'н', 'nee', '0', 'false']);
/** Cyrillic letters that look like those of the classes. */
const CLASS_TWINS: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c', х: 'x', у: 'y' };

/** Reads one editable cell. An empty cell says null: the value was taken out. */
export function readEditedCell(field: ClientField, cell: Cell | undefined): EditedCell {
  if (cell === undefined) return { kind: 'value', value: null };
  const text = cell.kind === 'text' ? tidyText(cell.value) : cellText(cell);
  if (cell.kind === 'error') return { kind: 'wrong', why: 'error-cell', text };
  if (text === '') return { kind: 'value', value: null };
  switch (field) {
    case 'owner':
      return textOf(text, MAX_OWNER);
    case 'note':
      return textOf(text, MAX_NOTE);
    case 'isKey': {
      const folded = foldText(text).trim();
      if (YES.has(folded)) return { kind: 'value', value: true };
      if (NO.has(folded)) return { kind: 'value', value: false };
      return { kind: 'wrong', why: 'not-yes-no', text };
    }
    case 'abcOverride':
      return classOf(text, 'ABC', 'not-abc');
    case 'xyzOverride':
      return classOf(text, 'XYZ', 'not-xyz');
    case 'plannedE4':
      return plannedOf(cell, text);
  }
}

/**
 * A text as it is compared and kept: cleaned as for a cell, line ends one kind, blanks at the ends off.
 * Worked line: ` Anna\r\nNowak ` → `Anna\nNowak`.
 */
export function tidyText(text: string): string {
  return cleanText(text).trim();
}

function textOf(text: string, limit: number): EditedCell {
  return text.length > limit
    ? { kind: 'wrong', why: 'too-long', text: text.slice(0, 80) }
    : { kind: 'value', value: text };
}

function classOf(text: string, letters: string, why: WrongCell): EditedCell {
  const letter = text.toLowerCase();
  const upper = (CLASS_TWINS[letter] ?? letter).toUpperCase();
  return upper.length === 1 && letters.includes(upper)
    ? { kind: 'value', value: upper }
    : { kind: 'wrong', why, text };
}

function plannedOf(cell: Cell, text: string): EditedCell {
  if (cell.kind !== 'number') return { kind: 'wrong', why: 'not-a-number', text };
  if (cell.value < 0) return { kind: 'wrong', why: 'negative', text };
  const valueE4 = Math.round(cell.value * 10_000);
  if (!(valueE4 <= MAX_PLANNED_E4)) return { kind: 'wrong', why: 'too-large', text };
  return { kind: 'value', value: valueE4 };
}
