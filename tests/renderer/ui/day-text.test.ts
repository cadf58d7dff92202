import { describe, expect, test } from 'vitest';
import {
  dayForm,
  dayPattern,
  readDay,
  stepDay,
  writeDay,
} from '../../../renderer/ui/field/day-text';

const DAY = '2026-12-08';

describe('a day in figures', () => {
  test.each([
    ['en-GB', '08/12/2026', 'dd/mm/yyyy'],
    ['pl-PL', '08.12.2026', 'dd.mm.yyyy'],
    ['ru-RU', '08.12.2026', 'dd.mm.yyyy'],
    ['af-ZA', '2026-12-08', 'yyyy-mm-dd'],
  ])('%s writes and reads it in its own order', (locale, text, pattern) => {
    const form = dayForm(locale);
    expect(writeDay(DAY, form)).toBe(text);
    expect(readDay(text, form, 1999)).toBe(DAY);
    expect(dayPattern(form, { day: 'd', month: 'm', year: 'y' })).toBe(pattern);
  });

  test.each([
    ['8.12.2026', DAY],
    ['8 12 26', DAY],
    ['8/12', DAY],
    ['0812', DAY],
    ['081226', DAY],
    ['08122026', DAY],
    ['2026-12-08', DAY],
    ['31.9.2026', null],
    ['29.2.2025', null],
    ['8.12.202', null],
    ['8.12.2026 10:00', null],
    ['soon', null],
    ['', null],
  ])('day first: %s is %s', (text, day) => {
    expect(readDay(text, dayForm('pl-PL'), 2026)).toBe(day);
  });

  test('steps over the ends of months and years, never into a day that is none', () => {
    expect(stepDay('2026-12-31', 1, 'day')).toBe('2027-01-01');
    expect(stepDay('2027-01-31', 1, 'month')).toBe('2027-02-28');
    expect(stepDay('2027-01-31', -1, 'month')).toBe('2026-12-31');
    expect(stepDay('', 1, 'day')).toBeNull();
  });
});
