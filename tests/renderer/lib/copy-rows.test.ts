import { afterEach, expect, test, vi } from 'vitest';
import { copyRows } from '../../../renderer/lib/copy-rows';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('many rows are written in pieces, all of them and in order, before the clipboard is filled once', async () => {
  let copied: string[] = [];
  let listener: ((event: unknown) => void) | null = null;
  vi.stubGlobal('document', {
    addEventListener: (_name: string, fill: (event: unknown) => void) => (listener = fill),
    removeEventListener: () => undefined,
    execCommand: () => {
      listener?.({
        clipboardData: { setData: (_kind: string, text: string) => (copied = [...copied, text]) },
        preventDefault: () => undefined,
        stopPropagation: () => undefined,
      });
      return true;
    },
  });
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const slow = (row: number): readonly string[] => {
    const until = performance.now() + 2;
    while (performance.now() < until);
    return [`row ${row}`, 'a\tb'];
  };
  expect(await copyRows(20, slow)).toBe(true);
  clearInterval(timer);
  expect(copied).toEqual([Array.from({ length: 20 }, (_, row) => `row ${row}\ta b`).join('\n')]);
  // Others had their turn meanwhile.
  expect(turns).toBeGreaterThan(1);
});
