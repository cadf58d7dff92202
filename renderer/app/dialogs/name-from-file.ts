/**
 * A name for people from the name of a workbook: no ending, no joiners, no dates at the ends, first letter large.
 * Worked line: `merida_sales_2026-09.xlsx` → `Merida sales`.
 */
export function nameFromFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]{1,5}$/, '')
    .replaceAll(/[_+]+/g, ' ')
    .replaceAll(/\(\d+\)/g, ' ')
    .replaceAll(/(^|[\s.-])(\d{1,4}[.\-/])*\d{1,4}(?=$|[\s.-])/g, ' ')
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
  return words === '' ? '' : words.charAt(0).toLocaleUpperCase() + words.slice(1, 120);
}
