/** Numbers of the records of an old binary workbook (BIFF5 to BIFF8, MS-XLS) that are looked at. */
export const BIFF = {
  label2: 0x0004,
  formula: 0x0006,
  formulaText2: 0x0007,
  endOfStream: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richText: 0x00d6,
  interfaceHeader: 0x00e1,
  format: 0x041e,
  cellFormat: 0x00e0,
  merges: 0x00e5,
  sharedStrings: 0x00fc,
  sharedText: 0x00fd,
  revisionHeader: 0x0138,
  exclusiveUser: 0x0194,
  fileLock: 0x0195,
  revisionInfo: 0x0196,
  dimensions: 0x0200,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formula3: 0x0206,
  formulaText: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  formula4: 0x0406,
  begin: 0x0809,
  /** No record has this number: what is renamed to it is passed over. */
  none: 0x0fff,
} as const;

/** The two bytes of a record number, read as little-endian, that may start a stream. */
export const BEGIN_RECORDS: ReadonlyMap<number, number> = new Map([
  [0x0009, 2],
  [0x0209, 3],
  [0x0409, 4],
  [BIFF.begin, 5],
]);
