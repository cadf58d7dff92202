import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** How texts stand in the sheet: in a shared table (as Excel writes) or in each cell. */
export type TextStyle = 'shared' | 'inline';

export interface WorkbookPlan {
  readonly rows: number;
  readonly clients: number;
  readonly texts: TextStyle;
  readonly seed: number;
}

/** A small repeatable random source (mulberry32): the same seed gives the same workbook. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HEADERS = ['Date', 'Document', 'Client', 'Product', 'Quantity', 'Amount'];
const ROWS_PER_CHUNK = 4_000;

/** Writes a sales workbook of six columns (date, document, client, product, quantity, amount) as Excel would. */
export async function makeWorkbook(path: string, plan: WorkbookPlan): Promise<void> {
  const random = seededRandom(plan.seed);
  const shared = new Map<string, number>();
  const clientNames = Array.from(
    { length: plan.clients },
    (_, i) => `Client ${String(i + 1).padStart(5, '0')} Łódź & Co`,
  );
  const productNames = Array.from({ length: 400 }, (_, i) => `Product ${i + 1}`);
  const text = (ref: string, value: string): string => {
    if (plan.texts === 'inline')
      return `<c r="${ref}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
    let index = shared.get(value);
    if (index === undefined) {
      index = shared.size;
      shared.set(value, index);
    }
    return `<c r="${ref}" t="s"><v>${index}</v></c>`;
  };
  const zip = new ZipWriter(path);
  await zip.add('[Content_Types].xml', [CONTENT_TYPES]);
  await zip.add('_rels/.rels', [ROOT_RELS]);
  await zip.add('xl/workbook.xml', [WORKBOOK]);
  await zip.add('xl/_rels/workbook.xml.rels', [WORKBOOK_RELS]);
  await zip.add('xl/styles.xml', [STYLES]);
  await zip.add('xl/worksheets/sheet1.xml', sheet());
  await zip.add('xl/sharedStrings.xml', strings());
  await zip.end();

  function* sheet(): Generator<string> {
    yield `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:F${plan.rows + 1}"/><sheetData>`;
    yield `<row r="1" spans="1:6">${HEADERS.map((header, i) => text(`${'ABCDEF'[i]}1`, header)).join('')}</row>`;
    let chunk = '';
    for (let i = 0; i < plan.rows; i++) {
      const r = i + 2;
      // A few clients buy most: the square of an even draw leans to the first ones.
      const client = clientNames[Math.floor(random() ** 2 * plan.clients)] ?? '';
      const day = 45_292 + Math.floor((i / plan.rows) * 1_095);
      const quantity = 1 + Math.floor(random() * 50);
      const amount = (quantity * (100 + Math.floor(random() * 99_900))) / 100;
      chunk +=
        `<row r="${r}" spans="1:6"><c r="A${r}" s="1"><v>${day}</v></c>${text(`B${r}`, `FV/${Math.floor(i / 3) + 1}`)}${text(`C${r}`, client)}` +
        `${text(`D${r}`, productNames[Math.floor(random() * 400)] ?? '')}<c r="E${r}"><v>${quantity}</v></c><c r="F${r}" s="2"><v>${amount}</v></c></row>`;
      if (i % ROWS_PER_CHUNK === ROWS_PER_CHUNK - 1) {
        yield chunk;
        chunk = '';
      }
    }
    yield `${chunk}</sheetData></worksheet>`;
  }

  function* strings(): Generator<string> {
    yield `${HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${plan.rows * 3}" uniqueCount="${shared.size}">`;
    let chunk = '';
    for (const value of shared.keys()) {
      chunk += `<si><t>${escapeXml(value)}</t></si>`;
      if (chunk.length > 200_000) {
        yield chunk;
        chunk = '';
      }
    }
    yield `${chunk}</sst>`;
  }
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/></Types>`;
const ROOT_RELS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="Sales" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const WORKBOOK_RELS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A plain zip writer: one deflated entry after the other, sizes in data descriptors. */
class ZipWriter {
  readonly #out;
  readonly #directory: Buffer[] = [];
  #offset = 0;

  constructor(path: string) {
    this.#out = createWriteStream(path);
  }

  async add(name: string, chunks: Iterable<string>): Promise<void> {
    const start = this.#offset;
    const nameBytes = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(0x0808, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(0x00210000, 10);
    header.writeUInt16LE(nameBytes.length, 26);
    await this.#write(Buffer.concat([header, nameBytes]));
    const deflate = createDeflateRaw({ level: 6 });
    let crc = 0;
    let size = 0;
    let packed = 0;
    const done = (async () => {
      for await (const piece of deflate) {
        packed += (piece as Buffer).length;
        await this.#write(piece as Buffer);
      }
    })();
    for (const chunk of chunks) {
      const bytes = Buffer.from(chunk);
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await done;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed, 8);
    descriptor.writeUInt32LE(size, 12);
    await this.#write(descriptor);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(0x0808, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(0x00210000, 12);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(start, 42);
    this.#directory.push(Buffer.concat([entry, nameBytes]));
  }

  async end(): Promise<void> {
    const start = this.#offset;
    const directory = Buffer.concat(this.#directory);
    await this.#write(directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#directory.length, 8);
    end.writeUInt16LE(this.#directory.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(start, 16);
    await this.#write(end);
    this.#out.end();
    await once(this.#out, 'close');
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#offset += bytes.length;
    if (!this.#out.write(bytes)) await once(this.#out, 'drain');
  }
}
