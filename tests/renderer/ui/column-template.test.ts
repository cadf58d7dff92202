import { describe, expect, it } from 'vitest';
import { columnTemplate } from '../../../renderer/ui/data-grid/column-template';

describe('widths of columns', () => {
  it('gives the spare room to growing columns by their shares and keeps the others', () => {
    const template = columnTemplate(
      [{ width: 40 }, { width: 100, grow: 3 }, { width: 60, grow: 1 }],
      200,
    );
    expect(template).toBe(
      '40px calc(100px + max(0px, 100% - 200px) * 0.75) calc(60px + max(0px, 100% - 200px) * 0.25)',
    );
  });

  it('divides by no share when nothing grows', () => {
    expect(columnTemplate([{ width: 40 }, { width: 60 }], 100)).toBe('40px 60px');
  });
});
