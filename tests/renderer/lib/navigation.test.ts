import { describe, expect, it } from 'vitest';
import {
  afterGoing,
  afterStep,
  currentScreen,
} from '../../../renderer/lib/navigation/navigation-store';
import type { Navigation } from '../../../renderer/lib/navigation/navigation-store';

const file = { token: `file-${'a'.repeat(32)}`, name: 'a.xlsx', bytes: 1 };
const start: Navigation = { entries: [{ name: 'portfolio' }], index: 0 };

describe('navigation', () => {
  it('never goes back into a finished import', () => {
    const importing = afterGoing(start, { name: 'import', file });
    const done = afterGoing(importing, { name: 'imports' });
    expect(currentScreen(afterStep(done, -1)).name).toBe('portfolio');
  });

  it('leaving an import backwards leaves no way forward into it', () => {
    const left = afterStep(afterGoing(start, { name: 'import', file }), -1);
    expect(currentScreen(left).name).toBe('portfolio');
    expect(afterStep(left, 1)).toBe(left);
  });

  it('an import that ends where it began adds no second step', () => {
    const importing = afterGoing(start, { name: 'import', file });
    expect(afterGoing(importing, { name: 'portfolio' }).entries).toEqual([{ name: 'portfolio' }]);
  });

  it('going somewhere forgets what lay ahead', () => {
    const back = afterStep(afterGoing(start, { name: 'settings' }), -1);
    const elsewhere = afterGoing(back, { name: 'imports' });
    expect(elsewhere.entries.map(({ name }) => name)).toEqual(['portfolio', 'imports']);
  });
});
