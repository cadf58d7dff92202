import { existsSync } from 'node:fs';
import type { Language } from '@shared/ipc/app-methods';
import type { WorkspaceInfo } from '@shared/ipc/workspace-methods';
import { AppError } from '@shared/errors/app-error';
import type { AppContext } from '../app-context';
import { checkImport } from '../imports/check-import';
import { commitImport } from '../imports/commit-import';
import { keepRunAfterImport } from '../movement/keep-run';
import { openImport } from '../imports/open-import';
import { fillSample } from './fill-sample';
import {
  createWorkspace,
  describeWorkspace,
  openWorkspace,
  removeSampleWorkspace,
} from './workspace-commands';

const SAMPLE_NAME = 'Merida Fluid Systems';

/**
 * Opens the sample firm. The first time it is made: its workbook goes through the same import as everyone's, and what
 * its people wrote is put in, in the language of the user.
 */
export async function openSample(context: AppContext, language: Language): Promise<WorkspaceInfo> {
  const { sampleWorkspace, sampleWorkbook, sampleStory } = context.folders;
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
    fillSample(context, sampleStory, language);
  } catch (error) {
    removeSampleWorkspace(context);
    throw error;
  }
  return describeWorkspace(context) as WorkspaceInfo;
}
