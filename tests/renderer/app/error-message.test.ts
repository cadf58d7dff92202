import { describe, expect, it } from 'vitest';
import { AppError } from '@shared/errors/app-error';
import type { ErrorCode } from '@shared/errors/error-code';
import { LANGUAGES } from '@shared/ipc/app-methods';
import { createI18n } from '../../../renderer/i18n/create-i18n';
import { ERROR_SAFETY } from '../../../renderer/i18n/error-safety';
import { errorMessage } from '../../../renderer/i18n/error-message';
import { errors } from '../../../renderer/i18n/en/errors';

// The compiler holds ERROR_SAFETY complete, so its keys are every code there is.
const codes = Object.keys(ERROR_SAFETY) as ErrorCode[];

describe('every failure has words', () => {
  it.each(LANGUAGES)('in %s: what happened, what is safe, what to do next', (language) => {
    const t = createI18n(language).getFixedT(language);
    const seen = new Set<string>();
    for (const code of codes) {
      const { happened, safe, next } = errorMessage(new AppError(code), t);
      for (const text of [happened, safe, next]) {
        expect(text, code).toMatch(/\p{L}{2}/u);
        expect(text, code).not.toMatch(/errors:|codes\.|\{\{|!|\boops\b/i);
      }
      expect(happened, `${code} is a title`).not.toMatch(/\.$/);
      expect(next, code).toMatch(/\.$/);
      seen.add(happened);
    }
    expect(seen.size, 'no two failures read the same').toBe(codes.length);
  });

  it('no words without a code', () => {
    expect(Object.keys(errors.codes).sort()).toEqual([...codes].sort());
  });

  it('names file, part and log entry beside the sentence', () => {
    const t = createI18n('en').getFixedT('en');
    const message = errorMessage(
      new AppError('DAMAGED_FILE', { file: 'a.xlsx', part: 'xl/workbook.xml', other: 1 }),
      t,
    );
    expect(message.details).toEqual(['File: a.xlsx', 'Part of the file: xl/workbook.xml']);
    const busy = errorMessage(
      new AppError('DB_BUSY', { file: 'firm.keybook', since: '2026-11-21T20:15:00.000Z' }),
      t,
    );
    expect(busy.details[1]).toMatch(/^Open there since: 2[12] Nov 2026, \d{2}:15$/);
    expect(errorMessage(new TypeError('x is undefined'), t).happened).toBe(
      errors.codes.UNEXPECTED.happened,
    );
  });
});
