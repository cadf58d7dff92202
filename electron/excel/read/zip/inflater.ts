import { constants, createInflateRaw, type InflateRaw } from 'node:zlib';

/** The decompressor under a zlib stream of Node, which declares no way to use it without the stream. */
interface InflateHandle {
  writeSync(
    flush: number,
    input: Uint8Array,
    inputOffset: number,
    inputLength: number,
    output: Uint8Array,
    outputOffset: number,
    outputLength: number,
  ): void;
}

interface InflateParts {
  readonly _handle?: Partial<InflateHandle> | null;
  /** After a write: room left in the output, input left. */
  readonly _writeState?: Uint32Array;
}

/**
 * Inflates raw deflate data into memory that is used again and again. The stream of Node makes new memory for every
 * piece and hands each from thread to thread, which takes longer than the inflating itself.
 */
export class Inflater {
  readonly #stream: InflateRaw;
  readonly #handle: InflateHandle;
  readonly #state: Uint32Array;
  readonly #room: () => Buffer;

  private constructor(
    stream: InflateRaw,
    handle: InflateHandle,
    state: Uint32Array,
    room: () => Buffer,
  ) {
    this.#stream = stream;
    this.#handle = handle;
    this.#state = state;
    this.#room = room;
    stream.on('error', () => undefined);
  }

  /** An inflater that writes each piece into what `room` gives for it; null where this Node keeps its decompressor to itself. */
  static create(room: () => Buffer): Inflater | null {
    const stream = createInflateRaw();
    const { _handle: handle, _writeState: state } = stream as InflateParts;
    if (typeof handle?.writeSync === 'function' && state instanceof Uint32Array)
      return new Inflater(stream, handle as InflateHandle, state, room);
    stream.close();
    return null;
  }

  /**
   * The output of one more piece of input; each piece of it is valid until the next is asked for. Throws at data that is not deflated;
   * nothing may be inflated after that.
   */
  *inflate(input: Buffer): Generator<Buffer> {
    let left = input.length;
    for (;;) {
      const output = this.#room();
      this.#handle.writeSync(
        constants.Z_NO_FLUSH,
        input,
        input.length - left,
        left,
        output,
        0,
        output.length,
      );
      // The stream hears of damage at once and tells of it later.
      if (this.#stream.destroyed) throw new Error('not deflated data');
      const room = this.#state[0] ?? 0;
      const rest = this.#state[1] ?? 0;
      const isStuck = rest === left && room === output.length;
      left = rest;
      if (room < output.length) yield output.subarray(0, output.length - room);
      // A full buffer may have left output behind; a buffer with room has not.
      if (isStuck || room > 0) return;
    }
  }

  /** Frees the decompressor. */
  close(): void {
    this.#stream.close();
  }
}
