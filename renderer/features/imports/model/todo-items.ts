import { checkMapping } from '@shared/import/layout/check-mapping';
import type { MappingProblem } from '@shared/import/layout/check-mapping';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { GuessReason } from '@shared/import/layout/workbook-guess';
import type { WorkbookWarning } from '@shared/import/workbook-info';
import type { ClientMatch, ImportCheck, OpenedImport } from '@shared/ipc/import-methods';
import type { CurrencyConflict } from './currency-conflict';
import { issueGroups } from './issue-groups';
import type { IssueGroup } from './issue-groups';
import type { OpenStyle } from './open-styles';

/** One point of the list beside the grid. `id` is stable while the point is the same. */
export type TodoItem = { readonly id: string } & (
  | { readonly kind: 'problem'; readonly problem: MappingProblem }
  | { readonly kind: 'style'; readonly style: OpenStyle }
  | { readonly kind: 'currency'; readonly conflict: CurrencyConflict }
  | { readonly kind: 'issues'; readonly group: IssueGroup }
  | { readonly kind: 'near'; readonly match: ClientMatch }
  | { readonly kind: 'question'; readonly question: GuessReason }
  | { readonly kind: 'spellings'; readonly spellings: ImportCheck['clients']['spellings'] }
  | { readonly kind: 'alike'; readonly alike: ImportCheck['clients']['alike'] }
  | { readonly kind: 'warning'; readonly warning: WorkbookWarning }
);

export interface TodoSource {
  readonly opened: OpenedImport;
  readonly mapping: SheetMapping | null;
  readonly questions: readonly GuessReason[];
  readonly check: ImportCheck | null;
  readonly styles: readonly OpenStyle[];
  readonly conflict: CurrencyConflict | null;
  readonly confirmed: ReadonlySet<string>;
}

/** Questions that are only worth a look; the others are asked as problems and styles. */
const SHOWN_QUESTIONS: ReadonlySet<string> = new Set([
  'YEAR_UNKNOWN',
  'ONLY_YEARS',
  'FISCAL_YEARS',
  'PERIODS_TWICE',
  'COLUMNS_BETWEEN',
  'DATES_HALF_READ',
  'CLIENT_ASSUMED',
  'AMOUNT_ASSUMED',
  'DATE_ORDER_MIXED',
  'DECIMAL_MIXED',
  'AMOUNT_IN_MULTIPLES',
  'RETURNS_UNSIGNED',
  'CANCELLED_ROWS',
]);

/** Those that nothing in the mapping answers. */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set([
  'ONLY_YEARS',
  'FISCAL_YEARS',
  'PERIODS_TWICE',
  'COLUMNS_BETWEEN',
  'DATES_HALF_READ',
]);

/** Everything that waits for a decision or should be known, what must be answered first. Confirmed remarks are gone, except mixed currencies. */
export function todoItems(source: TodoSource): readonly TodoItem[] {
  const { opened, mapping, check, styles, conflict, confirmed } = source;
  if (mapping === null) return warnings(opened);
  const groups =
    check === null ? [] : issueGroups(check.summary).filter((group) => !isAsked(group, styles));
  const items: TodoItem[] = [
    ...checkMapping(mapping).map((problem): TodoItem => ({
      kind: 'problem',
      id: `problem ${problem}`,
      problem,
    })),
    ...styles.map((style): TodoItem => ({ kind: 'style', id: `style ${style.what}`, style })),
    ...(conflict ? [{ kind: 'currency' as const, id: `currency ${conflict.kind}`, conflict }] : []),
    ...groups.filter((group) => group.severity === 'rejected').map(groupItem),
    ...(check?.clients.near ?? []).map((match): TodoItem => ({
      kind: 'near',
      id: `near ${match.key}`,
      match,
    })),
    ...questions(source, mapping),
    ...groups.filter((group) => group.severity === 'remark').map(groupItem),
    ...clientRemarks(check),
    ...warnings(opened),
  ];
  return items.filter((item) => item.kind === 'currency' || !confirmed.has(item.id));
}

/** What is said about the names of the clients; nothing to decide. */
function clientRemarks(check: ImportCheck | null): TodoItem[] {
  if (check === null) return [];
  const { spellings, alike } = check.clients;
  return [
    ...(spellings.count > 0 ? [{ kind: 'spellings' as const, id: 'spellings', spellings }] : []),
    ...(alike.count > 0 ? [{ kind: 'alike' as const, id: 'alike', alike }] : []),
  ];
}

/** Ambiguous cells are asked once for the column, not listed a second time. */
function isAsked(group: IssueGroup, styles: readonly OpenStyle[]): boolean {
  const what =
    group.code === 'DATE_AMBIGUOUS' ? 'date' : group.code === 'NUMBER_AMBIGUOUS' ? 'number' : null;
  return what !== null && styles.some((style) => style.what === what);
}

function groupItem(group: IssueGroup): TodoItem {
  return { kind: 'issues', id: `issues ${group.severity} ${group.code}`, group };
}

function questions(
  { questions: all, styles, check }: TodoSource,
  mapping: SheetMapping,
): TodoItem[] {
  const role = (column: unknown): string | null =>
    mapping.columns.find((one) => one.column === column)?.role ?? null;
  return [...all, ...(check?.late ?? []), ...multiples(mapping)]
    .filter((question) => {
      const { code, params } = question;
      if (!SHOWN_QUESTIONS.has(code)) return false;
      if (code === 'AMOUNT_IN_MULTIPLES') return true;
      if (code === 'YEAR_UNKNOWN') return mapping.assumedYear !== null;
      if (ALWAYS_SHOWN.has(code)) return true;
      // A decision answers them, and is remembered with the layout.
      if (code === 'RETURNS_UNSIGNED') return mapping.decisions.creditNotes === undefined;
      if (code === 'CANCELLED_ROWS') return mapping.decisions.cancelled === undefined;
      if (code === 'CLIENT_ASSUMED') return role(params['column']) === 'client';
      if (code === 'AMOUNT_ASSUMED') return role(params['column']) === 'amount';
      const isUsed = role(params['column']) !== null && role(params['column']) !== 'ignore';
      return (
        isUsed &&
        !styles.some((style) => style.columns.some((column) => column === params['column']))
      );
    })
    .map((question): TodoItem => ({
      kind: 'question',
      id: `question ${question.code} ${question.params['column'] ?? ''}`,
      question,
    }));
}

/** Amounts in thousands or millions, until it is decided what to do about them. */
function multiples({ amountMultiple, decisions }: SheetMapping): readonly GuessReason[] {
  if (amountMultiple === undefined || decisions.multiples !== undefined) return [];
  const { text, factor } = amountMultiple;
  return [{ code: 'AMOUNT_IN_MULTIPLES', params: { text, factor } }];
}

/** What is said about the file; of several files read as one, equal remarks stand once, their lines added up. */
function warnings(opened: OpenedImport): TodoItem[] {
  const said = new Map<string, WorkbookWarning>();
  for (const warning of opened.info.warnings) {
    const key = 'lines' in warning ? warning.code : JSON.stringify(warning);
    const before = said.get(key);
    const isSum = 'lines' in warning && before !== undefined && 'lines' in before;
    said.set(key, isSum ? { ...warning, lines: warning.lines + before.lines } : warning);
  }
  return [...said.values()].map((warning, index): TodoItem => ({
    kind: 'warning',
    id: `warning ${index} ${warning.code}`,
    warning,
  }));
}
