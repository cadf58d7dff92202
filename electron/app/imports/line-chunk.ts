/** Lines collected before they are written: enough to sort well, little enough to stay small (about 3 MB). */
export const CHUNK_LINES = 65_536;

/** Up to CHUNK_LINES sales lines as columns, with database numbers for client, document and product (0 = unknown). */
export class LineChunk {
  length = 0;
  readonly client = new Uint32Array(CHUNK_LINES);
  readonly day = new Int32Array(CHUNK_LINES);
  readonly amountE4 = new Float64Array(CHUNK_LINES);
  /** NaN where unknown, as `quantityE4`. */
  readonly costE4 = new Float64Array(CHUNK_LINES);
  readonly quantityE4 = new Float64Array(CHUNK_LINES);
  readonly document = new Uint32Array(CHUNK_LINES);
  readonly product = new Uint32Array(CHUNK_LINES);
  readonly sourceRow = new Uint32Array(CHUNK_LINES);
  readonly sourceColumn = new Uint16Array(CHUNK_LINES);

  get isFull(): boolean {
    return this.length === CHUNK_LINES;
  }

  /** Order of the lines by client, file order within a client (a counting sort: one pass, no comparisons). */
  byClient(): Uint32Array {
    const { client, length } = this;
    let highest = 0;
    for (let i = 0; i < length; i++) highest = Math.max(highest, client[i] ?? 0);
    const start = new Uint32Array(highest + 2);
    for (let i = 0; i < length; i++) {
      const next = (client[i] ?? 0) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
    for (let c = 1; c < start.length; c++) start[c] = (start[c] ?? 0) + (start[c - 1] ?? 0);
    const order = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      const c = client[i] ?? 0;
      const place = start[c] ?? 0;
      order[place] = i;
      start[c] = place + 1;
    }
    return order;
  }
}
