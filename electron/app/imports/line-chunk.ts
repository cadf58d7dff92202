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

  /**
   * Puts the lines into another chunk by client, in file order within a client (a counting sort: no comparisons). What
   * goes on with them by client then goes through memory in order.
   */
  sortInto(sorted: LineChunk): void {
    const { client, length } = this;
    const next = this.#starts();
    for (let i = 0; i < length; i++) {
      const owner = client[i] ?? 0;
      const place = next[owner] ?? 0;
      next[owner] = place + 1;
      sorted.client[place] = owner;
      sorted.day[place] = this.day[i] ?? 0;
      sorted.amountE4[place] = this.amountE4[i] ?? 0;
      sorted.costE4[place] = this.costE4[i] ?? Number.NaN;
      sorted.quantityE4[place] = this.quantityE4[i] ?? Number.NaN;
      sorted.document[place] = this.document[i] ?? 0;
      sorted.product[place] = this.product[i] ?? 0;
      sorted.sourceRow[place] = this.sourceRow[i] ?? 0;
      sorted.sourceColumn[place] = this.sourceColumn[i] ?? 0;
    }
    sorted.length = length;
  }

  /** Place of the first line of each client. */
  #starts(): Uint32Array {
    const { client, length } = this;
    let highest = 0;
    for (let i = 0; i < length; i++) highest = Math.max(highest, client[i] ?? 0);
    const start = new Uint32Array(highest + 2);
    for (let i = 0; i < length; i++) {
      const following = (client[i] ?? 0) + 1;
      start[following] = (start[following] ?? 0) + 1;
    }
    for (let c = 1; c < start.length; c++) start[c] = (start[c] ?? 0) + (start[c - 1] ?? 0);
    return start;
  }
}
