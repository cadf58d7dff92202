import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceFile } from '../../support/reference-folder';
import { analyzeJson, hasCli, runCli } from '../../support/run-cli';

/**
 * What a careful person expects of each real file, worked out by hand or by another program, and what the command line must say.
 * `rows`: read, accepted, left out. `total`: sum of the accepted rows. `abc`: clients in A, B, C and outside the base (default
 * settings: partial edge periods left out). `first`: the largest client. `warnings`: everything said, in order.
 */
interface Sales {
  readonly file: string;
  readonly why: string;
  readonly sheet: string;
  readonly layout: 'transactions' | 'wide-periods';
  readonly rows: readonly [number, number, number];
  readonly total: string;
  /** The sheet's own total where it has one. */
  readonly sheetTotal?: string;
  readonly currency?: string;
  readonly clients: number;
  readonly abc: readonly [number, number, number, number];
  readonly first: string;
  readonly warnings: readonly string[];
  /** One of the sentences said. */
  readonly says?: RegExp;
}

/** A file that holds no sales, or cannot be opened: the code and the reason given. */
interface Refused {
  readonly file: string;
  readonly why: string;
  readonly refused: string;
  readonly says: RegExp;
}

const SALES: readonly Sales[] = [
  {
    file: 'us-regional-sales/US_Regional_Sales_Data.xlsx',
    why: 'star schema, a pivot on the first sheet; amount = quantity × price × (1 − discount); names from Customers Sheet',
    sheet: 'Sales Orders Sheet',
    layout: 'transactions',
    rows: [7991, 7991, 0],
    total: '73143379.745',
    currency: 'USD',
    clients: 50,
    abc: [38, 8, 4, 0],
    first: 'Medline 2012877.315 AX',
    warnings: ['one-class-swallows-all', 'partial-edge-dropped'],
  },
  {
    file: 'us-regional-sales/REF_us_regional_rev_monthly_wide.csv',
    why: 'the same as months across: the same total and classes',
    sheet: 'REF_us_regional_rev_monthly_wide',
    layout: 'wide-periods',
    rows: [50, 50, 0],
    total: '73143379.745',
    clients: 50,
    abc: [38, 8, 4, 0],
    first: 'Medline 2012877.315 AX',
    warnings: ['one-class-swallows-all'],
  },
  {
    file: 'us-regional-sales/REF_us_regional_prof_monthly_wide.csv',
    why: 'profit in months across: negative months are pointed out',
    sheet: 'REF_us_regional_prof_monthly_wide',
    layout: 'wide-periods',
    rows: [50, 50, 0],
    total: '21325327.155',
    clients: 50,
    abc: [37, 9, 4, 0],
    first: 'Medline 616719.255 AX',
    warnings: ['returns', 'one-class-swallows-all'],
  },
  {
    file: 'us-regional-sales-dirty/US_Regional_Sales_Data.xlsx',
    why: 'dates "09haw", "asdc", blank and year 7683, and one quantity of 3.45·10¹⁵: five rows out, the classes stay those of the clean file',
    sheet: 'Sales ',
    layout: 'transactions',
    rows: [7991, 7986, 5],
    total: '73046660.086',
    currency: 'USD',
    clients: 50,
    abc: [38, 8, 4, 0],
    first: 'Medline 2012877.315 AX',
    warnings: [
      'rows-rejected',
      'returns',
      'absurd-cell',
      'one-class-swallows-all',
      'partial-edge-dropped',
    ],
    says: /Cell M5795 holds 3454354354353530: it alone would make 1 A and 49 C, so the row is left out/,
  },
  {
    file: 'superstore-xls/Sample - Superstore.xls',
    why: 'BIFF8; order date preferred to ship date, Sales to Profit',
    sheet: 'Orders',
    layout: 'transactions',
    rows: [9994, 9994, 0],
    total: '2297200.8603',
    clients: 793,
    abc: [395, 209, 189, 0],
    first: 'Sean Miller 25043.05 AZ',
    warnings: ['duplicates', 'one-class-swallows-all'],
    says: /1 lines are exact copies of another, 281\.372 in all/,
  },
  {
    file: 'superstore-xls/REF_superstore_sales_monthly_wide.csv',
    why: 'the same as months across: the same total and classes',
    sheet: 'REF_superstore_sales_monthly_wide',
    layout: 'wide-periods',
    rows: [793, 793, 0],
    total: '2297200.8603',
    clients: 793,
    abc: [395, 209, 189, 0],
    first: 'Sean Miller 25043.05 AZ',
    warnings: ['one-class-swallows-all'],
  },
  {
    file: 'superstore-xls/REF_superstore_profit_monthly_wide.csv',
    why: 'profit: clients whose total is not above zero stand outside the base instead of spoiling the shares',
    sheet: 'REF_superstore_profit_monthly_wide',
    layout: 'wide-periods',
    rows: [793, 793, 0],
    total: '286397.0217',
    clients: 793,
    abc: [255, 188, 195, 155],
    first: 'Tamara Chand 8981.3239 AZ',
    warnings: ['returns', 'one-class-swallows-all', 'outside-base'],
  },
  {
    file: 'northwind-csv/order-details.csv',
    why: 'lines without client or date: joined with the orders (whose addresses hold unquoted commas) beside it',
    sheet: 'order-details.csv',
    layout: 'transactions',
    rows: [2155, 2155, 0],
    total: '1265793.0395',
    clients: 89,
    abc: [34, 26, 29, 0],
    first: 'QUICK-Stop 110277.305 AX',
    warnings: ['joined-file', 'sibling-files', 'partial-edge-dropped'],
  },
  {
    file: 'northwind-csv/orders.csv',
    why: 'orders without amounts: the lines beside them are read, with the same figures',
    sheet: 'order-details.csv',
    layout: 'transactions',
    rows: [2155, 2155, 0],
    total: '1265793.0395',
    clients: 89,
    abc: [34, 26, 29, 0],
    first: 'QUICK-Stop 110277.305 AX',
    warnings: ['joined-file', 'sibling-files', 'partial-edge-dropped'],
  },
  {
    file: 'northwind-csv/REF_northwind_monthly_wide.csv',
    why: 'the same as months across, by client code, no edge left out',
    sheet: 'REF_northwind_monthly_wide',
    layout: 'wide-periods',
    rows: [89, 89, 0],
    total: '1265793.0395',
    clients: 89,
    abc: [33, 27, 29, 0],
    first: 'QUICK 110277.305 AY',
    warnings: [],
  },
  {
    file: 'pl-sprzedaz-sql/sprzedaz.csv',
    why: 'Polish headers, semicolons, ISO date-times; August and July are covered in part',
    sheet: 'sprzedaz',
    layout: 'transactions',
    rows: [10000, 10000, 0],
    total: '17168.77',
    clients: 694,
    abc: [478, 144, 72, 0],
    first: '417 48.71 AX',
    warnings: ['partial-edge-dropped', 'partial-edge-dropped'],
  },
  {
    file: 'pl-sprzedaz-sql/REF_pl_sprzedaz_monthly_wide.csv',
    why: 'the same as months across: no edge can be told there',
    sheet: 'REF_pl_sprzedaz_monthly_wide',
    layout: 'wide-periods',
    rows: [694, 694, 0],
    total: '17168.77',
    clients: 694,
    abc: [482, 141, 71, 0],
    first: '379 49.86 AX',
    warnings: [],
  },
  {
    file: 'online-retail-1009-xlsx/Online Retail.xlsx',
    why: 'amount from quantity × price; cancellations, copies and one line without client are said',
    sheet: 'Sheet1',
    layout: 'transactions',
    rows: [1009, 1008, 1],
    total: '24525.33',
    clients: 48,
    abc: [24, 13, 9, 2],
    first: '16029 3702.12 AN',
    warnings: [
      'rows-rejected',
      'without-client',
      'duplicates',
      'returns',
      'partial-edge-kept',
      'few-periods',
      'outside-base',
    ],
    says: /23 lines are exact copies of another, 96\.90 in all; they are counted/,
  },
  {
    file: 'reader-traps/SharedStrings_capital_S.xlsx',
    why: 'the same file with its text table named in other case: the same figures, not string numbers',
    sheet: 'Sheet1',
    layout: 'transactions',
    rows: [1009, 1008, 1],
    total: '24525.33',
    clients: 48,
    abc: [24, 13, 9, 2],
    first: '16029 3702.12 AN',
    warnings: [
      'rows-rejected',
      'without-client',
      'duplicates',
      'returns',
      'partial-edge-kept',
      'few-periods',
      'outside-base',
    ],
  },
  {
    file: 'filtered-hidden-rows/Sales Data.xlsx',
    why: 'saved with an active filter: the hidden rows are read and it is said; half-empty rows below are listed',
    sheet: 'Sales Data',
    layout: 'transactions',
    rows: [3214, 3186, 28],
    total: '696110.4839',
    clients: 697,
    abc: [244, 177, 266, 10],
    first: 'Tamara Chand 18336.74 AZ',
    warnings: [
      'hidden-rows',
      'rows-rejected',
      'one-class-swallows-all',
      'partial-edge-dropped',
      'outside-base',
    ],
    says: /3203 hidden rows were read too/,
  },
  {
    file: 'messy-3-schemas-csv/regional_sales.csv',
    why: 'dates in three shapes, each with its own proof (17-03-2025 day first, 03-17-25 and 07/20/2024 month first); four empty amounts reckoned',
    sheet: 'regional_sales',
    layout: 'transactions',
    rows: [73, 63, 10],
    total: '1223459.52',
    clients: 40,
    abc: [16, 9, 11, 4],
    first: 'Russell-Davis 106842.72 AZ',
    warnings: [
      'rows-rejected',
      'without-client',
      'amount-filled-in',
      'one-class-swallows-all',
      'partial-edge-dropped',
      'outside-base',
    ],
    says: /4 cells without an amount took quantity × price/,
  },
  {
    file: 'messy-3-schemas-csv/sales_backup.csv',
    why: 'N/A and NULL are empty; a customer id that changes from row to row is no client code, so rows without a name are left out',
    sheet: 'sales_backup',
    layout: 'transactions',
    rows: [83, 40, 43],
    total: '757309.71',
    clients: 31,
    abc: [13, 9, 9, 0],
    first: 'Mcintosh and Sons 83753.26 AZ',
    warnings: ['rows-rejected', 'without-client', 'amount-filled-in', 'one-class-swallows-all'],
  },
  {
    file: 'messy-3-schemas-csv/sales_data_Q1.csv',
    why: 'padded cells, four date shapes, one exact copy; "Thomas Inc" is one client under two ids',
    sheet: 'sales_data_Q1',
    layout: 'transactions',
    rows: [73, 68, 5],
    total: '1633967.96',
    clients: 41,
    abc: [19, 9, 12, 1],
    first: 'Gallagher-Baker 121124.78 AZ',
    warnings: [
      'rows-rejected',
      'duplicates',
      'one-class-swallows-all',
      'partial-edge-dropped',
      'partial-edge-dropped',
      'outside-base',
    ],
  },
  {
    file: 'wide-months-bsd-csv/complete_dataset_xsmall.csv',
    why: 'twelve months without a year, then columns that are no months',
    sheet: 'complete_dataset_xsmall',
    layout: 'wide-periods',
    rows: [9, 9, 0],
    total: '166673.00',
    clients: 9,
    abc: [6, 2, 1, 0],
    first: 'KR202-209 24638.00 AX',
    warnings: ['year-assumed', 'client-assumed'],
  },
  {
    file: 'wide-months-bsd-csv/complete_dataset_small.csv',
    why: 'the same with 39 rows',
    sheet: 'complete_dataset_small',
    layout: 'wide-periods',
    rows: [39, 39, 0],
    total: '768695.00',
    clients: 39,
    abc: [28, 8, 3, 0],
    first: 'KR202-244 33104.00 AX',
    warnings: ['year-assumed', 'client-assumed', 'one-class-swallows-all'],
  },
  {
    file: 'wide-months-bsd-csv/complete_dataset_large.csv',
    why: 'the same with 499 rows',
    sheet: 'complete_dataset_large',
    layout: 'wide-periods',
    rows: [499, 499, 0],
    total: '13219483.00',
    clients: 499,
    abc: [373, 88, 38, 0],
    first: 'KR202-698 38823.00 AX',
    warnings: ['year-assumed', 'client-assumed', 'one-class-swallows-all'],
  },
  {
    file: 'ru-1c-gross-profit-anon-xlsx/1c_valovaya_pribyl_12_months.xlsx',
    why: '1C: titles, two header rows, three measures a month, warehouse rows not summed again; its own total differs by the rounding of 1C',
    sheet: 'Лист_1',
    layout: 'wide-periods',
    rows: [5849, 5849, 0],
    total: '3876667562.08',
    sheetTotal: '3876667524.74',
    currency: 'KZT',
    clients: 2574,
    abc: [102, 405, 1992, 75],
    first: 'ART-00269 823386708.55 AX',
    warnings: ['returns', 'client-assumed', 'control-total-differs', 'outside-base'],
  },
  {
    file: 'ru-1c-gross-profit-anon-xlsx/1c_valovaya_pribyl_1_month.xlsx',
    why: 'the same for one month, whose name spans merged cells',
    sheet: 'Лист_1',
    layout: 'wide-periods',
    rows: [849, 849, 0],
    total: '94073876.27',
    sheetTotal: '94073877.48',
    currency: 'KZT',
    clients: 579,
    abc: [60, 166, 351, 2],
    first: 'ART-00269 21251412.60 AN',
    warnings: ['returns', 'client-assumed', 'control-total-differs', 'few-periods', 'outside-base'],
  },
  {
    file: 'ru-shipments-by-client-anon/shipments_by_client.xlsx',
    why: 'five nested levels that repeat the grand total are not summed again; the period stands in the title only; roubles in the header',
    sheet: 'Данные',
    layout: 'transactions',
    rows: [109, 109, 0],
    total: '1532277.12',
    sheetTotal: '1532277.12',
    currency: 'RUB',
    clients: 75,
    abc: [29, 23, 23, 0],
    first: 'Ехюзфнфжяр ЕУЖ 207763.20 AN',
    warnings: ['period-from-title', 'few-periods'],
    says: /2024-10-01 to 2024-11-30/,
  },
  {
    file: 'ru-shipments-by-client-anon/shipments_by_client_biff7_no_codepage.xls',
    why: 'Excel 95 without a code page: Cyrillic all the same, and it is said; the month before',
    sheet: 'Sheet1',
    layout: 'transactions',
    rows: [137, 137, 0],
    total: '1759564.08',
    sheetTotal: '1759564.08',
    currency: 'RUB',
    clients: 93,
    abc: [35, 29, 29, 0],
    first: 'Ехюзфнфжяр ЕУЖ 341241.60 AN',
    warnings: ['encoding-guessed', 'period-from-title', 'few-periods'],
    says: /2024-04-01 to 2024-04-30/,
  },
  {
    file: 'ref-R-matman/Amount.csv',
    why: 'goods instead of clients: taken for them, and it is said',
    sheet: 'Amount',
    layout: 'transactions',
    rows: [10000, 10000, 0],
    total: '24764271.365',
    clients: 23,
    abc: [5, 3, 15, 0],
    first: '3047 6669896.00 AX',
    warnings: ['returns', 'client-assumed', 'one-class-swallows-all'],
    says: /No header says client; "item" is taken for it/,
  },
];

const NO_TABLE = { refused: 'NOTHING_TO_IMPORT', says: /no table on it/ } as const;
const NO_SALES = {
  refused: 'NOTHING_TO_IMPORT',
  says: /no client with dates and amounts found/,
} as const;
const FINISHED = {
  refused: 'NOTHING_TO_IMPORT',
  says: /a finished analysis with classes, not sales/,
} as const;
const PASSWORD = { refused: 'PASSWORD_PROTECTED', says: /protected by a password/ } as const;

const REFUSED: readonly Refused[] = [
  { file: 'encrypted-and-protected/protected_passtika.xlsx', why: 'encrypted xlsx', ...PASSWORD },
  { file: 'encrypted-and-protected/password.xls', why: 'encrypted xls, RC4', ...PASSWORD },
  {
    file: 'encrypted-and-protected/xor-encryption-abc.xls',
    why: 'encrypted xls, XOR',
    ...PASSWORD,
  },
  {
    file: 'encrypted-and-protected/workbookProtection-workbook_password-2013.xlsx',
    why: 'protected, not encrypted: opens; one cell',
    ...NO_TABLE,
  },
  {
    file: 'encrypted-and-protected/workbookProtection_worksheet_protected.xlsx',
    why: 'protected sheet: opens; two cells',
    ...NO_SALES,
  },
  {
    file: 'encrypted-and-protected/SampleSS.strict.xlsx',
    why: 'Strict OOXML: opens; notes only',
    ...NO_SALES,
  },
  { file: 'encrypted-and-protected/TwoSheetsOneHidden.xlsx', why: 'one cell a sheet', ...NO_TABLE },
  { file: 'encrypted-and-protected/1904DateWindowing.xls', why: 'a few dates', ...NO_SALES },
  {
    file: 'excel-date-systems/1900.xlsx',
    why: 'dates without clients',
    refused: 'NOTHING_TO_IMPORT',
    says: /no column names the client/,
  },
  {
    file: 'excel-date-systems/1904.xlsx',
    why: 'dates without clients',
    refused: 'NOTHING_TO_IMPORT',
    says: /no column names the client/,
  },
  {
    file: 'excel-date-systems/1900.xls',
    why: 'dates without clients',
    refused: 'NOTHING_TO_IMPORT',
    says: /no column names the client/,
  },
  {
    file: 'excel-date-systems/1904.xls',
    why: 'dates without clients',
    refused: 'NOTHING_TO_IMPORT',
    says: /no column names the client/,
  },
  {
    file: 'northwind-csv/customers.csv',
    why: 'a list of clients',
    refused: 'NOTHING_TO_IMPORT',
    says: /a list of clients without sales/,
  },
  { file: 'northwind-csv/products.csv', why: 'a list of goods', ...NO_SALES },
  { file: 'messy-3-schemas-csv/schema.csv', why: 'a description of columns', ...NO_SALES },
  {
    file: 'ref-R-ABCanalysis/SwissInhabitants_classes.csv',
    why: 'classes without names',
    ...NO_SALES,
  },
  { file: 'ref-R-ABCanalysis/SwissInhabitants_curve.csv', why: 'points of a curve', ...NO_SALES },
  {
    file: 'ref-R-ABCanalysis/REF_calculated_limits.csv',
    why: 'limits by data set',
    refused: 'NOTHING_TO_IMPORT',
    says: /no date column, and neither title, sheet nor file name says the period/,
  },
  {
    file: 'ref-R-matman/matman_Amount_month_025_050.csv',
    why: 'one row an item with its classes',
    ...FINISHED,
  },
  {
    file: 'ref-R-matman/matman_Amount_week_030_050.csv',
    why: 'one row an item with its classes',
    ...FINISHED,
  },
  {
    file: 'ref-R-matman/matman_bikeshops.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'ref-R-matman/matman_de_case.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'ref-R-matman/matman_northwind.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'ref-R-matman/matman_online_retail.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'ref-R-matman/matman_us_regional_rev.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'northwind-csv/REF_northwind.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'pl-sprzedaz-sql/REF_pl_sprzedaz.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'superstore-xls/REF_superstore_sales.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'superstore-xls/REF_superstore_profit.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'us-regional-sales/REF_us_regional_rev.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'us-regional-sales/REF_us_regional_prof.csv',
    why: 'one row a client with its classes',
    ...FINISHED,
  },
  {
    file: 'ref-textbook/examples.json',
    why: 'not a table at all',
    refused: 'NOTHING_TO_IMPORT',
    says: /not as a table/,
  },
];

describe.skipIf(!hasReference || !hasCli)(
  'every file of the reference data, through the command line',
  () => {
    test.concurrent.each(SALES)('$file: $why', async (expected) => {
      const result = await analyzeJson(referenceFile(expected.file));
      const inClass = (abc: string): number =>
        result.clients.filter((client) => client.abc === abc).length;
      const [first] = result.clients;
      expect({
        sheet: result.source.sheet,
        layout: result.source.layout,
        rows: [result.rows.read, result.rows.accepted, result.rows.rejected],
        total: result.controlTotal.accepted,
        sheetTotal: result.controlTotal.sheet,
        currency: result.currency,
        clients: result.clients.length,
        abc: [inClass('A'), inClass('B'), inClass('C'), inClass('–')],
        first: `${first?.client} ${first?.total} ${first?.abc}${first?.xyz}`,
        warnings: result.warnings.map((warning) => warning.code),
      }).toEqual({
        sheet: expected.sheet,
        layout: expected.layout,
        rows: expected.rows,
        total: expected.total,
        sheetTotal: expected.sheetTotal ?? null,
        currency: expected.currency ?? null,
        clients: expected.clients,
        abc: expected.abc,
        first: expected.first,
        warnings: expected.warnings,
      });
      if (expected.says)
        expect(result.warnings.map((warning) => warning.message).join('\n')).toMatch(expected.says);
    });

    test.concurrent.each(REFUSED)('$file is refused: $why', async ({ file, refused, says }) => {
      const { code, stdout, stderr } = await runCli('analyze', referenceFile(file), '--json');
      const { error } = JSON.parse(stdout) as { error: { code: string; message: string } };
      expect(code).toBe(2);
      expect(error.code).toBe(refused);
      expect(error.message).toMatch(says);
      // One sentence for people, nothing of the program's inside.
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+|[A-Z]+_[A-Z]+/u);
    });

    test('no file of the folders is forgotten', () => {
      const all = readdirSync(referenceFile(), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'NOTE.txt')
        .map((entry) =>
          `${entry.parentPath.slice(referenceFile().length)}/${entry.name}`
            .replace(/^[\\/]/u, '')
            .replaceAll('\\', '/'),
        );
      expect([...SALES, ...REFUSED].map((row) => row.file).sort()).toEqual(all.sort());
    });
  },
);
