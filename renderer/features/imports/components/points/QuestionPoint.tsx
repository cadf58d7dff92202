import type { GuessReason } from '@shared/import/layout/workbook-guess';
import { Button } from '../../../../ui/button/Button';
import { useImport } from '../../hooks/import-context';
import { Point } from './Point';

const CODES = [
  'YEAR_UNKNOWN',
  'ONLY_YEARS',
  'CLIENT_ASSUMED',
  'AMOUNT_ASSUMED',
  'DATE_ORDER_MIXED',
  'DECIMAL_MIXED',
  'RETURNS_UNSIGNED',
  'CANCELLED_ROWS',
] as const;

/** Something assumed: right as it is, or to be changed. */
export function QuestionPoint({
  id,
  question,
}: {
  readonly id: string;
  readonly question: GuessReason;
}) {
  const { t, grid, change, mapping } = useImport();
  const code = CODES.find((one) => one === question.code);
  if (code === undefined) return null;
  const { column, header, year, text, row } = question.params;
  return (
    <Point
      tone="warn"
      title={t(`question.${code}`, {
        header: String(header ?? ''),
        year: String(mapping?.assumedYear ?? year ?? ''),
      })}
      actions={
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
      }
    >
      {t(`question.${code}_text`, {
        header: String(header ?? ''),
        text: String(text ?? ''),
        row: String(row ?? ''),
      })}
    </Point>
  );
}
