import type { ReadLimits } from '../read-limits';
import { walkXml } from '../xml/walk-xml';
import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-entry';

/** One relationship of a part to another inside the package. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in Transitional and Strict files: `worksheet`, `sharedStrings`… */
  readonly type: string;
  /** Target as the file gives it. */
  readonly target: string;
}

/** The internal relationships of a part; external ones (links, files, addresses) are left out, never followed. */
export async function readRelationships(
  archive: ZipArchive,
  partName: string,
  limits: ReadLimits,
): Promise<readonly Relationship[]> {
  const slash = partName.lastIndexOf('/') + 1;
  const entry = archive.find(`${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`);
  if (entry === null) return [];
  const found: Relationship[] = [];
  walkXml(await archive.readPart(entry), entry.name, limits, (xml) => {
    if (xml.name !== 'Relationship') return;
    if (xml.plainAttribute('TargetMode')?.toLowerCase() === 'external') return;
    const type = xml.plainAttribute('Type');
    if (type === null) throw xml.malformed('relationship-type');
    found.push({
      id: xml.plainAttribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: xml.plainAttribute('Target') ?? '',
    });
  });
  return found;
}

function resolve(base: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}

/** The entry a relationship of `partName` points at, or null when the package has none of that name. */
export function findTarget(
  archive: ZipArchive,
  partName: string,
  relationship: Relationship,
): ZipEntry | null {
  const name = resolve(partName, relationship.target);
  const plain = archive.find(name) ?? archive.find(resolve('', relationship.target));
  if (plain !== null || !name.includes('%')) return plain;
  try {
    return archive.find(decodeURIComponent(name));
  } catch {
    return null;
  }
}
