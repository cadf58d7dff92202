import type { SheetCell, SheetModel, WorkbookModel } from '@shared/report/sheet-model';

/** The same book with a wrong stored result beside every formula: what a reader shows then was calculated by itself. */
export function spoilResults(model: WorkbookModel): WorkbookModel {
  return { ...model, sheets: model.sheets.map(spoilSheet) };
}

function spoilSheet(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    rows: function* () {
      for (const row of sheet.rows()) yield { ...row, cells: row.cells.map(spoilCell) };
    },
  };
}

function spoilCell(cell: SheetCell): SheetCell {
  return cell !== null && typeof cell === 'object' && 'formula' in cell
    ? { ...cell, result: typeof cell.result === 'number' ? -987_654 : 'spoiled' }
    : cell;
}

/** The same book with another number in a named cell, as if a person had typed it. */
export function withNamedCell(model: WorkbookModel, name: string, value: number): WorkbookModel {
  const target = model.names.find((named) => named.name === name);
  if (!target) throw new Error(`No cell named ${name}.`);
  return {
    ...model,
    sheets: model.sheets.map((sheet) =>
      sheet.name === target.sheet
        ? {
            ...sheet,
            rows: function* () {
              let row = 0;
              for (const original of sheet.rows()) {
                row++;
                yield row === target.row
                  ? {
                      ...original,
                      cells: original.cells.map((cell, i) =>
                        i === target.column ? { value, style: 'input-count' as const } : cell,
                      ),
                    }
                  : original;
              }
            },
          }
        : sheet,
    ),
  };
}
