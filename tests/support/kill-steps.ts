/** One user action of the child that is going to be killed. */
export type KillStep =
  | { readonly do: 'create'; readonly path: string }
  | { readonly do: 'open'; readonly path: string }
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'import'; readonly path: string }
  /** Takes the newest import back that still stands. */
  | { readonly do: 'undo' };

/** What the child says, one line of JSON each, before it goes on. */
export type KillReport =
  | { readonly kind: 'begin'; readonly step: number }
  | { readonly kind: 'phase'; readonly step: number; readonly phase: string; readonly ms: number }
  /** The program answered "done": from here on it must never be lost. */
  | {
      readonly kind: 'done';
      readonly step: number;
      readonly ms: number;
      readonly state: string | null;
    }
  | { readonly kind: 'failed'; readonly step: number; readonly message: string }
  | { readonly kind: 'end' };

/** When the child is killed: so long after a step began, or after its import came to its end: index and commit. */
export interface KillMoment {
  readonly step: number;
  readonly from: 'begin' | 'storing';
  readonly delayMs: number;
}

/** What the child is told on its command line. */
export interface KillPlan {
  readonly root: string;
  readonly folder: string;
  /** Number of the first step: clock and ids follow it, so that a step gives the same rows in every run. */
  readonly firstStep: number;
  readonly steps: readonly KillStep[];
  /** Whether each step also tells the state of the workspace after it. */
  readonly tellsState: boolean;
  /** null = at the end of all steps. */
  readonly moment: KillMoment | null;
}
