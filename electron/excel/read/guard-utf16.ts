let isGuarded = false;

function isUtf16(encoding: string | undefined): boolean {
  return encoding !== undefined && /^(?:utf-?16le|ucs-?2)$/i.test(encoding);
}

/**
 * Makes `toString('utf16le')` of any buffer in this process look at whole units only. Node 24 writes one byte past its
 * copy when such a buffer has an odd length and starts at an odd address, which a text of a lying length brings about
 * in the libraries that read binary workbooks; the process then dies. Called before such a library is used.
 */
export function guardUtf16(): void {
  if (isGuarded) return;
  isGuarded = true;
  const { toString } = Buffer.prototype;
  Buffer.prototype.toString = function evenUtf16(
    this: Buffer,
    encoding?: BufferEncoding,
    start?: number,
    end?: number,
  ): string {
    if (!isUtf16(encoding)) return toString.call(this, encoding, start, end);
    const from = Math.max(0, Math.min(start ?? 0, this.length));
    const to = Math.max(from, Math.min(end ?? this.length, this.length));
    return toString.call(this, encoding, from, from + ((to - from) & ~1));
  };
}
