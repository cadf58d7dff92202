import { describe, expect, test } from 'vitest';
import { parseAnalyzeOptions, UsageError } from '../../../electron/cli/cli-options';

describe('decisions on the command line', () => {
  test('only what is said is decided', () => {
    expect(parseAnalyzeOptions(['book.xlsx'], {}).decisions).toEqual({});
    expect(
      parseAnalyzeOptions(
        ['book.xlsx', '--multiples', 'apply', '--credit-notes', 'negate', '--cancelled', 'drop'],
        {},
      ).decisions,
    ).toEqual({ multiples: 'apply', creditNotes: 'negate', cancelled: 'drop' });
  });

  test('a word that is no choice is refused with the choices', () => {
    expect(() => parseAnalyzeOptions(['book.xlsx', '--cancelled', 'negate'], {})).toThrow(
      new UsageError('--cancelled takes keep, drop; "negate" is none of them'),
    );
  });
});
