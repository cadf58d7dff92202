import { describe, expect, it } from 'vitest';
import { makeXlsx } from './make-xlsx';
import { readBytes, whyUnreadable } from './read-cells';

const row = (n: number, cells: string): string => `<row r="${n}">${cells}</row>`;

describe('bounds of the grid', () => {
  it('takes the last cell of the grid and nothing beyond', async () => {
    const last = await readBytes(
      makeXlsx({ rows: row(1_048_576, '<c r="XFD1048576"><v>1</v></c>') }),
    );
    expect(last.cells.map(([place]) => place)).toEqual(['XFD1048576']);
    expect(
      await whyUnreadable(makeXlsx({ rows: row(1_048_577, '<c><v>1</v></c>') })),
    ).toMatchObject({ code: 'TOO_MANY_CELLS' });
    expect(
      await whyUnreadable(makeXlsx({ rows: row(1, '<c r="XFE1"><v>1</v></c>') })),
    ).toMatchObject({ code: 'TOO_MANY_COLUMNS' });
    expect(
      await whyUnreadable(makeXlsx({ rows: row(1, '<c r="ZZZZZZZ1"><v>1</v></c>') })),
    ).toMatchObject({ code: 'TOO_MANY_COLUMNS' });
  });

  it('counts non-empty cells, however many elements there are', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => row(i + 1, '<c/><c/><c><v>1</v></c>')).join(
      '',
    );
    const limits = { maxCells: 49 };
    expect(await whyUnreadable(makeXlsx({ rows }), { limits })).toMatchObject({
      code: 'TOO_MANY_CELLS',
    });
    expect((await readBytes(makeXlsx({ rows }), { limits: { maxCells: 50 } })).cells).toHaveLength(
      50,
    );
  });

  it('refuses attributes, depth and texts beyond measure', async () => {
    const long = 'x'.repeat(70_000);
    expect(await whyUnreadable(makeXlsx({ rows: `<row r="1" q="${long}"/>` }))).toMatchObject({
      code: 'MALFORMED_XML',
      params: { reason: 'attribute-too-long' },
    });
    const deep = `<extLst>${'<a>'.repeat(70)}${'</a>'.repeat(70)}</extLst>`;
    expect(await whyUnreadable(makeXlsx({ rows: deep }))).toMatchObject({
      params: { reason: 'depth' },
    });
    const text = `<row r="1"><c t="inlineStr"><is><t>${'ab'.repeat(20_000)}</t></is></c></row>`;
    expect(
      await whyUnreadable(makeXlsx({ rows: text }), { limits: { maxTextLength: 32_767 } }),
    ).toMatchObject({ code: 'TOO_LARGE' });
    expect((await readBytes(makeXlsx({ rows: text }))).cells[0]![1]).toHaveLength(40_002);
  });

  it('stops at maxRows and at the signal, in batches of the size asked for', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => row(i + 1, '<c><v>1</v></c>')).join('');
    const some = await readBytes(makeXlsx({ rows }), { maxRows: 250, batchRows: 100 });
    expect([some.end.rows, some.end.stopped, some.batches]).toEqual([250, true, 3]);
    const signal = { aborted: true };
    const none = await readBytes(makeXlsx({ rows }), { batchRows: 100, signal });
    expect([none.end.rows, none.end.stopped]).toEqual([0, true]);
    const all = await readBytes(makeXlsx({ rows }), { maxRows: 5000 });
    expect([all.end.rows, all.end.stopped]).toEqual([1000, false]);
  });

  it('refuses a document type in any part', async () => {
    const evil = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    expect(await whyUnreadable(makeXlsx({ sheet: evil }))).toMatchObject({ code: 'DOCTYPE' });
    expect(
      await whyUnreadable(makeXlsx({ sheet: `<?xml version="1.0"?><!-- x -->\n${evil}` })),
    ).toMatchObject({ code: 'DOCTYPE' });
  });
});
