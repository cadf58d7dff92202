import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../ui/toast/toast-store';
import { copyDeals } from '../model/copy-deals';
import type { DealRow } from '../model/deal-row';
import { openPart } from '../store';
import { usePipeline } from './pipeline-context';
import { useFlagWords } from './use-flag-words';

/** Ctrl+C on list or board copies the deals shown as a table, Ctrl+V takes rows of Excel to be added as deals. */
export function useDealClipboard(
  box: RefObject<HTMLElement | null>,
  rows: readonly DealRow[],
): void {
  const { t, format } = usePipeline();
  const kit = useTranslation('kit').t;
  const flagWords = useFlagWords();
  const isHere = (): boolean =>
    document.activeElement !== null &&
    box.current?.contains(document.activeElement) === true &&
    document.activeElement.closest('input, textarea') === null;
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (!isHere()) return;
    const text = copyDeals(rows, {
      headers: [
        t('form.client'),
        t('list.header.deal'),
        t('list.header.amount'),
        t('list.name.probability'),
        t('list.header.stage'),
        t('form.close'),
        t('list.header.buyerStep'),
        t('paste.stepDay'),
        t('pane.flags'),
      ],
      amount: ({ deal }) => format.plain(deal.amountE4 === null ? null : deal.amountE4 / 10_000),
      percent: ({ probability }) => format.percent(probability, 0),
      stage: ({ stage }) => t(`stage.${stage}`),
      flags: ({ flags }) => flags.map((flag) => flagWords(flag)).join('; '),
    });
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The grid would copy its columns; they cannot be pasted back.
    event.stopImmediatePropagation();
    showToast(kit('copiedRows', { count: rows.length }));
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isHere() || text.trim() === '') return;
    event.preventDefault();
    openPart({ kind: 'paste', text });
  });
  useEffect(() => {
    document.addEventListener('copy', onCopy, true);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy, true);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}
