import ExcelJS from 'exceljs';

/** Sets cells of one sheet by address and saves the book under another name, as a person with a spreadsheet does. */
export async function editWorkbook(
  path: string,
  target: string,
  sheet: string,
  edit: (sheet: ExcelJS.Worksheet) => void,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) throw new Error(`there is no sheet ${sheet}`);
  edit(worksheet);
  await workbook.xlsx.writeFile(target);
}

/** Address of the cell of a client (by name) under a header. */
export function cellUnder(sheet: ExcelJS.Worksheet, header: string, client: string): ExcelJS.Cell {
  const headers = sheet.getRow(1).values as (string | undefined)[];
  const column = headers.findIndex((text) => text === header);
  const names = headers.findIndex((text) => text === 'Client');
  for (let row = 2; row <= sheet.rowCount; row++) {
    if (sheet.getCell(row, names).text === client) return sheet.getCell(row, column);
  }
  throw new Error(`there is no client ${client}`);
}
