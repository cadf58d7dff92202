import type { FieldChange } from '@shared/roundtrip/compare-edits';

/** Changes taken until the user says otherwise: all but those that would overwrite a later change made here. */
export function defaultChoice(
  changes: readonly FieldChange[],
  isExportKnown: boolean,
): ReadonlySet<string> {
  return new Set(
    changes.filter(({ isConflict }) => isExportKnown && !isConflict).map(({ key }) => key),
  );
}
