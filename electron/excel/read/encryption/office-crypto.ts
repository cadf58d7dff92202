import { guardUtf16 } from '../guard-utf16';
import { UnreadableError } from '../unreadable-error';

/**
 * Decrypts an Office file by its password with officecrypto-tool, which is loaded when first needed. Rejects with
 * WRONG_PASSWORD, or with PASSWORD_PROTECTED when the file is protected in a way that is not known.
 */
export async function decryptOffice(file: Buffer, password: string): Promise<Buffer> {
  guardUtf16();
  const { default: officeCrypto } = await import('officecrypto-tool');
  try {
    return await officeCrypto.decrypt(file, { password });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message === 'The password is incorrect') throw new UnreadableError('WRONG_PASSWORD');
    throw new UnreadableError('PASSWORD_PROTECTED', { reason: 'encryption' });
  }
}
