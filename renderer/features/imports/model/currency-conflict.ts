import type { ImportCheck } from '@shared/ipc/import-methods';
import { moneyStyle } from '../../../lib/format/money-style';

/** Several currencies inside the file (one of them taken, or none chosen yet), or another one than the workspace has. */
export type CurrencyConflict =
  | {
      readonly kind: 'mixed';
      readonly currencies: readonly { readonly currency: string; readonly lines: number }[];
    }
  | {
      readonly kind: 'chosen';
      readonly currency: string;
      readonly others: readonly { readonly currency: string; readonly lines: number }[];
    }
  | { readonly kind: 'other'; readonly file: string; readonly workspace: string };

/** What is to be said of the currencies of this import; null when there is one, or none is named. `chosen` = the only one taken. */
export function currencyConflict(
  check: ImportCheck | null,
  chosen: string | null,
  workspace: string | null,
): CurrencyConflict | null {
  const currencies = check?.summary.currencies ?? [];
  if (currencies.length > 1 && chosen === null) return { kind: 'mixed', currencies };
  const file = chosen ?? currencies[0]?.currency ?? null;
  const isOther =
    file !== null && file !== '' && workspace !== null && isoCode(file) !== isoCode(workspace);
  if (isOther) return { kind: 'other', file, workspace };
  if (chosen === null) return null;
  return {
    kind: 'chosen',
    currency: chosen,
    others: currencies.filter((one) => one.currency !== chosen),
  };
}

/** ISO code of a currency word where it is known (`€` → EUR), the word itself otherwise. */
function isoCode(currency: string): string {
  const style = moneyStyle(currency, 'en');
  return style.kind === 'iso' ? (style.options.currency ?? currency) : currency;
}
