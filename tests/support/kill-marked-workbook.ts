import ExcelJS from 'exceljs';

/** Texts to be put into the places of a sales workbook where texts can stand. */
export interface Marks {
  readonly client: string;
  readonly code: string;
  readonly product: string;
  readonly order: string;
  /** A cell that cannot be read as a number, so that it goes into the list of what was left out. */
  readonly bad: string;
  readonly sheet: string;
}

/** A small sales workbook with a mark in every kind of cell. */
export async function makeMarkedWorkbook(path: string, marks: Marks): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(marks.sheet);
  sheet.addRow(['Date', 'Invoice', 'Customer code', 'Customer', 'Product', 'Amount']);
  for (let i = 0; i < 400; i++) {
    const amount = i === 50 ? marks.bad : 10 + ((i * 37) % 500);
    sheet.addRow([
      new Date(Date.UTC(2025, 0, 1 + (i % 360))),
      `${marks.order}/${i}`,
      `${marks.code}-${i % 20}`,
      `${marks.client} ${i % 20}`,
      `${marks.product} ${i % 9}`,
      amount,
    ]);
  }
  await workbook.xlsx.writeFile(path);
}
