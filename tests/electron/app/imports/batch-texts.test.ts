import { expect, test } from 'vitest';
import { BatchTexts } from '../../../../electron/app/imports/batch-texts';

test('texts of every batch are found by their number, also long after it', () => {
  const texts = new BatchTexts();
  const batches = [['Aurum', ''], [], ['two\nlines', 'Łódź'], ['FV/1'], [], ['FV/2', 'FV/3']];
  const all = batches.flat();
  for (const [i, batch] of batches.entries()) {
    texts.add(batch);
    const known = batches.slice(0, i + 1).flat().length;
    for (let id = known - 1; id >= 0; id--) expect(texts.text(id)).toBe(all[id]);
    expect(texts.text(known)).toBe('');
  }
  expect(texts.text(-1)).toBe('');
});
