import type { PortfolioReportTexts } from '@shared/report/report-texts';

/** The result workbook in English. */
export const REPORT_TEXTS_EN: PortfolioReportTexts = {
  decimal: '.',
  group: ',',
  sheets: {
    summary: 'Summary',
    classes: 'ABC-XYZ',
    series: 'Series',
    settings: 'Settings',
    rejected: 'Not imported',
  },
  summary: {
    title: 'ABC-XYZ of clients',
    period: '{from} to {to}, periods: {count}. As of {asOf}.',
    noPeriods: 'No sales in the periods chosen. As of {asOf}.',
    clients: 'Clients',
    share: 'Share',
    all: 'All',
    abcMarks: { A: 'A', B: 'B', C: 'C', '–': '– outside the base' },
    xyzMarks: { X: 'X steady', Y: 'Y uneven', Z: 'Z rare', N: 'N new', '–': '– none' },
    concentration: 'Concentration',
    gini: 'Gini coefficient',
    top1: 'Largest client',
    top5: 'Five largest clients',
    top20: 'Largest 20 % of clients ({count})',
    notices: 'Before you trust the classes',
    settings: 'Settings',
    sources: 'Source file',
    sheet: 'Sheet',
    rows: 'Rows',
    importedOn: 'Imported on',
    controlTotal: 'Control total',
    howToUse:
      'Classes, sums and shares in this book are live formulas. Change a limit on the sheet Settings and the classes follow. Filter the lists freely, but do not sort them: running sums and rows belong together.',
  },
  columns: {
    rank: '#',
    cell: 'Class',
    abc: 'ABC',
    xyz: 'XYZ',
    code: 'Code',
    client: 'Client',
    netSales: 'Net sales',
    share: 'Share',
    runningSum: 'Running sum',
    cumulative: 'Cumulative share',
    orders: 'Orders',
    firstPeriod: 'First purchase',
    periods: 'Periods since',
    activePeriods: 'Active periods',
    regularity: 'Regularity',
    mean: 'Mean per period',
    deviation: 'Standard deviation',
    cv: 'Variation (CV)',
    gapCv: 'Variation of gaps',
    lastPurchase: 'Last document',
    owner: 'Owner',
    note: 'Note',
    key: 'Key client',
    planned: 'Planned',
    partialPeriod: '(partial)',
  },
  basis: { revenue: 'Sales', margin: 'Margin', orders: 'Orders' },
  settings: {
    setting: 'Setting',
    value: 'Value',
    meaning: 'What it does',
    name: 'Name',
    basis: { label: 'Value by', meaning: 'What a client is weighed by.' },
    abcRule: {
      label: 'ABC rule',
      meaning:
        'Which class the client that crosses a limit belongs to. The first client is always A; equal values share a class.',
    },
    abcA: {
      label: 'Limit of A',
      meaning:
        'Cumulative share of the value up to which clients are A. Change it here and the classes follow.',
    },
    abcB: {
      label: 'Limit of B',
      meaning: 'Cumulative share up to which clients are B; the rest are C.',
    },
    abcCalculated: 'Limits calculated from the curve',
    xyzMethod: {
      label: 'XYZ by',
      meaning:
        'Regularity: share of periods with a purchase since the first one. Variation: deviation of the period values divided by their mean. Gaps: the same of the days between purchases.',
    },
    xyzX: {
      label: 'Limit of X',
      meaning:
        'Regularity: at least this share is X. Variation and gaps: at most this coefficient is X.',
    },
    xyzY: { label: 'Limit of Y', meaning: 'The same for Y; the rest are Z.' },
    minPeriods: {
      label: 'Periods to be rated',
      meaning:
        'A client with fewer periods since its first purchase is N, new, whatever the figures say.',
    },
    deviation: {
      label: 'Deviation',
      meaning:
        'Population divides by the number of periods (STDEV.P), sample by one less (STDEV.S).',
    },
    grain: {
      label: 'Period',
      meaning: 'Length of one period. Shorter periods make every series look less steady.',
    },
    window: {
      label: 'Window of the variation',
      meaning:
        'Periods the mean and deviation are taken over. Periods without sales count as zero.',
    },
    edges: {
      label: 'Partial edge periods',
      meaning: 'What is done with a first or last period the data does not cover whole.',
    },
    range: { label: 'Days', meaning: 'First and last day that count.' },
    allDays: 'all days of the data',
    periodCount: { label: 'Number of periods', meaning: 'Counted from the sheet of series.' },
    positiveTotal: {
      label: 'Base of the shares',
      meaning:
        'Sum of the positive values. Clients with zero or negative values stand outside the base.',
    },
    asOf: { label: 'As of', meaning: 'The day this book was made for.' },
    rules: {
      within: 'within: cumulative share ≤ limit',
      crossing: 'crossing: share before the client < limit',
    },
    methods: { regularity: 'regularity', variation: 'variation', gaps: 'gaps between purchases' },
    deviations: { population: 'population', sample: 'sample' },
    grains: { month: 'month', quarter: 'quarter', week: 'week' },
    windows: { span: 'whole span', 'first-purchase': 'from the first purchase' },
    edgeChoices: { drop: 'left out', keep: 'kept' },
  },
  rejected: {
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    reason: 'Reason',
    value: 'Value in the file',
    amount: 'Amount held back',
    none: 'Nothing was left out.',
  },
  issues: {
    NOT_A_DATE: 'not a date',
    DATE_MISSING: 'date missing',
    DATE_IMPOSSIBLE: 'no such day',
    DATE_FAR: 'date far from the others',
    DATE_AMBIGUOUS: 'day and month cannot be told apart',
    NOT_A_NUMBER: 'not a number',
    NUMBER_AMBIGUOUS: 'decimal and thousands sign cannot be told apart',
    AMOUNT_MISSING: 'amount missing',
    AMOUNT_TOO_LARGE: 'amount too large',
    CLIENT_MISSING: 'client missing',
    CLIENT_UNKNOWN_ID: 'client number without a name',
    ERROR_CELL: 'cell with an error',
    UNCALCULATED_FORMULA: 'formula without a result',
    BAD_REFERENCE: 'reference to something missing',
    DUPLICATE_LINE: 'the same line twice',
    OUTLIER: 'amount far from the others',
    TEXT_CLEANED: 'text cleaned of characters that cannot be kept',
    INVISIBLE_CHARACTERS: 'invisible characters',
    CURRENCY_MIXED: 'another currency',
    DISCOUNT_MISSING: 'discount missing',
    COST_MISSING: 'cost missing',
  },
  notices: {
    'one-class-swallows-all':
      '{clients} of {rated} rated clients are {xyz}: these limits do not tell clients apart. Other methods would give: {alternatives}.',
    'partial-edge-dropped':
      'Period {period} is covered only from {from} to {to} and was left out: lines {lines}, value {value}.',
    'partial-edge-kept':
      'Period {period} is covered only from {from} to {to} and was kept: lines {lines}, value {value}.',
    'few-periods': 'Only {periods} periods; XYZ needs at least {needed} to mean something.',
    'outside-base':
      'Outside the base: {noSales} without sales, {netReturn} with more returned than bought; their sum {total}.',
    'margin-unknown': 'Lines without a known cost: {lines}. They are left out of the margin.',
    'lines-outside-range': 'Lines outside the chosen days: {lines}.',
    'sum-too-large': 'The sums are too large to be exact.',
    'too-many-periods':
      'The data runs from {from} to {to}: a date must be wrong. No periods were formed.',
    alternative: '{method} {x}/{y} – X {countX}, Y {countY}, Z {countZ}',
  },
};
