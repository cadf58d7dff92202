import * as fc from 'fast-check';
import { parseNumberText } from '@shared/import/values/parse-number';
import { createNumberEvidence } from '@shared/import/values/number-evidence';
import type { NumberEvidence } from '@shared/import/values/number-evidence';
import { describe, expect, it } from 'vitest';

function evidenceOf(...texts: string[]): NumberEvidence {
  const evidence = createNumberEvidence();
  for (const text of texts) evidence.add(text);
  return evidence;
}

describe('createNumberEvidence', () => {
  it.each([['1 234,56'], ['1234,5'], ['12,50'], ['0,123'], ['1.234.567'], ['1.234,5 zł'], ['-,5']])(
    'takes %s as proof of a decimal comma',
    (text) => {
      expect(evidenceOf(text).verdict()).toMatchObject({
        style: { decimal: ',' },
        certainty: 'certain',
        proof: text,
      });
    },
  );
  it.each([
    ['1,234.56'],
    ['0.5'],
    ['12.50'],
    ['0.125'],
    ['1,234,567'],
    ['$1,234.5'],
    ['1234.5678'],
  ])('takes %s as proof of a decimal point', (text) => {
    expect(evidenceOf(text).verdict()).toMatchObject({
      style: { decimal: '.' },
      certainty: 'certain',
      proof: text,
    });
  });

  it('asks when every cell fits both signs', () => {
    expect(evidenceOf('1.234', '2.500', '7').verdict()).toEqual({
      style: null,
      agree: 0,
      of: 3,
      certainty: 'unknown',
      proof: null,
      against: [],
    });
    expect(evidenceOf('1,234').verdict().certainty).toBe('unknown');
  });

  it('needs no style for integers and blank groups', () => {
    expect(evidenceOf('7', '1 234', '12 %').verdict()).toMatchObject({
      style: null,
      of: 3,
      certainty: 'certain',
    });
  });

  it('lets one proof decide the cells that fit both', () => {
    expect(evidenceOf('1.234', '12,50', '2.345', 'asdc', '-').verdict()).toEqual({
      style: { decimal: ',' },
      agree: 1,
      of: 3,
      certainty: 'certain',
      proof: '12,50',
      against: [],
    });
  });

  it('says when cells contradict each other, and does not choose on equal counts', () => {
    expect(evidenceOf('12,50', '13,50', '0.5').verdict()).toEqual({
      style: { decimal: ',' },
      agree: 2,
      of: 3,
      certainty: 'mixed',
      proof: '12,50',
      against: ['0.5'],
    });
    expect(evidenceOf('12,50', '0.5').verdict()).toMatchObject({
      style: null,
      agree: 1,
      certainty: 'mixed',
    });
  });

  it('counts numbers of all texts, empty words left out', () => {
    const evidence = evidenceOf('12,50', 'Acme', 'N/A', '', '7');
    expect([evidence.looksNumeric, evidence.total]).toEqual([2, 3]);
  });

  it('keeps at most five different texts against', () => {
    const texts = Array.from({ length: 20 }, (_, i) => `${i},5`);
    expect(
      evidenceOf(...texts, ...Array.from({ length: 9 }, (_, i) => `${i % 7}.25`)).verdict().against,
    ).toHaveLength(5);
  });

  it('says of plain figures what the full reading says', () => {
    // Texts with an apostrophe in front go through the full reading whatever they look like.
    const digits = fc.stringMatching(/^-?[0-9]{0,17}[.,]?[0-9]{0,5}$/u);
    fc.assert(
      fc.property(digits, (text) => {
        const dot = parseNumberText(`'${text}`, { decimal: '.' });
        const comma = parseNumberText(`'${text}`, { decimal: ',' });
        const evidence = evidenceOf(text);
        expect(evidence.looksNumeric).toBe(dot === null && comma === null ? 0 : 1);
        if (dot === null && comma === null) return;
        const verdict = evidence.verdict();
        if (dot === null) expect(verdict.style).toEqual({ decimal: ',' });
        else if (comma === null) expect(verdict.style).toEqual({ decimal: '.' });
        else {
          expect(verdict.style).toBeNull();
          expect(verdict.certainty).toBe(dot.value === comma.value ? 'certain' : 'unknown');
        }
      }),
      { numRuns: 3000, seed: 5 },
    );
  });
});
