import { expect, test } from 'vitest';
import { scrollToRow } from '../../../renderer/ui/data-grid/scroll-to-row';

const sizes = { rowHeight: 44, headerHeight: 28 };
const scrolled = (from: number, index: number, clientHeight = 500) => {
  const scroller = { clientHeight, scrollTop: from };
  scrollToRow(scroller, index, sizes);
  return scroller.scrollTop;
};

test('a row below comes to the lower edge, one above to the upper edge under the header, one in sight stays', () => {
  // 472 are seen below the header: row 12 ends at 572, row 9 at 440.
  expect(scrolled(0, 12)).toBe(100);
  expect(scrolled(0, 9)).toBe(0);
  expect(scrolled(300, 2)).toBe(88);
  expect(scrolled(300, 7)).toBe(300);
});

test('a grid lower than a row still shows the row’s beginning', () => {
  expect(scrolled(0, 3, 30)).toBe(132);
});
