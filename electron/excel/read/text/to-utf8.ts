/** Turns the next chunk of a stream in some encoding into UTF-8 bytes; keeps what a chunk border splits. */
export type ToUtf8 = (chunk: Buffer) => Buffer;
