import type { ReactNode } from 'react';
import type { ChosenFile } from '@shared/ipc/app-methods';
import { rpc } from '../../data/rpc';
import { printStore } from './print-store';

export interface PdfRequest {
  /** Name offered in the save dialog, without extension. */
  readonly suggestedName: string;
  /** The pages. A4 with margins of 12 mm: 186 mm of width upright, 273 mm across. `.page` breaks after itself, `.keep` is not torn. */
  readonly content: ReactNode;
  readonly isLandscape?: boolean;
  /** Words at the foot of every page; the page number stands at the right. */
  readonly footer?: string;
}

export interface SavedPdf {
  readonly file: ChosenFile;
  readonly bytes: number;
}

let lastId = 0;

/**
 * Asks for a place and writes pages there as PDF: vectors and text, no picture of the screen. Null when the dialog was
 * cancelled. Throws the errors of writing (DISK_FULL, PERMISSION, TARGET_OPEN).
 */
export async function savePdf(request: PdfRequest): Promise<SavedPdf | null> {
  const file = await rpc('file.pickExport', { suggestedName: request.suggestedName, kind: 'pdf' });
  if (!file) return null;
  await new Promise<void>((resolve) => {
    lastId += 1;
    printStore.setState({ job: { id: lastId, content: request.content, onReady: resolve } });
  });
  try {
    const { bytes } = await rpc('page.savePdf', {
      file: file.token,
      isLandscape: request.isLandscape ?? false,
      footer: request.footer ?? '',
    });
    return { file, bytes };
  } finally {
    printStore.setState({ job: null });
  }
}
