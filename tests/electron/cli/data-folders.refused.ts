/** A file that holds no sales, or cannot be opened: the code and the reason given. */
export interface Refused {
  readonly file: string;
  readonly why: string;
  readonly refused: string;
  readonly says: RegExp;
}

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

/** Files that are refused. */
export const REFUSED: readonly Refused[] = [
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
