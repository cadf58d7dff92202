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

  /** Adds a chunk; what is consumed goes. `pos` moves to the start. A chunk that was written into `room` stays where it is. */
  append(chunk: Uint8Array): void {
    const { bytes, end } = this;
    if (chunk.buffer !== bytes.buffer || chunk.byteOffset !== bytes.byteOffset + end) {
      this.#reserve(chunk.length);
      this.bytes.set(chunk, this.end);
    }
    this.end += chunk.length;
    this.#seal();
  }

  /** Memory for so many bytes behind those that are there; `pos` moves to the start. What is written there is added by `append`. */
  room(length: number): Buffer {
    this.#reserve(length);
    return this.bytes.subarray(this.end, this.end + length);
  }

  /** Moves what is not consumed to the start and makes room behind it. */
  #reserve(length: number): void {
    const left = this.end - this.pos;
    const needed = left + length + SPARE;
    if (needed > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(larger, 0, this.pos, this.end);
      this.bytes = larger;
      this.view = viewOf(larger);
    } else if (this.pos > 0) this.bytes.copyWithin(0, this.pos, this.end);
    this.pos = 0;
    this.end = left;
  }

  #seal(): void {
    this.bytes.fill(0, this.end, this.end + SPARE);
    this.bytes[this.end] = LESS_THAN;
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
