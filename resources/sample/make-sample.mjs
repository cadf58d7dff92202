// Writes the sample workbook. The same bytes at every run:
//   node_modules/.bin/node resources/sample/make-sample.mjs [FILE]
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { LAST_DAY, makeRegister } from './sample-register.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.argv[2] ?? fileURLToPath(new URL('merida-sales.xlsx', import.meta.url));

const { module } = await runnerImport(`${root}electron/excel/write/write-workbook.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': `${root}shared` } },
});

/** Day 0 of spreadsheets to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
const COLUMNS = [
  ['Date', 12, 'day'],
  ['Document', 18, 'text'],
  ['Client code', 12, 'text'],
  ['Client', 30, 'text'],
  ['City', 20, 'text'],
  ['Owner', 18, 'text'],
  ['Product', 26, 'text'],
  ['Category', 14, 'text'],
  ['Quantity', 10, 'count'],
  ['Price', 12, 'amount'],
  ['Discount %', 11, 'number'],
  ['Net amount', 14, 'amount'],
  ['Cost', 14, 'amount'],
];
const HEADER_ROW = 3;

const { clients, lines } = makeRegister();

function* registerRows() {
  yield {
    cells: [{ value: 'Merida Fluid Systems: sales register', style: 'heading' }],
    height: 22,
  };
  yield {
    cells: [
      { value: `1 October 2024 to ${LAST_DAY} October 2026, EUR, net of VAT`, style: 'text' },
    ],
  };
  yield headerRow(COLUMNS);
  for (const line of lines) {
    const { client } = line;
    yield {
      cells: [
        line.date + SERIAL_OF_1970,
        line.number,
        client.code,
        client.name,
        client.city,
        client.owner,
        line.product,
        line.category,
        line.quantity,
        line.price,
        line.discount,
        line.net,
        line.cost,
      ],
    };
  }
  const last = HEADER_ROW + lines.length;
  const total = (column, key) => ({
    formula: `SUM(${column}${HEADER_ROW + 1}:${column}${last})`,
    result: Math.round(lines.reduce((sum, line) => sum + line[key] * 100, 0)) / 100,
    style: 'amount-strong',
  });
  yield {
    cells: [
      { value: 'Total', style: 'header' },
      ...Array(10).fill(null),
      total('L', 'net'),
      total('M', 'cost'),
    ],
  };
}

const CLIENT_COLUMNS = [
  ['Client code', 12, 'text'],
  ['Client', 30, 'text'],
  ['City', 20, 'text'],
  ['Country', 10, 'text'],
  ['Owner', 18, 'text'],
];

function* clientRows() {
  yield headerRow(CLIENT_COLUMNS);
  for (const client of clients) {
    yield { cells: [client.code, client.name, client.city, client.country, client.owner] };
  }
}

function headerRow(columns) {
  return {
    cells: columns.map(([value, , style]) => ({
      value,
      style: style === 'text' || style === 'day' ? 'header' : 'header-number',
    })),
  };
}

function sheet(name, columns, headerRows, rowCount, rows, filterTo = rowCount) {
  const last = String.fromCharCode(64 + columns.length);
  return {
    name,
    columns: columns.map(([, width, style]) => ({ width, style })),
    rowCount,
    rows,
    freeze: { rows: headerRows, columns: 0 },
    autoFilter: `A${headerRows}:${last}${filterTo}`,
    print: { orientation: 'landscape', repeatRow: headerRows },
    conditionalFormats: [],
  };
}

await module.writeWorkbook(
  {
    title: 'Sales register',
    asOf: `2026-10-${LAST_DAY}`,
    sheets: [
      sheet(
        'Register',
        COLUMNS,
        HEADER_ROW,
        HEADER_ROW + lines.length + 1,
        registerRows,
        HEADER_ROW + lines.length,
      ),
      sheet('Clients', CLIENT_COLUMNS, 1, clients.length + 1, clientRows),
    ],
    names: [],
  },
  target,
);
