import { z } from 'zod';
import { LANGUAGES } from './app-methods';
import { returns } from './define-method';
import { fileToken, nothing } from './schemas';

/**
 * Why a workspace is open for reading only: its `file` is write-protected, its `folder` may not be written (SQLite and
 * the lock need that too), or the whole `medium` may not.
 */
export type ReadOnlyReason = 'file' | 'folder' | 'medium';

export interface WorkspaceInfo {
  readonly id: string;
  readonly name: string;
  /** File name without folder. */
  readonly fileName: string;
  /** Folder as shown to the user (home shortened). */
  readonly folder: string;
  readonly isSample: boolean;
  /** Why nothing can be changed; null when it can. */
  readonly readOnly: ReadOnlyReason | null;
  readonly currency: string | null;
  /** Month with which the fiscal year begins, 1–12. */
  readonly fiscalYearStartMonth: number;
  readonly clients: number;
  readonly lines: number;
  readonly imports: number;
  /** Last day with sales, ISO; null without data. */
  readonly dataTo: string | null;
  /** Instant of the last committed change, epoch milliseconds. */
  readonly savedAtMs: number | null;
}

export interface RecentWorkspace {
  readonly file: string;
  readonly name: string;
  readonly fileName: string;
  readonly folder: string;
  readonly openedAtMs: number;
  readonly exists: boolean;
}

export const workspaceMethods = {
  /** The open workspace, or null. */
  'workspace.current': returns<WorkspaceInfo | null>().query(nothing),
  /** Fails once, and then never again, with the reason why the last workspace could not be reopened at the start. */
  'workspace.startFailure': returns<null>().query(nothing),
  /** Makes a new file and opens it. */
  'workspace.create': returns<WorkspaceInfo>().errand(
    z.strictObject({ file: fileToken, name: z.string().trim().min(1).max(120) }),
  ),
  'workspace.open': returns<WorkspaceInfo>().errand(z.strictObject({ file: fileToken })),
  /** Writes the open workspace as it is into a file of its own and opens that one in its place. */
  'workspace.saveCopy': returns<WorkspaceInfo>().errand(z.strictObject({ file: fileToken })),
  'workspace.close': returns<null>().errand(nothing),
  'workspace.rename': returns<WorkspaceInfo>().command(
    z.strictObject({ name: z.string().trim().min(1).max(120) }),
  ),
  /** Makes (or reopens) the sample firm's workspace in a language (English unless told otherwise), apart from the user's own files. */
  'workspace.openSample': returns<WorkspaceInfo>().errand(
    z.strictObject({ language: z.enum(LANGUAGES).exactOptional() }),
  ),
  /** Closes and deletes the sample workspace. */
  'workspace.removeSample': returns<null>().errand(nothing),
  'workspace.recent': returns<readonly RecentWorkspace[]>().shell(nothing),
  /** State of a screen (filters, sort, selection), kept in the workspace; while that is open for reading, until it is closed. */
  'screen.get': returns<unknown>().query(
    z.strictObject({ key: z.string().regex(/^[a-z][a-z-]{0,40}$/) }),
  ),
  'screen.set': returns<null>().errand(
    z.strictObject({ key: z.string().regex(/^[a-z][a-z-]{0,40}$/), value: z.json() }),
  ),
};
