import type { TFunction } from 'i18next';
import { isoFromDay } from '@shared/domain/iso-day';
import type { SourceRow } from '@shared/ipc/portfolio-methods';
import type { Format } from '../../../lib/format/create-format';

/** Source rows as cells of text for a spreadsheet, header first: ISO days, plain amounts, file, sheet, row. */
export function sourceTable(
  rows: readonly SourceRow[],
  t: TFunction<'portfolio'>,
  format: Format,
): readonly (readonly string[])[] {
  const header = (['date', 'document', 'product', 'amount', 'file', 'sheet', 'row'] as const).map(
    (key) => t(`panel.source.header.${key}`),
  );
  return [
    header,
    ...rows.map((row) => [
      isoFromDay(row.day),
      row.document ?? '',
      row.product ?? '',
      format.plain(row.amountE4 / 10_000),
      row.fileName,
      row.sheetName,
      format.plain(row.row),
    ]),
  ];
}
