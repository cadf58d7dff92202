import { describe, expect, it } from 'vitest';
import { dossierCompleteness } from '@shared/analysis/dossier/dossier-completeness';
import type { CountedFact } from '@shared/analysis/dossier/dossier-completeness';
import { DOSSIER_FIELDS } from '@shared/analysis/dossier/dossier-fields';
import { factFreshness } from '@shared/analysis/dossier/fact-freshness';
import type { Freshness } from '@shared/analysis/dossier/fact-freshness';
import { interviewOrder } from '@shared/analysis/dossier/interview-order';
import { addMonths } from '@shared/domain/add-months';
import { dayFromIso, isoFromDay } from '@shared/domain/iso-day';

const day = (iso: string) => dayFromIso(iso) ?? 0;
const fact = (
  weight: number,
  known:
    | [
        CountedFact['known'] extends infer K ? (K extends { status: infer S } ? S : never) : never,
        Freshness,
      ]
    | null,
  more: Partial<CountedFact> = {},
): CountedFact => ({
  part: 1,
  weight,
  isApplicable: true,
  known: known && { status: known[0], freshness: known[1] },
  ...more,
});

describe('freshness', () => {
  const months = { ageingMonths: 6, staleMonths: 12 };
  it.each([
    ['2026-04-12', '2026-10-11', 'fresh'],
    ['2026-04-12', '2026-10-12', 'ageing'],
    ['2025-10-13', '2026-10-12', 'ageing'],
    ['2025-10-13', '2026-10-13', 'stale'],
    ['2027-01-01', '2026-10-13', 'fresh'],
    ['2025-08-31', '2026-02-28', 'ageing'],
  ] as const)('of %s as of %s: %s', (from, asOf, expected) => {
    expect(factFreshness({ day: from, expiresDay: null }, months, day(asOf))).toBe(expected);
  });

  it('a contract holds until its end however old it is, ages in its last three months, and is expired on the very day', () => {
    const contract = { day: '2024-04-01', expiresDay: '2027-03-31' };
    expect(factFreshness(contract, months, day('2026-12-30'))).toBe('fresh');
    expect(factFreshness(contract, months, day('2026-12-31'))).toBe('ageing');
    expect(factFreshness(contract, months, day('2027-03-30'))).toBe('ageing');
    expect(factFreshness(contract, months, day('2027-03-31'))).toBe('expired');
  });

  it('months end on the last day there is', () => {
    expect(isoFromDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(isoFromDay(addMonths(day('2024-02-29'), 12))).toBe('2025-02-28');
    expect(isoFromDay(addMonths(day('2026-01-15'), -1))).toBe('2025-12-15');
  });
});

describe('completeness', () => {
  it('3 fresh + half of 2 stale of 3 + 2 + 1 applicable = 4 / 6; what does not apply leaves the denominator', () => {
    const { whole } = dossierCompleteness([
      fact(3, ['confirmed', 'fresh']),
      fact(2, ['assumed', 'stale']),
      fact(1, null),
      fact(2, ['confirmed', 'fresh'], { isApplicable: false }),
    ]);
    expect(whole).toEqual({
      ratio: 4 / 6,
      weightKnown: 4,
      weightApplicable: 6,
      applicable: 3,
      known: 2,
      unknown: 1,
      notApplicable: 1,
      stale: 1,
      assumed: 1,
      confirmed: 1,
      disputed: 0,
    });
  });

  it('ageing counts fully, expired half, an empty part is unknown and not 0 %', () => {
    const { whole, parts } = dossierCompleteness([
      fact(1, ['confirmed', 'ageing']),
      fact(1, ['disputed', 'expired']),
    ]);
    expect(whole.ratio).toBe(0.75);
    expect(whole.disputed).toBe(1);
    expect(parts[2].ratio).toBeNull();
  });
});

describe('the standard lines', () => {
  it('have unlike keys, grow old in order and cover the four parts', () => {
    expect(new Set(DOSSIER_FIELDS.map(({ key }) => key)).size).toBe(DOSSIER_FIELDS.length);
    expect(
      DOSSIER_FIELDS.filter(({ ageingMonths, staleMonths }) => ageingMonths >= staleMonths),
    ).toEqual([]);
    expect([...new Set(DOSSIER_FIELDS.map(({ part }) => part))]).toEqual([1, 2, 3, 4]);
  });
});

describe('interview', () => {
  it('asks by part, unknown before disputed before assumed before old, heavy first; never what is confirmed and fresh', () => {
    const list = [
      { ...fact(1, ['assumed', 'fresh']), name: 'assumed' },
      { ...fact(1, null), name: 'unknown light' },
      { ...fact(3, null), name: 'unknown heavy' },
      { ...fact(3, ['confirmed', 'fresh']), name: 'known' },
      { ...fact(3, ['confirmed', 'expired']), name: 'old' },
      { ...fact(3, null, { part: 2 }), name: 'part 2' },
      { ...fact(3, null, { isApplicable: false }), name: 'not applicable' },
      { ...fact(1, ['disputed', 'fresh']), name: 'disputed' },
    ];
    expect(interviewOrder(list).map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'unknown heavy: unknown',
      'unknown light: unknown',
      'disputed: disputed',
      'assumed: assumed',
      'old: old',
      'part 2: unknown',
    ]);
  });
});
