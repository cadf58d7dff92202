import { z } from 'zod';
import { returns } from './define-method';
import { fileToken, jobId, nothing } from './schemas';

export const LANGUAGES = ['en', 'pl', 'ru', 'af'] as const;
export type Language = (typeof LANGUAGES)[number];
export type ThemeChoice = 'system' | 'light' | 'dark';

/** A file the user chose: an opaque handle and what may be shown of it. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
  /** Further files chosen together with it, to be read as one workbook; absent when it is the only one. */
  readonly more?: readonly ChosenFile[];
}

export interface AppInfo {
  readonly version: string;
  readonly platform: 'win32' | 'darwin' | 'linux';
  readonly language: Language;
  readonly themeChoice: ThemeChoice;
  readonly isDark: boolean;
}

/** Largest picture taken from the window, bytes. */
const MOST_PICTURE_BYTES = 64 * 1024 * 1024;

/** Requests about the program itself, answered by the main process. */
export const appMethods = {
  'app.info': returns<AppInfo>().shell(nothing),
  'app.setLanguage': returns<AppInfo>().shell(z.strictObject({ language: z.enum(LANGUAGES) })),
  'app.setTheme': returns<AppInfo>().shell(
    z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
  ),
  'window.minimize': returns<null>().shell(nothing),
  'window.toggleMaximize': returns<null>().shell(nothing),
  'window.close': returns<null>().shell(nothing),
  /** Answer to `window.closing`: everything the window still had to write has been sent. */
  'window.flushed': returns<null>().shell(nothing),
  /** Native dialog for a workbook to import, or several files that make one; null when cancelled. */
  'file.pickWorkbook': returns<ChosenFile | null>().shell(nothing),
  /** Native dialog for an existing workspace file. */
  'file.pickWorkspace': returns<ChosenFile | null>().shell(nothing),
  /** Native dialog for the place of a new workspace file. */
  'file.pickNewWorkspace': returns<ChosenFile | null>().shell(
    z.strictObject({ suggestedName: z.string().max(120) }),
  ),
  /** Native save dialog for an export; the extension chooses the filter. */
  'file.pickExport': returns<ChosenFile | null>().shell(
    z.strictObject({
      suggestedName: z.string().max(160),
      kind: z.enum(['xlsx', 'csv', 'pdf', 'svg', 'png']),
    }),
  ),
  /** Writes the pages laid out for paper as PDF (A4, margins 12 mm). */
  'page.savePdf': returns<{ readonly bytes: number }>().shell(
    z.strictObject({ file: fileToken, isLandscape: z.boolean(), footer: z.string().max(200) }),
  ),
  /** Writes a picture the window made. */
  'page.saveFile': returns<{ readonly bytes: number }>().shell(
    z.strictObject({
      file: fileToken,
      content: z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_PICTURE_BYTES),
    }),
  ),
  /** Native dialog for files to attach, any kind. */
  'file.pickAttachment': returns<ChosenFile | null>().shell(nothing),
  /** Native save dialog for a copy of an attachment; its name keeps its extension. */
  'file.pickCopy': returns<ChosenFile | null>().shell(
    z.strictObject({ suggestedName: z.string().max(260) }),
  ),
  /** A private place for a copy that is to be opened with another program. */
  'file.newCopy': returns<ChosenFile>().shell(z.strictObject({ name: z.string().max(260) })),
  /** Opens such a copy; false when its kind could run something, or nothing here shows it. */
  'file.openCopy': returns<boolean>().shell(z.strictObject({ file: fileToken })),
  'file.showInFolder': returns<null>().shell(z.strictObject({ file: fileToken })),
  /** Stops a running job; nothing of it is kept. */
  'job.cancel': returns<null>().errand(z.strictObject({ jobId })),
};
