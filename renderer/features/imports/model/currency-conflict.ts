import type { ImportCheck } from '@shared/ipc/import-methods';
import { moneyStyle } from '../../../lib/format/money-style';

/** Figures of several currencies that would be added up: inside the file, or the file with the workspace. */
export type CurrencyConflict =
  | {
      readonly kind: 'mixed';
      readonly currencies: readonly { readonly currency: string; readonly lines: number }[];
    }
  | { readonly kind: 'other'; readonly file: string; readonly workspace: string };

/** Several currencies that would be summed by this import; null when there is one, or none is named. */
export function currencyConflict(
  check: ImportCheck | null,
  workspace: string | null,
): CurrencyConflict | null {
  const currencies = check?.summary.currencies ?? [];
  if (currencies.length > 1) return { kind: 'mixed', currencies };
  const file = currencies[0]?.currency ?? null;
  if (file === null || file === '' || workspace === null || isoCode(file) === isoCode(workspace))
    return null;
  return { kind: 'other', file, workspace };
}

/** ISO code of a currency word where it is known (`€` → EUR), the word itself otherwise. */
function isoCode(currency: string): string {
  const style = moneyStyle(currency, 'en');
  return style.kind === 'iso' ? (style.options.currency ?? currency) : currency;
}
