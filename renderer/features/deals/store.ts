import { createStore } from 'zustand';
import type { Supposition } from '@shared/analysis/pipeline/what-if';
import type { PipelineScreenState } from './model/screen-state';
import { INITIAL_PIPELINE_STATE } from './model/screen-state';

/** What stands over or beside the list; null = nothing. */
export type OpenPart =
  | { readonly kind: 'deal'; readonly dealId: string }
  | { readonly kind: 'add'; readonly clientId: string | null }
  | { readonly kind: 'push'; readonly dealId: string }
  | {
      readonly kind: 'end';
      readonly dealId: string;
      readonly stage: 'won' | 'lost' | 'dropped';
    }
  | { readonly kind: 'followUp'; readonly dealId: string; readonly question: number }
  /** `text`: what was pasted on the list; empty asks for it in the dialog. */
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'limits' }
  | { readonly kind: 'reviews'; readonly reviewId: string | null }
  | { readonly kind: 'changes' }
  | { readonly kind: 'followUps' };

interface DealsStore {
  /** Workspace the state belongs to; null before it was read. */
  readonly workspaceId: string | null;
  readonly screen: PipelineScreenState;
  readonly open: OpenPart | null;
  /** Suppositions of the what-if; null = not trying anything. */
  readonly whatIf: readonly Supposition[] | null;
  /** Question of the review being answered, 1–6; null = none. */
  readonly question: number | null;
  /** The excuse translator was asked for. */
  readonly isExcuseOpen: boolean;
}

/** State of the pipeline screen; outlives the screen, so that going elsewhere and back changes nothing. */
export const dealsStore = createStore<DealsStore>()(() => ({
  workspaceId: null,
  screen: INITIAL_PIPELINE_STATE,
  open: null,
  whatIf: null,
  question: null,
  isExcuseOpen: false,
}));

/** Puts the state of a workspace in place, as it was kept. */
export function restorePipeline(workspaceId: string, screen: PipelineScreenState): void {
  dealsStore.setState({
    workspaceId,
    screen,
    open: null,
    whatIf: null,
    question: null,
    isExcuseOpen: false,
  });
}

/** Changes some of the screen's state; another deal ends the answer being written. */
export function changePipeline(patch: Partial<PipelineScreenState>): void {
  dealsStore.setState(({ screen, question, isExcuseOpen }) => {
    const isOther = patch.dealId !== undefined && patch.dealId !== screen.dealId;
    return {
      screen: { ...screen, ...patch },
      question: isOther ? null : question,
      isExcuseOpen: isOther ? false : isExcuseOpen,
    };
  });
}

/** Opens a dialog; null closes it. */
export function openPart(open: OpenPart | null): void {
  dealsStore.setState({ open });
}

/** Changes what is supposed; null ends the what-if. */
export function setWhatIf(whatIf: readonly Supposition[] | null): void {
  dealsStore.setState({ whatIf });
}

/** Begins to answer a question; null ends it. */
export function setQuestion(question: number | null): void {
  dealsStore.setState({ question });
}
