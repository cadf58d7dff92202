/**
 * A sales export of `rows` lines from line number `from` on, always the same. Lines that also stand in the export from
 * 0 are equal there, but for every fiftieth, which is one cent dearer: as in cumulative exports with corrections.
 */
export function salesCsv(rows: number, from = 0): string {
  const lines = ['Date;Invoice;Customer code;Customer;Product;Quantity;Amount'];
  for (let i = from; i < rows + from; i++) {
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 40) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const client = (i * 7919) % 700;
    const cents = 1000 + ((i * 37) % 90_000) + (from > 0 && i % 50 === 0 ? 1 : 0);
    lines.push(
      `${day};FV/${i};K-${client};Client ${client} Sp. z o.o.;Product ${i % 90};${1 + (i % 9)};${(cents / 100).toFixed(2)}`,
    );
  }
  return lines.join('\n');
}
