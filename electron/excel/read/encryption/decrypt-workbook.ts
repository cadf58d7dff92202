import { FileSource } from '../file-source';
import { CompoundFile } from '../ole/compound-file';
import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import { walkXml } from '../xml/walk-xml';
import { decryptOffice } from './office-crypto';
import { BUILT_IN_PASSWORD } from './built-in-password';

const MAX_INFO_BYTES = 64 * 1024;
const MAX_BLOCK_BYTES = 4096;
const MAX_KEY_BITS = 512;
/** Rounds of standard encryption, fixed by the format. */
const STANDARD_ROUNDS = 50_000;
/** Rounds that are over in a blink; more of them are only spent on a password someone typed. */
const QUICK_ROUNDS = STANDARD_ROUNDS;

function unknownWay(): UnreadableError {
  return new UnreadableError('PASSWORD_PROTECTED', { reason: 'encryption' });
}

/** How often the password is hashed, with everything else in the description checked for sense. Throws. */
function roundsOf(info: Buffer, limits: ReadLimits): number {
  if (info.length < 8) throw new UnreadableError('DAMAGED_FILE', { reason: 'encryption-info' });
  const minor = info.readUInt16LE(2);
  if (minor === 2) return STANDARD_ROUNDS;
  if (minor !== 4) throw unknownWay();
  let rounds = -1;
  walkXml(info.subarray(8), 'EncryptionInfo', limits, (xml) => {
    const whole = (name: string, most: number): number => {
      const number = Number(xml.plainAttribute(name) ?? 'none');
      if (!Number.isInteger(number) || number < 0 || number > most)
        throw new UnreadableError('DAMAGED_FILE', { reason: `encryption-${name}` });
      return number;
    };
    if (xml.name === 'keyData') whole('blockSize', MAX_BLOCK_BYTES);
    if (xml.name !== 'encryptedKey') return;
    whole('keyBits', MAX_KEY_BITS);
    rounds = Math.max(rounds, whole('spinCount', limits.maxPasswordRounds));
  });
  if (rounds < 0) throw unknownWay();
  return rounds;
}

/**
 * The workbook inside an encrypted file (agile and standard encryption of MS-OFFCRYPTO) as bytes in memory; nothing is
 * written anywhere. Without a password only the one built into Excel is tried. Rejects with PASSWORD_PROTECTED,
 * WRONG_PASSWORD, TOO_LARGE or DAMAGED_FILE.
 */
export async function decryptWorkbook(
  source: FileSource,
  limits: ReadLimits,
  password: string | null,
): Promise<FileSource> {
  const file = await CompoundFile.open(source);
  const info = await file.readStream('EncryptionInfo', MAX_INFO_BYTES);
  if (info === null) throw unknownWay();
  const rounds = roundsOf(info, limits);
  if (source.size > limits.maxWholeFileBytes)
    throw new UnreadableError('TOO_LARGE', { bytes: source.size, limit: limits.maxWholeFileBytes });
  if (password === null && rounds > QUICK_ROUNDS) throw new UnreadableError('PASSWORD_PROTECTED');
  try {
    const clear = await decryptOffice(
      await source.read(0, source.size),
      password ?? BUILT_IN_PASSWORD,
    );
    return FileSource.ofBytes(clear);
  } catch (error) {
    const isWrong = error instanceof UnreadableError && error.unreadable.code === 'WRONG_PASSWORD';
    throw isWrong && password === null ? new UnreadableError('PASSWORD_PROTECTED') : error;
  }
}
