import { createDateEvidence } from '@shared/import/values/date-evidence';
import type { DateEvidence } from '@shared/import/values/date-evidence';
import { parseDateText } from '@shared/import/values/parse-date';
import { dayFromCivil } from '@shared/domain/iso-day';
import { describe, expect, it } from 'vitest';

function evidenceOf(...texts: string[]): DateEvidence {
  const evidence = createDateEvidence();
  for (const text of texts) evidence.add(text);
  return evidence;
}

describe('createDateEvidence', () => {
  it('takes a first part above 12 as day first, a second one as month first', () => {
    expect(evidenceOf('03/04/2024', '13/04/2024').verdict()).toEqual({
      style: { order: 'dmy' },
      agree: 1,
      of: 2,
      certainty: 'certain',
      proof: '13/04/2024',
      against: [],
    });
    expect(evidenceOf('03/04/24', '04/13/24 10:00').verdict()).toMatchObject({
      style: { order: 'mdy' },
      certainty: 'certain',
      proof: '04/13/24 10:00',
    });
  });

  it('asks when no part is above 12', () => {
    expect(evidenceOf('03/04/2024', '05.06.2024').verdict()).toMatchObject({
      style: null,
      of: 2,
      certainty: 'unknown',
    });
  });

  it('needs no order for equal parts and months by name', () => {
    expect(evidenceOf('05/05/2024', '31 мая 2024 г.').verdict()).toMatchObject({
      style: null,
      certainty: 'certain',
      of: 2,
    });
  });

  it('takes year-first columns as certain', () => {
    expect(evidenceOf('2024-03-04', '2024/03/05 12:00', '20240306').verdict()).toMatchObject({
      style: { order: 'ymd' },
      agree: 3,
      certainty: 'certain',
    });
  });

  it('lets day and month decide a column that mixes in year-first cells', () => {
    expect(evidenceOf('2024-03-04', '2024-03-05', '13.04.2024').verdict()).toMatchObject({
      style: { order: 'dmy' },
      agree: 1,
      of: 3,
      certainty: 'certain',
    });
    expect(evidenceOf('2024-03-04', '2024-03-05', '03.04.2024').verdict()).toMatchObject({
      style: null,
      certainty: 'unknown',
    });
  });

  it('says when two orders stand in one shape of text', () => {
    expect(evidenceOf('13-01-2024', '15-01-2024', '04-19-2025').verdict()).toMatchObject({
      style: { order: 'dmy' },
      agree: 2,
      certainty: 'mixed',
      against: ['04-19-2025'],
    });
    expect(evidenceOf('15-01-2024', '04-19-2025').verdict()).toMatchObject({
      style: null,
      certainty: 'mixed',
    });
  });

  it('reads each shape its own way where each has its own proof', () => {
    const texts = ['15-01-2024', '03-04-2024', '04-19-25', '01/24/2024', '2024-05-06'];
    const verdict = evidenceOf(...texts).verdict();
    expect(verdict).toMatchObject({
      style: { byShape: { '-4': 'dmy', '-2': 'mdy', '/4': 'mdy' } },
      certainty: 'certain',
    });
    const style = verdict.style ?? { order: 'ymd' };
    expect(parseDateText('03-04-2024', style)).toBe(dayFromCivil(2024, 4, 3));
    expect(parseDateText('03-04-24', style)).toBe(dayFromCivil(2024, 3, 4));
    expect(parseDateText(' 03/04/2024 ', style)).toBe(dayFromCivil(2024, 3, 4));
  });

  it('leaves a shape without proof open beside shapes that prove different orders', () => {
    const verdict = evidenceOf('15-01-2024', '04-19-25', '03/04/2024', '05.05.2024').verdict();
    expect(verdict).toMatchObject({
      style: { byShape: { '-4': 'dmy', '-2': 'mdy', '/4': null, '.4': null } },
      certainty: 'mixed',
    });
    const style = verdict.style ?? { order: 'ymd' };
    expect(parseDateText('03/04/2024', style)).toBeNull();
    expect(parseDateText('31/04/2024', style)).toBeNull();
    expect(parseDateText('31/05/2024', style)).toBe(dayFromCivil(2024, 5, 31));
  });

  it('does not take short years in front for days', () => {
    const days = Array.from({ length: 28 }, (_, i) => `24-05-${String(i + 1).padStart(2, '0')}`);
    expect(evidenceOf(...days).verdict()).toMatchObject({
      style: { order: 'ymd' },
      certainty: 'certain',
    });
    expect(evidenceOf(...days.slice(0, 15)).verdict()).toMatchObject({
      style: null,
      certainty: 'unknown',
    });
    expect(evidenceOf('99-05-31', '98-01-02').verdict()).toMatchObject({
      style: { order: 'ymd' },
      certainty: 'certain',
    });
    expect(evidenceOf('13.01.24', '31.05.24', '02.06.24').verdict()).toMatchObject({
      style: { order: 'dmy' },
      certainty: 'certain',
    });
  });

  it('counts dates of all texts, days that do not exist and empty words apart', () => {
    const evidence = evidenceOf(
      '13.04.2024',
      'asdc',
      '31.02.2024',
      'N/A',
      '',
      '2024-W05',
      '45443',
      '12,50',
    );
    expect([evidence.looksDate, evidence.total]).toEqual([2, 6]);
  });
});
