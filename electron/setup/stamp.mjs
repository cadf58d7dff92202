import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * SHA-256 of a text or bytes, in hexadecimal.
 * @param {string | Buffer} content
 */
export function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Whether the stamp file says that the work for this key has been done.
 * An absent, unreadable or different stamp means it has not.
 * @param {string} file
 * @param {string} key what the work depends on, as a hash
 */
export function stampMatches(file, key) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).key === key;
  } catch {
    return false;
  }
}

/**
 * Records that the work for this key has been done.
 * @param {string} file
 * @param {string} key
 */
export function writeStamp(file, key) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ key })}\n`);
}
