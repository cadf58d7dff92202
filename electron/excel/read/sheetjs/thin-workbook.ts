import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import { findTarget, readRelationships } from '../xlsx/relationships';
import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-entry';
import { type PackagePart, storedZip } from './plain-package';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** What differs between the XML and the binary kind of package. */
export interface PackageKind {
  readonly ending: 'xml' | 'bin';
  readonly contentTypes: Readonly<Record<'workbook' | 'sharedStrings' | 'styles', string>>;
  /** Looks at a part before it goes to the parser and may replace its bytes; throws to refuse it. */
  readonly prepare: (part: PreparedPart) => Buffer;
}

/** A part on its way to the parser. */
export interface PreparedPart {
  readonly role: 'workbook' | 'worksheet' | 'sharedStrings' | 'styles';
  /** Id of the relationship that leads to it; empty for the workbook part. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** A package boiled down to what holds values, and the kind of each sheet by the id of its relationship. */
export interface ThinPackage {
  readonly zip: Buffer;
  readonly sheetTypes: ReadonlyMap<string, string>;
}

/** All of a part, however well it packs: the sum over all parts is what is bounded. */
async function readWhole(archive: ZipArchive, entry: ZipEntry, left: number): Promise<Buffer> {
  if (entry.unpackedBytes > left)
    throw new UnreadableError('TOO_LARGE', { part: entry.name, bytes: entry.unpackedBytes });
  const chunks: Buffer[] = [];
  for await (const chunk of archive.streamPart(entry, false)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * Makes a package anew from workbook, sheets, strings and styles only, with plain names and nothing else in it: no
 * drawings, links, macros or comments, and no name a parser could stumble over. Every size and sum is checked on the
 * way. Rejects with TOO_LARGE, MISSING_PART and what the parts themselves bring.
 */
export async function thinWorkbook(
  archive: ZipArchive,
  workbook: ZipEntry,
  kind: PackageKind,
  limits: ReadLimits,
): Promise<ThinPackage> {
  const parts: PackagePart[] = [];
  const overrides: string[] = [];
  const relationships: string[] = [];
  const sheetTypes = new Map<string, string>();
  let left = limits.maxWholeUnpackedBytes;
  const add = async (
    entry: ZipEntry,
    role: PreparedPart['role'],
    id: string,
    name: string,
  ): Promise<void> => {
    const raw = await readWhole(archive, entry, left);
    left -= raw.length;
    parts.push({
      name: `xl/${name}.${kind.ending}`,
      bytes: kind.prepare({ role, id, name: entry.name, bytes: raw }),
    });
    const type = role === 'worksheet' ? null : kind.contentTypes[role];
    if (type !== null)
      overrides.push(`<Override PartName="/xl/${name}.${kind.ending}" ContentType="${type}"/>`);
    if (id !== '')
      relationships.push(
        `<Relationship Id="${id}" Type="${TYPES}${role}" Target="${name}.${kind.ending}"/>`,
      );
  };
  await add(workbook, 'workbook', '', 'workbook');
  for (const relationship of await readRelationships(archive, workbook.name, limits)) {
    const { id, type } = relationship;
    if (!/^[\w.-]{1,60}$/.test(id)) continue;
    if (type.toLowerCase().endsWith('sheet')) sheetTypes.set(id, type);
    if (type !== 'worksheet' && type !== 'sharedStrings' && type !== 'styles') {
      // A sheet without rows is listed all the same: without it SheetJS would give every sheet another part.
      if (sheetTypes.has(id))
        relationships.push(`<Relationship Id="${id}" Type="${TYPES}worksheet" Target="none"/>`);
      continue;
    }
    const entry = findTarget(archive, workbook.name, relationship);
    if (entry === null) throw new UnreadableError('MISSING_PART', { part: relationship.target });
    const name = type === 'worksheet' ? `worksheets/sheet${sheetTypes.size}` : type;
    await add(entry, type, id, name);
  }
  const list = `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
  const links = `<Relationships xmlns="${PACKAGE}relationships">${relationships.join('')}</Relationships>`;
  const zip = storedZip([
    { name: '[Content_Types].xml', bytes: Buffer.from(list) },
    { name: `xl/_rels/workbook.${kind.ending}.rels`, bytes: Buffer.from(links) },
    ...parts,
  ]);
  return { zip, sheetTypes };
}
