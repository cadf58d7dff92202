const SPARE = 64;
const LESS_THAN = 60;

/**
 * The bytes of a stream that are not yet consumed: `bytes[pos]`…`bytes[end - 1]`. Behind `end` always stand a `<`
 * and zeros, so that scanners may run up to `<` without asking for the end at each byte.
 */
export class ByteWindow {
  bytes: Buffer;
  /** The same bytes, to compare several at once. */
  view: DataView;
  pos = 0;
  end = 0;
  /** No more bytes will come. */
  final = false;

  constructor(capacity = 512 * 1024) {
    this.bytes = Buffer.alloc(capacity + SPARE);
    this.view = viewOf(this.bytes);
    this.#seal();
  }

  /** Adds a chunk; what is consumed goes. `pos` moves to the start. */
  append(chunk: Uint8Array): void {
    const left = this.end - this.pos;
    const needed = left + chunk.length + SPARE;
    if (needed > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(larger, 0, this.pos, this.end);
      this.bytes = larger;
      this.view = viewOf(larger);
    } else if (this.pos > 0) this.bytes.copyWithin(0, this.pos, this.end);
    this.bytes.set(chunk, left);
    this.pos = 0;
    this.end = left + chunk.length;
    this.#seal();
  }

  #seal(): void {
    this.bytes.fill(0, this.end, this.end + SPARE);
    this.bytes[this.end] = LESS_THAN;
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
