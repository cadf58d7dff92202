import type { ClientDetails } from '@shared/domain/client-details';
import type { ReconcileView, StatedMarks } from '@shared/ipc/reconcile-methods';
import type { ShownOnly } from './screen-state';

export type TheirDifference = ReconcileView['differences'][number];

/** What is known of clients beside their sales. */
export interface Said {
  /** By client id, of those anything is said about. */
  readonly details: ReadonlyMap<string, ClientDetails>;
  /** The workbook's own classes beside ours; null when no workbook has any. */
  readonly theirs: ReconcileView | null;
  readonly marks: ReadonlyMap<string, StatedMarks>;
  readonly differences: ReadonlyMap<string, readonly TheirDifference[]>;
}

/** Puts what came from the main side in order by client. */
export function saidOf(
  details: Readonly<Record<string, ClientDetails>>,
  theirs: ReconcileView | null,
): Said {
  const differences = new Map<string, TheirDifference[]>();
  for (const one of theirs?.differences ?? []) {
    const known = differences.get(one.clientId);
    if (known) known.push(one);
    else differences.set(one.clientId, [one]);
  }
  return {
    details: new Map(Object.entries(details)),
    theirs,
    marks: new Map(Object.entries(theirs?.stated ?? {})),
    differences,
  };
}

/** Whether a class was set by hand. */
export function hasOwnClass({ abcOverride, xyzOverride }: ClientDetails): boolean {
  return abcOverride !== null || xyzOverride !== null;
}

/** Whether a client belongs to one of the special choices. */
export function isOnly(said: Said, clientId: string, only: ShownOnly): boolean {
  if (only === 'differs') return said.differences.has(clientId);
  const details = said.details.get(clientId);
  return details !== undefined && hasOwnClass(details);
}

/** Number of clients in one of the special choices. */
export function countOnly(said: Said, only: ShownOnly): number {
  if (only === 'differs') return said.differences.size;
  let count = 0;
  for (const details of said.details.values()) if (hasOwnClass(details)) count++;
  return count;
}

/** Text a column of what people said is sorted and copied by; null where nothing is said. */
export function saidText(said: Said, clientId: string, column: 'theirs' | 'owner'): string | null {
  if (column === 'owner') return said.details.get(clientId)?.owner ?? null;
  const marks = said.marks.get(clientId);
  return marks ? `${marks.abc ?? ''}${marks.xyz ?? ''}` || null : null;
}
