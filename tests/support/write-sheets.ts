import ExcelJS from 'exceljs';

/** Writes a workbook of plain sheets; a Date cell becomes a date. */
export async function writeSheets(
  path: string,
  sheets: Readonly<Record<string, readonly (readonly (string | number | Date | null)[])[]>>,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  await workbook.xlsx.writeFile(path);
  return path;
}
