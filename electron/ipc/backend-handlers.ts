import type { HandlersFor } from '@shared/ipc/contract';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { AppContext } from '../app/app-context';
import { checkImport } from '../app/imports/check-import';
import { commitImport } from '../app/imports/commit-import';
import { listImportIssues, listImports } from '../app/imports/list-imports';
import { openImport } from '../app/imports/open-import';
import { saveIssues } from '../app/imports/save-issues';
import { undoImport } from '../app/imports/undo-import';
import { compareSides } from '../app/movement/compare-sides';
import { forgetRun } from '../app/movement/forget-run';
import { keepRunAfterImport, keepRunByName } from '../app/movement/keep-run';
import { listRuns } from '../app/movement/list-runs';
import { exportPortfolio } from '../app/portfolio/export-portfolio';
import { getAnalysisSettings, getPortfolio } from '../app/portfolio/get-portfolio';
import { listSourceRows } from '../app/portfolio/list-source-rows';
import { saveAnalysisSettings } from '../app/portfolio/save-settings';
import { getReconciliation } from '../app/reconcile/get-reconciliation';
import { requireWorkspace } from '../app/require-workspace';
import { detailsById } from '../app/roundtrip/client-details';
import { applyRoundTrip, listEdits, roundTripDiff, undoEdit } from '../app/roundtrip/take-back';
import { openSample } from '../app/workspace/open-sample';
import { saveCopy } from '../app/workspace/save-copy';
import { getScreenState, setScreenState } from '../app/workspace/screen-state';
import {
  closeWorkspace,
  createWorkspace,
  describeWorkspace,
  openWorkspace,
  removeSampleWorkspace,
  renameWorkspace,
  sayStartFailure,
} from '../app/workspace/workspace-commands';
import { briefHandlers } from './handlers/brief-handlers';
import { clientHandlers } from './handlers/client-handlers';
import { contactHandlers } from './handlers/contact-handlers';
import { dealHandlers } from './handlers/deal-handlers';
import { dossierHandlers } from './handlers/dossier-handlers';
import { historyHandlers } from './handlers/history-handlers';
import { marketHandlers } from './handlers/market-handlers';
import { peopleHandlers } from './handlers/people-handlers';
import { planHandlers } from './handlers/plan-handlers';
import { searchHandlers } from './handlers/search-handlers';

/** Every request about the workspace and its use case. A missing or misspelt name does not compile. */
export const backendHandlers: HandlersFor<'backend', AppContext> = {
  'job.cancel': ({ jobId }, context) => {
    context.jobs.cancel(jobId);
    return null;
  },

  'workspace.current': (_input, context) => describeWorkspace(context),
  'workspace.startFailure': (_input, context) => sayStartFailure(context),
  'workspace.create': ({ file, name }, context) =>
    createWorkspace(context, context.resolveFile(file), name),
  'workspace.open': ({ file }, context) => openWorkspace(context, context.resolveFile(file)),
  'workspace.close': (_input, context) => {
    closeWorkspace(context);
    return null;
  },
  'workspace.saveCopy': ({ file }, context) => saveCopy(context, context.resolveFile(file)),
  'workspace.rename': ({ name }, context) => renameWorkspace(context, name),
  'workspace.openSample': ({ language = 'en' }, context) => openSample(context, language),
  'workspace.removeSample': (_input, context) => {
    removeSampleWorkspace(context);
    return null;
  },
  'screen.get': ({ key }, context) => getScreenState(context, key),
  'screen.set': ({ key, value }, context) => {
    setScreenState(context, key, value);
    return null;
  },

  'import.open': ({ file, more = [], password = null, jobId }, context) =>
    openImport(context, context.resolveFile(file), jobId, {
      more: more.map(context.resolveFile),
      password,
    }),
  'import.prepare': (_input, context) => {
    context.prepareReader();
    return null;
  },
  'import.sample': ({ importId, mapping }, context) =>
    context.imports.get(importId).reader.sample(mapping satisfies SheetMapping),
  'import.check': ({ importId, mapping, jobId }, context) =>
    checkImport(context, importId, mapping satisfies SheetMapping, jobId),
  'import.commit': async ({ importId, mapping, merges, jobId }, context) => {
    const result = await commitImport(context, importId, mapping, merges, jobId);
    keepRunAfterImport(context);
    return result;
  },
  'import.close': ({ importId }, context) => {
    context.imports.close(importId);
    return null;
  },
  'import.list': (_input, context) => listImports(context),
  'import.undo': ({ batchId }, context) => undoImport(context, batchId),
  'import.issues': ({ batchId }, context) => listImportIssues(context, batchId),
  'import.saveIssues': async ({ source, file }, context) => {
    const { rows } = await saveIssues(context, source, context.resolveFile(file));
    return { file, rows };
  },

  'portfolio.get': ({ settings }, context) => getPortfolio(context, settings),
  'portfolio.settings': (_input, context) => getAnalysisSettings(context),
  'portfolio.saveSettings': ({ settings }, context) => saveAnalysisSettings(context, settings),
  'portfolio.sourceRows': ({ clientId, offset, limit }, context) =>
    listSourceRows(context, clientId, offset, limit),
  'portfolio.export': async ({ file, jobId, language }, context) => {
    const { name, bytes } = await exportPortfolio(
      context,
      context.resolveFile(file),
      language,
      jobId,
    );
    return { file, name, bytes };
  },

  'movement.runs': (_input, context) => listRuns(context),
  'movement.keep': ({ name }, context) => keepRunByName(context, name),
  'movement.forget': ({ id }, context) => {
    forgetRun(context, id);
    return null;
  },
  'reconcile.get': ({ settings }, context) => getReconciliation(context, settings),

  'roundtrip.diff': ({ importId }, context) => roundTripDiff(context, importId),
  'roundtrip.apply': ({ importId, keys }, context) => applyRoundTrip(context, importId, keys),
  'roundtrip.undo': ({ editId }, context) => undoEdit(context, editId),
  'roundtrip.list': (_input, context) => listEdits(context),
  'client.details': (_input, context) =>
    Object.fromEntries(detailsById(requireWorkspace(context).sqlite)),

  'movement.compare': ({ before, after }, context) => compareSides(context, before, after),

  ...historyHandlers,
  ...clientHandlers,
  ...dossierHandlers,
  ...peopleHandlers,
  ...contactHandlers,
  ...marketHandlers,
  ...planHandlers,
  ...dealHandlers,
  ...searchHandlers,
  ...briefHandlers,
};
