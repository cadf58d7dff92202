import { expect, test } from 'vitest';
import { ByteWindow } from '../../../../../electron/excel/read/xml/byte-window';
import { seededRandom } from '../../../../bench/make-workbook';

test('the same bytes stand in the window, whether chunks are copied in or written into its room', () => {
  const random = seededRandom(11);
  for (let round = 0; round < 50; round++) {
    // Small at first, so that it must grow while bytes wait in it.
    const copied = new ByteWindow(64);
    const filled = new ByteWindow(64);
    for (let n = 0; n < 20; n++) {
      const chunk = Buffer.from(
        Array.from({ length: Math.floor(random() * 90) }, () => Math.floor(random() * 256)),
      );
      copied.append(chunk);
      const room = filled.room(100);
      expect(room.length).toBe(100);
      chunk.copy(room);
      filled.append(room.subarray(0, chunk.length));
      const [a, b] = [copied, filled].map(({ bytes, pos, end }) => bytes.subarray(pos, end));
      expect(b).toEqual(a);
      expect(filled.bytes[filled.end]).toBe(60);
      expect(
        filled.bytes.subarray(filled.end + 1, filled.end + 64).every((byte) => byte === 0),
      ).toBe(true);
      const taken = Math.floor(random() * (copied.end - copied.pos));
      copied.pos += taken;
      filled.pos += taken;
    }
  }
});
