import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { fromTsv } from '../../lib/from-tsv';
import { toTsv } from '../../lib/to-tsv';

export interface SheetClipboard {
  /** Texts of the chosen cells, row by row. */
  readonly read: () => readonly (readonly string[])[];
  readonly paste: (block: readonly (readonly string[])[]) => void;
  readonly clear: () => void;
}

/** Length of a text beyond which it is taken apart in a task of its own. */
const LARGE_TEXT = 10_000;

/** Copy, cut and paste of a sheet that has the focus, as tab-separated text that spreadsheets understand. */
export function useSheetClipboard(
  sheet: RefObject<HTMLElement | null>,
  { read, paste, clear }: SheetClipboard,
): void {
  // The page's text cannot be selected, so the browser sends these events to the body, not to the sheet in focus.
  const isHere = () => document.activeElement === sheet.current && sheet.current !== null;
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (!isHere()) return;
    event.clipboardData?.setData('text/plain', toTsv(read()));
    event.preventDefault();
    if (event.type === 'cut') clear();
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (!isHere()) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    if (text === '') return;
    // Taking a large text from the clipboard took most of a frame already.
    if (text.length > LARGE_TEXT) setTimeout(() => paste(fromTsv(text)), 0);
    else paste(fromTsv(text));
  });
  useEffect(() => {
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}
