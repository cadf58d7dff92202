import { withCurrency } from '@shared/import/layout/remap';
import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import type { CurrencyConflict } from '../../model/currency-conflict';
import { Point } from './Point';

/** Several currencies would be added up; that needs a choice or a yes. */
export function CurrencyPoint({ conflict }: { readonly conflict: CurrencyConflict }) {
  const { t, format, draft, change, mapping } = useImport();
  if (!mapping) return null;
  const id = `currency ${conflict.kind}`;
  const take = (currency: string | null): void =>
    change({ kind: 'mapping', mapping: withCurrency(mapping, currency) });
  const named = (list: readonly { currency: string; lines: number }[]): string =>
    format.list(list.map((one) => t('currency.one', { currency: one.currency, count: one.lines })));
  if (conflict.kind === 'chosen') {
    return (
      <Point
        tone="done"
        title={t('currency.only', { currency: conflict.currency })}
        actions={
          <Button variant="link" size="sm" onPress={() => take(null)}>
            {t('todo.change')}
          </Button>
        }
      >
        {conflict.others.length > 0 ? t('currency.others', { list: named(conflict.others) }) : null}
      </Point>
    );
  }
  const isConfirmed = draft.confirmed.has(id);
  return (
    <Point
      tone={isConfirmed ? 'done' : 'ask'}
      title={
        conflict.kind === 'other'
          ? t('currency.other', { file: conflict.file, workspace: conflict.workspace })
          : t('currency.title', { list: named(conflict.currencies) })
      }
      actions={
        isConfirmed ? null : (
          <>
            {conflict.kind === 'mixed'
              ? conflict.currencies.map(({ currency }) => (
                  <Button key={currency} size="sm" onPress={() => take(currency)}>
                    {t('currency.only', { currency })}
                  </Button>
                ))
              : null}
            <Button size="sm" onPress={() => change({ kind: 'confirm', id })}>
              {t('currency.confirm')}
            </Button>
          </>
        )
      }
    >
      {isConfirmed
        ? t('currency.confirmed')
        : t(conflict.kind === 'other' ? 'currency.otherText' : 'currency.text')}
    </Point>
  );
}
