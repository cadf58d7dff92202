import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { ImportCheck, ImportResult, OpenedImport } from '@shared/ipc/import-methods';
import type { TestBackend } from './test-backend';

export interface ImportedFile {
  readonly opened: OpenedImport;
  readonly check: ImportCheck;
  readonly result: ImportResult;
}

/** Opens, checks and imports a file as the window would, with what Keybook proposes (or a changed mapping). */
export async function importFile(
  backend: TestBackend,
  path: string,
  change: (mapping: SheetMapping) => SheetMapping = (mapping) => mapping,
): Promise<ImportedFile> {
  const opened = await backend.call('import.open', { file: backend.file(path), jobId: 'job-open' });
  const proposed = opened.guess.sheets[opened.guess.best]?.mapping;
  if (!proposed) throw new Error('no sheet was proposed');
  const { importId } = opened;
  const check = await backend.call('import.check', {
    importId,
    mapping: mutable(change(proposed)),
    jobId: 'job-check',
  });
  const result = await backend.call('import.commit', {
    importId,
    mapping: mutable(check.mapping),
    merges: {},
    jobId: 'job-commit',
  });
  return { opened, check, result };
}

/** The contract's input types are mutable, the domain's are readonly; the value is the same. */
export function mutable(mapping: SheetMapping): never {
  return structuredClone(mapping) as never;
}
