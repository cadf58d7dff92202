import { describe, expect, it } from 'vitest';
import { makeXlsx, xlsxParts } from '../make-xlsx';
import { makeZip, type TestPart } from '../make-zip';
import { plain, readBytes, whyUnreadable } from '../read-cells';

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';

function withSheet(change: Partial<TestPart>, more: readonly TestPart[] = []): Buffer {
  const parts = xlsxParts({ rows: ROWS }).map((part) =>
    part.name === SHEET ? { ...part, ...change } : part,
  );
  return makeZip([...parts, ...more]);
}

describe('a workbook as a zip', () => {
  it('reads stored parts, other case, backslashes and junk behind the archive', async () => {
    expect(plain((await readBytes(withSheet({ stored: true }))).cells)).toEqual(['A1=1']);
    expect(
      plain((await readBytes(withSheet({ name: 'XL\\Worksheets\\SHEET1.xml' }))).cells),
    ).toEqual(['A1=1']);
    const junk = Buffer.concat([withSheet({}), Buffer.alloc(1000, 0x2e)]);
    expect(plain((await readBytes(junk)).cells)).toEqual(['A1=1']);
  });

  it('refuses what lies about its size, its sum or its way of packing', async () => {
    expect(await whyUnreadable(withSheet({ declaredBytes: 10 }))).toMatchObject({ code: 'BOMB' });
    expect(await whyUnreadable(withSheet({ declaredBytes: 9999 }))).toMatchObject({
      code: 'DAMAGED_FILE',
    });
    expect(await whyUnreadable(withSheet({ declaredCrc: 1 }))).toMatchObject({
      code: 'DAMAGED_FILE',
    });
    expect(await whyUnreadable(withSheet({ flags: 1 }))).toMatchObject({ code: 'ENCRYPTED_ENTRY' });
    expect(await whyUnreadable(withSheet({ method: 99 }))).toMatchObject({
      code: 'UNKNOWN_COMPRESSION',
    });
  });

  it('refuses two different parts under one name and takes equal ones with a warning', async () => {
    const again = { name: 'docProps/app.xml', data: '<a/>' };
    const twice = await readBytes(withSheet({}, [again, again]));
    expect(twice.info.warnings).toEqual([{ code: 'duplicate-entry', name: 'docProps/app.xml' }]);
    expect(
      await whyUnreadable(withSheet({}, [{ name: SHEET.toUpperCase(), data: '<b/>' }])),
    ).toMatchObject({ code: 'DUPLICATE_ENTRIES' });
  });

  it('refuses parts that share bytes and too many parts', async () => {
    const bytes = withSheet({});
    const directory = bytes.readUInt32LE(bytes.length - 6);
    const second = bytes.indexOf('PK\u0001\u0002', directory + 4, 'latin1');
    bytes.writeUInt32LE(0, second + 42);
    expect(await whyUnreadable(bytes)).toMatchObject({ code: 'OVERLAPPING_ENTRIES' });
    expect(await whyUnreadable(withSheet({}), { limits: { maxEntries: 5 } })).toEqual({
      code: 'TOO_MANY_ENTRIES',
      params: { entries: 6, limit: 5 },
    });
  });

  it('refuses strings that unpack beyond the ratio and idle megabytes in a sheet, quickly', async () => {
    const strings = makeXlsx({
      rows: '<row r="1"><c t="s"><v>0</v></c></row>',
      strings: `<si><t>${'a'.repeat(30_000_000)}</t></si>`,
    });
    expect(await whyUnreadable(strings)).toMatchObject({ code: 'BOMB' });
    const idle = makeXlsx({ rows: `${ROWS}${' '.repeat(70_000_000)}` });
    const started = performance.now();
    expect(await whyUnreadable(idle)).toMatchObject({ code: 'BOMB' });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('refuses a truncated file at every length without hanging or reading rows', async () => {
    const bytes = withSheet({});
    for (let length = 4; length < bytes.length; length += 97)
      expect(await whyUnreadable(bytes.subarray(0, length))).toMatchObject({
        code: 'DAMAGED_FILE',
      });
  });
});
