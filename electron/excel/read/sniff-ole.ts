import type { FileSource } from './file-source';
import { CompoundFile } from './ole/compound-file';
import type { SniffedFormat } from './sniff-format';
import { UnreadableError } from './unreadable-error';

/** Names in the directory of an OLE container; none when it is too torn to tell. */
async function streamNames(source: FileSource): Promise<ReadonlySet<string>> {
  try {
    return (await CompoundFile.open(source)).names;
  } catch (error) {
    if (error instanceof UnreadableError && error.unreadable.code === 'DAMAGED_FILE')
      return new Set();
    throw error;
  }
}

/** Tells an encrypted workbook, an old `.xls` and other OLE files apart by the streams they hold. */
export async function sniffOle(source: FileSource): Promise<SniffedFormat> {
  const names = await streamNames(source);
  if (names.has('encryptedpackage'))
    return { format: 'encrypted', kind: 'encrypted', archive: null };
  if (names.has('workbook') || names.has('book'))
    return { format: 'xls', kind: 'xls', archive: null };
  if (names.has('worddocument')) return { format: 'unknown', kind: 'doc', archive: null };
  if (names.has('powerpoint document')) return { format: 'unknown', kind: 'ppt', archive: null };
  if ([...names].some((name) => name.startsWith('__substg1.0_')))
    return { format: 'unknown', kind: 'msg', archive: null };
  // Nothing else puts workbooks into OLE files, and a torn one is best called by its likely name.
  return { format: 'xls', kind: 'xls', archive: null };
}
