import { useCallback, useMemo, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { checkMapping } from '@shared/import/layout/check-mapping';
import type { GuessContext } from '@shared/import/layout/guess-sheet';
import { withHeaderRow, withLayout, withRowKind, withTable } from '@shared/import/layout/remap';
import type { OpenedImport } from '@shared/ipc/import-methods';
import { useWorkspace } from '../../../data/use-workspace';
import { useFormat } from '../../../lib/format/use-format';
import { currencyConflict } from '../model/currency-conflict';
import { changeDraft, startDraft } from '../model/import-draft';
import { importBlocker } from '../model/import-blocker';
import { issuesByCell } from '../model/issue-groups';
import { openStyles } from '../model/open-styles';
import { rowKindsOf } from '../model/row-kinds';
import { sampleColumns } from '../model/sample-columns';
import { todoItems } from '../model/todo-items';
import type { ImportSession, MappingGridHandle } from './import-context';
import { useCheck } from './use-check';
import { useJoinedSample } from './use-joined-sample';

/** Keeps a minus on the line of its figure. */
const JOINER = '\u2060';
const NO_KINDS = { kinds: {}, reasons: {} };

/** What a new guess may rest on besides the sheet: the file's name, and last year for months without one. */
function guessContext({ fileName }: OpenedImport): GuessContext {
  return { fileName, fallbackYear: new Date().getFullYear() - 1 };
}

/** Everything the parts of the screen share: the draft, its check, what is open, and how figures are written. */
export function useImportSession(opened: OpenedImport, reopen: () => Promise<void>): ImportSession {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const workspace = useWorkspace();
  const grid = useRef<MappingGridHandle>(null);
  const [draft, change] = useReducer(changeDraft, opened, startDraft);
  const sheet = draft.sheets[draft.chosen] ?? null;
  const mapping = sheet?.mapping ?? null;
  const sample =
    sheet?.sample ?? opened.samples.find((one) => one.sheet === sheet?.guess.sheet) ?? null;
  useJoinedSample(opened, mapping, sample, change);
  const guess = sheet?.guess ?? null;
  const canCheck = mapping !== null && checkMapping(mapping).length === 0;
  const check = useCheck(opened, canCheck ? mapping : null);

  // The check decides decimal signs and the order of day and month from all rows.
  const decided = check.fresh?.mapping ?? mapping;
  const { kinds, reasons: rowReasons } = useMemo(
    () => (sample && guess ? rowKindsOf(sample, guess, decided) : NO_KINDS),
    [sample, guess, decided],
  );
  const columns = useMemo(
    () => (sample ? sampleColumns(sample, mapping, kinds) : []),
    [sample, mapping, kinds],
  );
  const styles = useMemo(
    () => (mapping && guess && sample ? openStyles(mapping, guess, check.last, sample) : []),
    [mapping, guess, sample, check.last],
  );
  // A workspace without sales takes any currency.
  const workspaceCurrency = workspace && workspace.lines > 0 ? workspace.currency : null;
  const conflict = useMemo(
    () => currencyConflict(check.last, mapping?.currency ?? null, workspaceCurrency),
    [check.last, mapping?.currency, workspaceCurrency],
  );
  const items = useMemo(
    () =>
      todoItems({
        opened,
        mapping,
        questions: guess?.questions ?? [],
        check: check.last,
        styles,
        conflict,
        confirmed: draft.confirmed,
      }),
    [opened, mapping, guess, check.last, styles, conflict, draft.confirmed],
  );
  // The rows of other sheets that are read too have the same numbers.
  const sheetName = guess?.sheetName;
  const issues = useMemo(
    () =>
      issuesByCell((check.last?.summary.issues ?? []).filter((issue) => issue.sheet === sheetName)),
    [check.last, sheetName],
  );
  const blocker = importBlocker({
    mapping,
    styles,
    conflict,
    check: check.fresh,
    isFailed: check.error !== null,
    isStopped: check.isStopped,
    confirmed: draft.confirmed,
  });

  const setHeaderRow = useCallback(
    (row: number) =>
      sample &&
      change({
        kind: 'guess',
        guess: withHeaderRow(sample, mapping, row, guessContext(opened), opened.samples),
      }),
    [sample, mapping, opened],
  );
  const setLayout = useCallback(
    (layout: 'transactions' | 'wide-periods') =>
      sample &&
      change({
        kind: 'guess',
        guess: withLayout(sample, mapping, layout, guessContext(opened), opened.samples),
      }),
    [sample, mapping, opened],
  );
  const setTable = useCallback(
    (range: string) => {
      const next = sample && withTable(sample, range, guessContext(opened), opened.samples);
      if (next) change({ kind: 'guess', guess: next });
    },
    [sample, opened],
  );
  const setRowKind = useCallback<ImportSession['setRowKind']>(
    (row, kind) => {
      // The same mark twice gives the row back to the rules.
      if (mapping)
        change({
          kind: 'mapping',
          mapping: withRowKind(mapping, row, mapping.rowKinds[row] === kind ? null : kind),
        });
    },
    [mapping],
  );
  const currencies = check.last?.summary.currencies ?? [];
  const ownCurrency =
    mapping?.currency ?? (currencies.length === 1 ? currencies[0]?.currency : null);
  const currency = ownCurrency ?? (currencies.length === 0 ? workspaceCurrency : null);
  const money = useCallback(
    (amountE4: number | null) => format.money(amountE4, currency).replace('−', `−${JOINER}`),
    [format, currency],
  );
  return {
    opened,
    draft,
    change,
    sheet,
    sample,
    mapping,
    kinds,
    columns,
    check,
    styles,
    items,
    blocker,
    issues,
    t,
    format,
    money,
    grid,
    setHeaderRow,
    setLayout,
    rowReasons,
    setTable,
    setRowKind,
    reopen: () => void reopen(),
  };
}
