import { checkMapping } from '@shared/import/layout/check-mapping';
import type { MappingProblem } from '@shared/import/layout/check-mapping';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { ImportCheck } from '@shared/ipc/import-methods';
import type { CurrencyConflict } from './currency-conflict';
import type { OpenStyle } from './open-styles';

/** Why the import cannot run now. */
export type Blocker =
  | {
      readonly kind: 'sheet' | 'style' | 'currency' | 'nothing' | 'failed' | 'stopped' | 'checking';
    }
  | { readonly kind: 'mapping'; readonly problems: readonly MappingProblem[] };

export interface BlockerSource {
  readonly mapping: SheetMapping | null;
  readonly styles: readonly OpenStyle[];
  readonly conflict: CurrencyConflict | null;
  /** The check of exactly this mapping; null while it runs, waits or failed. */
  readonly check: ImportCheck | null;
  readonly isFailed: boolean;
  /** The user stopped the check of this mapping. */
  readonly isStopped: boolean;
  readonly confirmed: ReadonlySet<string>;
}

/** What must be settled before the import, the first thing first; null when it can run. */
export function importBlocker({
  mapping,
  styles,
  conflict,
  check,
  isFailed,
  isStopped,
  confirmed,
}: BlockerSource): Blocker | null {
  if (mapping === null) return { kind: 'sheet' };
  const problems = checkMapping(mapping);
  if (problems.length > 0) return { kind: 'mapping', problems };
  if (styles.length > 0) return { kind: 'style' };
  if (isFailed) return { kind: 'failed' };
  if (isStopped) return { kind: 'stopped' };
  if (check === null) return { kind: 'checking' };
  if (
    conflict !== null &&
    conflict.kind !== 'chosen' &&
    !confirmed.has(`currency ${conflict.kind}`)
  )
    return { kind: 'currency' };
  return check.summary.lines === 0 ? { kind: 'nothing' } : null;
}

/** True when the check found nothing that the workspace does not hold already. */
export function isNothingNew(check: ImportCheck | null): boolean {
  return check !== null && check.summary.lines > 0 && check.diff.added + check.diff.changed === 0;
}
