import { LineColumns } from '../../db/lines/line-columns';

/** Lines collected before they are written: enough for runs of a useful length, little enough to stay small (6 MB). */
const CHUNK_LINES = 131_072;

/** Sales lines that wait to be written, each with the database number of its client. */
export class LineChunk extends LineColumns {
  readonly client = new Uint32Array(CHUNK_LINES);

  constructor() {
    super(CHUNK_LINES);
  }

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
