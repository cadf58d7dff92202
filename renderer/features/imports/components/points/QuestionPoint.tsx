import type { ImportDecisions } from '@shared/import/layout/sheet-mapping';
import type { GuessReason } from '@shared/import/layout/workbook-guess';
import { withLateColumns } from '@shared/import/lines/late-kinds';
import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import { Point } from './Point';

const CODES = [
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
] as const;

/** Questions that are answered by a decision, remembered with the layout: what leaves all as written, and what does not. */
const DECIDED_CODES = ['AMOUNT_IN_MULTIPLES', 'RETURNS_UNSIGNED', 'CANCELLED_ROWS'] as const;
const DECIDED: Readonly<
  Record<
    (typeof DECIDED_CODES)[number],
    { readonly keep: Partial<ImportDecisions>; readonly act: Partial<ImportDecisions> }
  >
> = {
  AMOUNT_IN_MULTIPLES: { keep: { multiples: 'keep' }, act: { multiples: 'apply' } },
  RETURNS_UNSIGNED: { keep: { creditNotes: 'keep' }, act: { creditNotes: 'negate' } },
  CANCELLED_ROWS: { keep: { cancelled: 'keep' }, act: { cancelled: 'drop' } },
};

/** Something assumed: right as it is, or to be changed. */
export function QuestionPoint({
  id,
  question,
}: {
  readonly id: string;
  readonly question: GuessReason;
}) {
  const { t, grid, change, mapping, format } = useImport();
  const code = CODES.find((one) => one === question.code);
  if (code === undefined || mapping === null) return null;
  const { column, header, headers, year, text, row, factor } = question.params;
  const words = {
    header: String(header ?? headers ?? ''),
    text: String(text ?? ''),
    row: String(row ?? ''),
    year: String(mapping.assumedYear ?? year ?? ''),
    factor: format.integer(Number(factor ?? 1)),
  };
  const decide = (decisions: Partial<ImportDecisions>): void =>
    change({
      kind: 'mapping',
      mapping: {
        ...(typeof column === 'number' ? withLateColumns(mapping, [question]) : mapping),
        decisions: { ...mapping.decisions, ...decisions },
      },
    });
  const decided = DECIDED_CODES.find((one) => one === code);
  return (
    <Point
      tone="warn"
      title={t(`question.${code}`, words)}
      actions={
        decided ? (
          <>
            <Button variant="link" size="sm" onPress={() => decide(DECIDED[decided].act)}>
              {t(`question.${decided}_act`, words)}
            </Button>
            <Button variant="link" size="sm" onPress={() => decide(DECIDED[decided].keep)}>
              {t(`question.${decided}_keep`, words)}
            </Button>
          </>
        ) : (
          <>
            <Button variant="link" size="sm" onPress={() => change({ kind: 'confirm', id })}>
              {t('question.confirm')}
            </Button>
            {typeof column === 'number' ? (
              <Button variant="link" size="sm" onPress={() => grid.current?.focusMeaning(column)}>
                {t('todo.change')}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {t(`question.${code}_text`, words)}
    </Point>
  );
}
