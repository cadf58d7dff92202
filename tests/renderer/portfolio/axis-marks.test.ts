import { expect, test } from 'vitest';
import { axisMarks } from '../../../renderer/features/portfolio/model/axis-marks';

const mark = (count: number) => ({ count, text: String(count), isTried: false });

test('a label that would pass the end of its room moves inside it instead of going', () => {
  // 100 clients on 200 pixels; "98" is 12.6 pixels wide and would reach to 202.3.
  const [placed] = axisMarks([mark(98)], [], { left: 0, right: 190 }, (count) => count * 2);
  expect(placed?.x).toBe(196);
  expect(placed?.labelX).toBeCloseTo(183.7);
});

test('a label that would have to move by more than its own width is left out', () => {
  const [placed] = axisMarks([mark(98)], [], { left: 0, right: 180 }, (count) => count * 2);
  expect(placed?.labelX).toBeNull();
});

test('labels moved aside never touch the one before', () => {
  const marks = axisMarks([mark(92), mark(95)], [], { left: 0, right: 200 }, (count) => count * 2);
  const [one, other] = marks.map(({ labelX }) => labelX);
  expect(one).toBe(184);
  expect(other === null || (other ?? 0) - (one ?? 0) >= 12.6 + 6).toBe(true);
});
