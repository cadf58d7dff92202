import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import type { CurrencyConflict } from '../../model/currency-conflict';
import { Point } from './Point';

/** Several currencies would be added up; that needs a yes. */
export function CurrencyPoint({ conflict }: { readonly conflict: CurrencyConflict }) {
  const { t, format, draft, change } = useImport();
  const isConfirmed = draft.confirmed.has('currency');
  const title =
    conflict.kind === 'other'
      ? t('currency.other', conflict)
      : t('currency.title', {
          list: format.list(
            conflict.currencies.map((one) =>
              t('currency.one', { currency: one.currency, count: one.lines }),
            ),
          ),
        });
  return (
    <Point
      tone={isConfirmed ? 'done' : 'ask'}
      title={title}
      actions={
        isConfirmed ? null : (
          <Button size="sm" onPress={() => change({ kind: 'confirm', id: 'currency' })}>
            {t('currency.confirm')}
          </Button>
        )
      }
    >
      {isConfirmed
        ? t('currency.confirmed')
        : t(conflict.kind === 'other' ? 'currency.otherText' : 'currency.text')}
    </Point>
  );
}
