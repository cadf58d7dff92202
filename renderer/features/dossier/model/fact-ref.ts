import type { FactLine } from '@shared/ipc/dossier-answers';

/** A line as the back end finds it: by its row, or by the standard line it stands for. */
export function factRef({ factId, fieldKey }: FactLine): { factId: string } | { fieldKey: string } {
  return factId === null ? { fieldKey: fieldKey ?? '' } : { factId };
}
