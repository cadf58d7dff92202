import type { ReactNode } from 'react';
import { createStore } from 'zustand';

/** What is being laid out for paper. */
export interface PrintJob {
  readonly id: number;
  readonly content: ReactNode;
  /** Called when the pages stand in the document, fonts and pictures included. */
  readonly onReady: () => void;
}

/** The one document on its way to paper, or none. */
export const printStore = createStore<{ readonly job: PrintJob | null }>()(() => ({ job: null }));
