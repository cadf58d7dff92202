import { BUILT_IN_PASSWORD } from '../encryption/built-in-password';
import { decryptOffice } from '../encryption/office-crypto';
import { FileSource } from '../file-source';
import { CompoundFile } from '../ole/compound-file';
import { UnreadableError } from '../unreadable-error';
import { BIFF } from './biff-record';
import { decryptXor } from './decrypt-xor';
import { biffVersion, findEncryption } from './prepare-biff';

/** Beyond this the way the library takes (each byte as a number in a list) needs too much memory. */
const MAX_RC4_BYTES = 16 * 1024 * 1024;

/** The stream with the workbook's records: `Workbook` since Excel 97, `Book` before. Rejects with DAMAGED_FILE. */
export async function readWorkbookStream(file: CompoundFile, maxBytes: number): Promise<Buffer> {
  const stream =
    (await file.readStream('Workbook', maxBytes)) ?? (await file.readStream('Book', maxBytes));
  if (stream === null) throw new UnreadableError('DAMAGED_FILE', { reason: 'ole-no-workbook' });
  return stream;
}

/**
 * The records of an old binary workbook in the clear: the same bytes when they are not encrypted. `wholeFile` gives the
 * file around them. Without a password only the one built into Excel is tried. Rejects with PASSWORD_PROTECTED,
 * WRONG_PASSWORD or DAMAGED_FILE.
 */
export async function decryptXls(
  stream: Buffer,
  wholeFile: () => Promise<Buffer>,
  password: string | null,
): Promise<Buffer> {
  const place = findEncryption(stream);
  if (place.at < 0) return stream;
  try {
    return await decrypt(stream, place, wholeFile, password ?? BUILT_IN_PASSWORD);
  } catch (error) {
    const isWrong = error instanceof UnreadableError && error.unreadable.code === 'WRONG_PASSWORD';
    throw isWrong && password === null ? new UnreadableError('PASSWORD_PROTECTED') : error;
  }
}

async function decrypt(
  stream: Buffer,
  { at, length }: { readonly at: number; readonly length: number },
  wholeFile: () => Promise<Buffer>,
  password: string,
): Promise<Buffer> {
  const isWide = biffVersion(stream) === 8;
  if (at + length > stream.length || length < (isWide ? 6 : 4))
    throw new UnreadableError('DAMAGED_FILE', { reason: 'biff-truncated' });
  if (!isWide || stream.readUInt16LE(at) === 0) {
    const verifier = stream.readUInt16LE(at + (isWide ? 4 : 2));
    if (!decryptXor(stream, password, verifier)) throw new UnreadableError('WRONG_PASSWORD');
    stream.writeUInt16LE(BIFF.none, at - 4);
    return stream;
  }
  if (stream.length > MAX_RC4_BYTES)
    throw new UnreadableError('PASSWORD_PROTECTED', { limit: MAX_RC4_BYTES });
  const clear = FileSource.ofBytes(await decryptOffice(await wholeFile(), password));
  const decrypted = await readWorkbookStream(await CompoundFile.open(clear), stream.length + 8192);
  // What said that the file is encrypted was overwritten with zeros, which is a record of its own.
  if (at + length <= decrypted.length) decrypted.writeUInt16LE(BIFF.none, at - 4);
  return decrypted;
}
