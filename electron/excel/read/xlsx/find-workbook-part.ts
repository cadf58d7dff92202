import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-entry';
import { findTarget, readRelationships } from './relationships';

/** The part with the list of sheets: where the package says, else under its usual name. Rejects with MISSING_PART. */
export async function findWorkbookPart(
  archive: ZipArchive,
  usualName: string,
  limits: ReadLimits,
): Promise<ZipEntry> {
  const root = await readRelationships(archive, '', limits);
  const document = root.find((relationship) => relationship.type === 'officeDocument');
  const entry =
    document === undefined ? archive.find(usualName) : findTarget(archive, '', document);
  if (entry === null) throw new UnreadableError('MISSING_PART', { part: 'workbook' });
  return entry;
}
