import type { TFunction } from 'i18next';
import type { GuessReason } from '@shared/import/layout/workbook-guess';
import type { ImportIssueCode } from '@shared/import/lines/line-batch';

const CODES = [
  'ROW_TITLE',
  'ROW_FILTER',
  'ROW_HEADER',
  'ROW_HEADER_AGAIN',
  'ROW_BLANK',
  'ROW_SALE',
  'ROW_GROUP_LEVEL',
  'ROW_AFTER_TOTAL',
  'ROW_NOTE',
  'ROW_SECTION_SUM',
  'ROW_OTHER_TABLE',
  'ROW_BY_HAND',
] as const;

/** Why a row is taken as what it is, as a sentence; empty when nothing is known of it. */
export function rowReasonText(reason: GuessReason | undefined, t: TFunction<'imports'>): string {
  if (reason === undefined) return '';
  const { code, params } = reason;
  const plain = CODES.find((one) => one === code);
  if (plain !== undefined) return t(`rowReason.${plain}`);
  if (code === 'ROW_TOTAL_WORD')
    return t('rowReason.ROW_TOTAL_WORD', { word: String(params['word'] ?? '') });
  if (code === 'ROW_SUM_OF_ROWS')
    return t('rowReason.ROW_SUM_OF_ROWS', { count: Number(params['rows'] ?? 0) });
  if (code === 'ROW_GROUP')
    return t('rowReason.ROW_GROUP', { header: String(params['header'] ?? '') });
  if (code !== 'ROW_HELD_BACK') return '';
  // The param is one of the issue codes by its own definition.
  return t('rowReason.ROW_HELD_BACK', {
    issue: t(`issue.${params['issue'] as ImportIssueCode}.name`),
  });
}
