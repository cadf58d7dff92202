import { once } from 'node:events';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import ExcelJS from 'exceljs';

/** The streaming writer of exceljs. */
export type StreamWriter = InstanceType<typeof ExcelJS.stream.xlsx.WorkbookWriter>;

/** A sheet of that writer. */
export type StreamSheet = ReturnType<StreamWriter['addWorksheet']>;

/** A workbook being written, with the reins of its archive. */
export interface OpenWriter {
  readonly writer: StreamWriter;
  /** Waits until the compression has caught up with the rows. */
  readonly drained: (signal?: AbortSignal) => Promise<void>;
  /** Stops the archive; nothing more reaches the output. */
  readonly abort: () => void;
}

interface ZipEntry {
  readonly name: string;
  readonly date?: Date;
}

/** The archive of the writer, which exceljs has but does not declare. */
interface Archive {
  append: (source: Readable | string | Buffer, entry: ZipEntry) => unknown;
  readonly abort: () => unknown;
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
}

/** What exceljs's writer is made of beyond its declared types. */
interface WriterWithArchive extends StreamWriter {
  readonly zip: Archive;
  addThemes(): Promise<void>;
}

const BaseWriter = ExcelJS.stream.xlsx.WorkbookWriter as unknown as new (options: {
  readonly stream: Writable;
  readonly zip: { readonly zlib: { readonly level: number; readonly chunkSize: number } };
  readonly useStyles: boolean;
  readonly useSharedStrings: boolean;
  readonly created: Date;
  readonly modified: Date;
  readonly creator: string;
  readonly lastModifiedBy: string;
}) => WriterWithArchive;

/** Compressed bytes come in pieces of this size; each costs a turn of the loop. */
const PIECE_BYTES = 262_144;

/** Unwritten sheet text beyond which the writer waits for the compression. */
const MAX_BACKLOG_BYTES = 4_000_000;

/**
 * Opens exceljs's streaming writer so that equal rows give equal bytes. exceljs has no option for the dates of the
 * archive's entries, which would be the time of writing, nor any back-pressure: its archive is reached to give every
 * entry the one date and to see how much text waits.
 */
export function openWorkbookWriter(output: Writable, date: Date): OpenWriter {
  let backlog: PassThrough | null = null;

  /** Gives every entry the date, and every sheet a stream that tells how much of it waits. */
  const takeHold = (zip: Archive): void => {
    const append = zip.append.bind(zip);
    zip.append = (source, entry) => {
      if (typeof source === 'string' || Buffer.isBuffer(source)) {
        return append(source, { ...entry, date });
      }
      backlog = new PassThrough();
      source.pipe(backlog);
      return append(backlog, { ...entry, date });
    };
    // A failed output fails the job by itself; unheard, the archive's own error would end the process.
    zip.on('error', () => undefined);
  };

  class DatedWriter extends BaseWriter {
    // The first thing the constructor puts into the archive, and so the place to take hold of it.
    override addThemes(): Promise<void> {
      takeHold(this.zip);
      return super.addThemes();
    }
  }

  const writer = new DatedWriter({
    stream: output,
    // Fast compression in large pieces: the book is read back at once, and a third more bytes cost less than the wait.
    zip: { zlib: { level: 1, chunkSize: PIECE_BYTES } },
    useStyles: true,
    useSharedStrings: true,
    created: date,
    modified: date,
    creator: 'Keybook',
    lastModifiedBy: 'Keybook',
  });
  return {
    writer,
    drained: async (signal) => {
      if (backlog && backlog.writableLength > MAX_BACKLOG_BYTES) {
        await once(backlog, 'drain', signal ? { signal } : {});
      }
    },
    abort: () => void writer.zip.abort(),
  };
}
