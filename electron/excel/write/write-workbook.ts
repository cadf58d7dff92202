import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataValidation, PaperSize } from 'exceljs';
import { atomicWrite } from '../../platform/atomic-write';
import { dayFromIso } from '@shared/domain/iso-day';
import type { SheetColumn, SheetModel, SheetRow, WorkbookModel } from '@shared/report/sheet-model';
import type { StreamSheet, StreamWriter } from './open-workbook-writer';
import { openWorkbookWriter } from './open-workbook-writer';
import { CELL_STYLES, CONDITIONAL_STYLES } from './cell-styles';
import { cellText, columnLetters, finite, RowWriter } from './row-writer';

export interface WriteOptions {
  /** Called every few rows with rows written and rows in all. */
  readonly onProgress?: (rows: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows between two breaths, in which the compression goes on, progress is told and a cancel is heard. */
const BATCH_ROWS = 64;
// The library declares paper sizes as an enum it does not export at run time.
const A4 = 9 as unknown as PaperSize;
const MS_PER_DAY = 86_400_000;

/**
 * Writes a workbook to `path`, all or nothing (see `atomicWrite`, whose errors it throws). Text is cleaned and can
 * never become a formula; NaN and infinite numbers are refused with a RangeError. The same model gives the same bytes:
 * every date in the file is the model's own. Cancelling by `signal` throws its reason and leaves the target as it was.
 */
export async function writeWorkbook(
  model: WorkbookModel,
  path: string,
  options: WriteOptions = {},
): Promise<{ readonly bytes: number }> {
  options.signal?.throwIfAborted();
  return atomicWrite(path, (output) => streamWorkbook(model, output, options));
}

async function streamWorkbook(
  model: WorkbookModel,
  output: Writable,
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  const day = dayFromIso(model.asOf);
  if (day === null) throw new RangeError(`Not a day: ${model.asOf}`);
  const zip = openWorkbookWriter(output, new Date(day * MS_PER_DAY));
  const { writer } = zip;
  // One view for the book; without it some programs open on the last sheet.
  writer.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: 0,
      visibility: 'visible',
    },
  ];
  const total = model.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
  let written = 0;
  try {
    for (const sheet of model.sheets) {
      const worksheet = openSheet(writer, sheet);
      const plain = new RowWriter(worksheet, sheet.columns);
      let rowNumber = 0;
      for (const row of sheet.rows()) {
        rowNumber++;
        if (row.height === undefined && row.spanFirst === undefined)
          plain.add(rowNumber, row.cells);
        else {
          plain.flush();
          writeRow(worksheet, rowNumber, row, sheet.columns);
        }
        written++;
        if (written % BATCH_ROWS === 0) {
          forgetFormulas(worksheet);
          onProgress?.(written, total);
          await nextTurn();
          await zip.drained(signal);
          signal?.throwIfAborted();
        }
      }
      plain.flush();
      worksheet.commit();
    }
    for (const { name, sheet, column, row } of model.names) {
      writer.definedNames.add(
        `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row}`,
        name,
      );
    }
    signal?.throwIfAborted();
    await writer.commit();
    onProgress?.(total, total);
  } catch (error) {
    zip.abort();
    throw error;
  }
}

function openSheet(writer: StreamWriter, sheet: SheetModel): StreamSheet {
  const { freeze, print } = sheet;
  const worksheet = writer.addWorksheet(cellText(sheet.name), {
    views: freeze
      ? [{ state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, showGridLines: false }]
      : [{ state: 'normal', showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(print.area === undefined ? {} : { printArea: print.area }),
      ...(print.repeatRow === null
        ? {}
        : { printTitlesRow: `${print.repeatRow}:${print.repeatRow}` }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    ...(sheet.visibility === undefined ? {} : { state: 'veryHidden' as const }),
  });
  worksheet.columns = sheet.columns.map((column) => ({
    width: column.width,
    hidden: column.isHidden ?? false,
  }));
  for (const { range, values } of sheet.choices ?? []) addChoice(worksheet, range, values);
  if (sheet.autoFilter !== null) worksheet.autoFilter = sheet.autoFilter;
  let priority = 1;
  for (const { range, rules } of sheet.conditionalFormats) {
    worksheet.addConditionalFormatting({
      ref: range,
      rules: rules.map((rule) => ({
        type: 'expression',
        formulae: [rule.formula],
        style: CONDITIONAL_STYLES[rule.style],
        priority: priority++,
      })),
    });
  }
  return worksheet;
}

/** The list of a range. exceljs has the validations of a streamed sheet but does not declare them. */
function addChoice(worksheet: StreamSheet, range: string, values: readonly string[]): void {
  const { dataValidations } = worksheet as unknown as {
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  };
  dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${values.join(',')}"`],
    showErrorMessage: true,
  });
}

function writeRow(
  worksheet: StreamSheet,
  rowNumber: number,
  { cells, height, spanFirst }: SheetRow,
  columns: readonly SheetColumn[],
): void {
  const row = worksheet.getRow(rowNumber);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell === null || cell === undefined) continue;
    const target = row.getCell(i + 1);
    const columnStyle = columns[i]?.style ?? 'text';
    if (typeof cell !== 'object') {
      target.value = typeof cell === 'string' ? cellText(cell) : finite(cell);
      target.style = CELL_STYLES[columnStyle];
    } else if ('formula' in cell) {
      const result = typeof cell.result === 'string' ? cellText(cell.result) : finite(cell.result);
      target.value = { formula: cell.formula, result, date1904: false };
      target.style = CELL_STYLES[cell.style ?? columnStyle];
    } else {
      const { value } = cell;
      target.value =
        typeof value === 'string' ? cellText(value) : value === null ? null : finite(value);
      target.style = CELL_STYLES[cell.style];
    }
  }
  if (height !== undefined) row.height = height;
  if (spanFirst !== undefined) worksheet.mergeCells(rowNumber, 1, rowNumber, spanFirst);
  row.commit();
}

/** exceljs keeps every formula cell of a sheet for shared formulas, which are not used here; on large books that is most of the memory. */
function forgetFormulas(worksheet: StreamSheet): void {
  (worksheet as unknown as { _formulae: Record<string, unknown> })._formulae = {};
}
