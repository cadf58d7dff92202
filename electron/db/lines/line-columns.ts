/** Sales lines as columns, with database numbers for document and product (0 = unknown). */
export class LineColumns {
  length = 0;
  day: Int32Array;
  /** Whole ten-thousandths, as `costE4` and `quantityE4`, which are NaN where unknown. */
  amountE4: Float64Array;
  costE4: Float64Array;
  quantityE4: Float64Array;
  document: Uint32Array;
  product: Uint32Array;
  /** Sheet row of the line (1-based) and column of its amount or period (0 = A). */
  sourceRow: Uint32Array;
  sourceColumn: Uint16Array;

  constructor(capacity: number) {
    this.day = new Int32Array(capacity);
    this.amountE4 = new Float64Array(capacity);
    this.costE4 = new Float64Array(capacity);
    this.quantityE4 = new Float64Array(capacity);
    this.document = new Uint32Array(capacity);
    this.product = new Uint32Array(capacity);
    this.sourceRow = new Uint32Array(capacity);
    this.sourceColumn = new Uint16Array(capacity);
  }

  /** Makes room for `capacity` lines; what was in the columns is lost when they must grow. */
  reserve(capacity: number): void {
    if (capacity <= this.day.length) return;
    const size = Math.max(capacity, this.day.length * 2);
    this.day = new Int32Array(size);
    this.amountE4 = new Float64Array(size);
    this.costE4 = new Float64Array(size);
    this.quantityE4 = new Float64Array(size);
    this.document = new Uint32Array(size);
    this.product = new Uint32Array(size);
    this.sourceRow = new Uint32Array(size);
    this.sourceColumn = new Uint16Array(size);
  }
}
