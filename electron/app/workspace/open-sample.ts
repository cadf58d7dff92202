import { existsSync } from 'node:fs';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { AppError } from '@shared/errors/app-error';
import type { AppContext } from '../app-context';
import { checkImport } from '../imports/check-import';
import { commitImport } from '../imports/commit-import';
import { keepRunAfterImport } from '../movement/keep-run';
import { openImport } from '../imports/open-import';
import {
  createWorkspace,
  describeWorkspace,
  openWorkspace,
  removeSampleWorkspace,
} from './workspace-commands';

const SAMPLE_NAME = 'Merida Fluid Systems';

/** Opens the sample firm, made from its workbook through the same import as everyone's the first time. */
export async function openSample(context: AppContext): Promise<WorkspaceInfo> {
  const { sampleWorkspace, sampleWorkbook } = context.folders;
  if (existsSync(sampleWorkspace)) {
    const info = openWorkspace(context, sampleWorkspace);
    if (info.imports > 0) return info;
    removeSampleWorkspace(context);
  }
  createWorkspace(context, sampleWorkspace, SAMPLE_NAME, true);
  try {
    const opened = await openImport(context, sampleWorkbook, 'job-sample-open');
    const mapping = opened.guess.sheets[opened.guess.best]?.mapping;
    if (!mapping) throw new AppError('IMPORT_INVALID', { file: opened.fileName });
    const check = await checkImport(context, opened.importId, mapping, 'job-sample-check');
    await commitImport(context, opened.importId, check.mapping, {}, 'job-sample-commit');
    keepRunAfterImport(context);
    context.imports.close(opened.importId);
  } catch (error) {
    removeSampleWorkspace(context);
    throw error;
  }
  return describeWorkspace(context) as WorkspaceInfo;
}
