/**
 * Whole ten-thousandths as a decimal text: at least two and at most four decimals, exact.
 * Worked lines: 20128773150 → "2012877.315", 120000 → "12.00".
 */
export function decimalText(amountE4: number): string {
  if (!Number.isSafeInteger(amountE4)) return String(amountE4 / 10_000);
  const digits = String(Math.abs(amountE4)).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0{1,2}$/u, '');
  return `${amountE4 < 0 ? '-' : ''}${digits.slice(0, -4)}.${fraction}`;
}
