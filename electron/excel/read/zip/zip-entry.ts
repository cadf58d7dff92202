/** One record of a zip's central directory. */
export interface ZipEntry {
  /** Name as people see it, with `/` between folders whatever the writer used. Never used as a path on disk. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerOffset: number;
  readonly rawNameBytes: number;
}
