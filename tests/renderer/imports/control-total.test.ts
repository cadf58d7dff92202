import { describe, expect, it } from 'vitest';
import type { LinesSummary } from '@shared/import/lines/line-batch';
import { controlTotal } from '../../../renderer/features/imports/model/control-total';
import { checkOf, openedOf, registerSheet } from './fake-import';

function summary(change: Partial<LinesSummary>): LinesSummary {
  const sheet = registerSheet(20);
  const mapping = openedOf([sheet]).guess.sheets[0]?.mapping;
  if (!mapping) throw new Error('the register was not understood');
  return { ...checkOf([sheet], mapping).summary, ...change };
}

describe('controlTotal', () => {
  it('counts accepted, held back and left out, and finds no difference in an honest sheet', () => {
    const honest = summary({});
    expect(honest.rowsRejected).toBeGreaterThan(0);
    expect(controlTotal(honest)).toMatchObject({ differenceE4: 0, reason: null });
  });

  it('says which part of the sheet explains the difference', () => {
    const base = {
      acceptedE4: 1_000_0000,
      rejectedE4: 12_0000,
      droppedE4: 0,
      withoutClient: { rows: 0, amountE4: 0 },
    };
    const total = (valueE4: number) => ({ sheetTotal: { valueE4, row: 9, column: 8 } });
    expect(controlTotal(summary({ ...base, ...total(1_000_0000) })).reason).toBe('accepted');
    const returns = { lines: 2, amountE4: -50_0000 };
    expect(controlTotal(summary({ ...base, returns, ...total(1_062_0000) })).reason).toBe(
      'returns',
    );
    const duplicates = { lines: 1, amountE4: 7_0000 };
    expect(controlTotal(summary({ ...base, duplicates, ...total(1_005_0000) })).reason).toBe(
      'duplicates',
    );
    expect(controlTotal(summary({ ...base, ...total(900_0000) })).reason).toBe('unknown');
  });

  it('forgives the cent that adding doubles costs, not more', () => {
    const base = { acceptedE4: 1_000_0000, rejectedE4: 0, droppedE4: 0 };
    const at = (valueE4: number) =>
      controlTotal(summary({ ...base, sheetTotal: { valueE4, row: 9, column: 8 } }));
    expect(at(1_000_0100).reason).toBeNull();
    expect(at(1_000_0200).differenceE4).toBe(200);
  });

  it('compares nothing when the sheet has no total', () => {
    expect(controlTotal(summary({ sheetTotal: null }))).toMatchObject({
      differenceE4: null,
      reason: null,
    });
  });
});
