import { describe, expect, it } from 'vitest';
import { FileSource } from '../../../../../electron/excel/read/file-source';
import { CompoundFile } from '../../../../../electron/excel/read/ole/compound-file';
import { UnreadableError } from '../../../../../electron/excel/read/unreadable-error';
import { makeOle } from './make-ole';

const STREAM = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 251));

async function reasonOf(bytes: Buffer): Promise<unknown> {
  try {
    const file = await CompoundFile.open(FileSource.ofBytes(bytes));
    await file.readStream('workbook', 1_000_000);
  } catch (error) {
    if (error instanceof UnreadableError) return error.unreadable;
    throw error;
  }
  return null;
}

describe('OLE containers', () => {
  it.each([false, true])('follows the chain of sectors (backwards: %s)', async (backwards) => {
    const file = await CompoundFile.open(
      FileSource.ofBytes(makeOle('Workbook', STREAM, backwards)),
    );
    expect([...file.names]).toEqual(['workbook']);
    expect(await file.readStream('WORKBOOK', 5000)).toEqual(STREAM);
    expect(await file.readStream('book', 5000)).toBeNull();
  });

  it('refuses loops, short chains and sizes that lie, without reading on and on', async () => {
    const good = makeOle('Workbook', STREAM);
    const spoil = (change: (bytes: Buffer) => void): Buffer => {
      const bytes = Buffer.from(good);
      change(bytes);
      return bytes;
    };
    const looped = spoil((bytes) => bytes.writeUInt32LE(2, 512 + 3 * 4));
    expect(await reasonOf(looped)).toBeNull();
    const short = spoil((bytes) => bytes.writeUInt32LE(0xfffffffe, 512 + 3 * 4));
    expect(await reasonOf(short)).toEqual({
      code: 'DAMAGED_FILE',
      params: { reason: 'ole-chain' },
    });
    const large = spoil((bytes) => bytes.writeUInt32LE(900_000, 1024 + 128 + 120));
    expect(await reasonOf(large)).toEqual({
      code: 'DAMAGED_FILE',
      params: { reason: 'ole-stream-size' },
    });
    const directory = spoil((bytes) => bytes.writeUInt32LE(1, 512 + 1 * 4));
    expect(await reasonOf(directory)).toBeNull();
    const table = spoil((bytes) => bytes.writeUInt32LE(4_000_000, 44));
    expect(await reasonOf(table)).toEqual({
      code: 'DAMAGED_FILE',
      params: { reason: 'ole-table-size' },
    });
    expect(await reasonOf(good.subarray(0, 3000))).toMatchObject({ code: 'DAMAGED_FILE' });
  });
});
