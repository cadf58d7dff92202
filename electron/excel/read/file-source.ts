import { type FileHandle, open } from 'node:fs/promises';
import { UnreadableError } from './unreadable-error';

const CHUNK_BYTES = 256 * 1024;

/**
 * An open file read by position, or bytes in memory in its stead. Its size is fixed at opening; a file that shrinks
 * meanwhile is damaged.
 */
export class FileSource {
  readonly size: number;
  readonly #handle: FileHandle | null;
  readonly #bytes: Buffer;
  #closed = false;

  private constructor(handle: FileHandle | null, bytes: Buffer, size: number) {
    this.#handle = handle;
    this.#bytes = bytes;
    this.size = size;
  }

  /** A source over bytes in memory, such as a decrypted workbook. */
  static ofBytes(bytes: Buffer): FileSource {
    return new FileSource(null, bytes, bytes.length);
  }

  /** Opens a file for reading. Rejects with FILE_NOT_FOUND or FILE_NOT_READABLE. */
  static async open(path: string): Promise<FileSource> {
    let handle: FileHandle;
    try {
      handle = await open(path, 'r');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
      if (code === 'ENOENT' || code === 'ENOTDIR') throw new UnreadableError('FILE_NOT_FOUND');
      throw new UnreadableError('FILE_NOT_READABLE', { reason: code });
    }
    const stat = await handle.stat();
    if (!stat.isFile()) {
      await handle.close();
      throw new UnreadableError('FILE_NOT_READABLE', { reason: 'not-a-file' });
    }
    return new FileSource(handle, Buffer.alloc(0), stat.size);
  }

  /** The bytes from `position`, fewer than `length` only at the file's end. */
  async read(position: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.size - position));
    if (this.#handle === null) {
      if (this.#closed) throw new UnreadableError('CANCELLED');
      return this.#bytes.subarray(position, position + wanted);
    }
    const buffer = Buffer.allocUnsafe(wanted);
    let done = 0;
    while (done < wanted) {
      if (this.#closed) throw new UnreadableError('CANCELLED');
      const { bytesRead } = await this.#handle.read(buffer, done, wanted - done, position + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return done === wanted ? buffer : buffer.subarray(0, done);
  }

  /** The bytes from `position` on, `length` in all, chunk by chunk; the next chunk is read ahead. */
  async *stream(position: number, length: number): AsyncGenerator<Buffer> {
    const end = position + length;
    let at = position;
    let next = this.read(at, Math.min(CHUNK_BYTES, end - at));
    while (at < end) {
      const chunk = await next;
      if (chunk.length === 0) throw new UnreadableError('DAMAGED_FILE', { reason: 'truncated' });
      at += chunk.length;
      if (at < end) {
        next = this.read(at, Math.min(CHUNK_BYTES, end - at));
        // The failure is met at the next turn; without this line leaving the loop early would report it twice.
        next.catch(() => undefined);
      }
      yield chunk;
    }
  }

  /** Frees the file; reading afterwards rejects with CANCELLED. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#handle?.close().catch(() => undefined);
  }
}
