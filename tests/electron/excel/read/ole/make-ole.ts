const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

function directoryEntry(
  name: string,
  type: number,
  start: number,
  bytes: number,
  child: number,
): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE(name.length * 2 + 2, 64);
  entry[66] = type;
  entry[67] = 1;
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(FREE, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(bytes, 120);
  return entry;
}

/**
 * An OLE container with one stream, as plain as can be: header, table, directory, then the stream's sectors in order
 * (or backwards, to show that the table is followed). The stream must have at least 4,096 bytes.
 */
export function makeOle(name: string, stream: Buffer, backwards = false): Buffer {
  const count = Math.ceil(stream.length / SECTOR);
  const order = Array.from({ length: count }, (_, i) => 2 + (backwards ? count - 1 - i : i));
  const table = new Uint32Array(SECTOR / 4).fill(FREE);
  if (count + 2 > table.length) throw new Error('too long for one sector of table');
  table[0] = 0xfffffffd;
  table[1] = END;
  order.forEach((sector, i) => (table[sector] = order[i + 1] ?? END));
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i === 0 ? 0 : FREE, 76 + i * 4);
  const directory = Buffer.alloc(SECTOR);
  directoryEntry('Root Entry', 5, END, 0, 1).copy(directory);
  directoryEntry(name, 2, order[0]!, stream.length, FREE).copy(directory, 128);
  const out = Buffer.alloc((count + 3) * SECTOR);
  header.copy(out);
  table.forEach((value, i) => out.writeUInt32LE(value, SECTOR + i * 4));
  directory.copy(out, SECTOR * 2);
  order.forEach((sector, i) =>
    stream.copy(out, (sector + 1) * SECTOR, i * SECTOR, (i + 1) * SECTOR),
  );
  return out;
}
