import type { PortfolioReportTexts } from '@shared/report/report-texts';

/** The result workbook in Afrikaans. */
export const REPORT_TEXTS_AF: PortfolioReportTexts = {
  decimal: ',',
  group: '\u00A0',
  sheets: {
    summary: 'Opsomming',
    classes: 'ABC-XYZ',
    series: 'Reekse',
    settings: 'Instellings',
    rejected: 'Nie ingevoer nie',
  },
  summary: {
    title: 'ABC-XYZ van kliënte',
    period: '{from} tot {to}, periodes: {count}. Soos op {asOf}.',
    noPeriods: 'Geen verkope in die gekose periodes nie. Soos op {asOf}.',
    clients: 'Kliënte',
    share: 'Aandeel',
    all: 'Alles',
    abcMarks: { A: 'A', B: 'B', C: 'C', '–': '– buite die basis' },
    xyzMarks: { X: 'X gereeld', Y: 'Y wisselend', Z: 'Z seldsaam', N: 'N nuut', '–': '– geen' },
    concentration: 'Konsentrasie',
    gini: 'Gini-koëffisiënt',
    top1: 'Grootste kliënt',
    top5: 'Vyf grootste kliënte',
    top20: 'Grootste 20 % van kliënte ({count})',
    notices: 'Voordat u die klasse vertrou',
    settings: 'Instellings',
    sources: 'Bronlêer',
    sheet: 'Blad',
    rows: 'Rye',
    importedOn: 'Ingevoer op',
    controlTotal: 'Kontroletotaal',
    howToUse:
      'Klasse, somme en aandele in hierdie werkboek is lewende formules. Verander ’n grens op die blad Instellings en die klasse volg. Filtreer die lyste vrylik, maar moenie dit sorteer nie: lopende somme en rye hoort bymekaar.',
  },
  columns: {
    rank: '#',
    cell: 'Klas',
    abc: 'ABC',
    xyz: 'XYZ',
    code: 'Kode',
    client: 'Kliënt',
    netSales: 'Netto verkope',
    share: 'Aandeel',
    runningSum: 'Lopende som',
    cumulative: 'Kumulatiewe aandeel',
    orders: 'Bestellings',
    firstPeriod: 'Eerste aankoop',
    periods: 'Periodes sedertdien',
    activePeriods: 'Aktiewe periodes',
    regularity: 'Gereeldheid',
    mean: 'Gemiddeld per periode',
    deviation: 'Standaardafwyking',
    cv: 'Variasie (CV)',
    gapCv: 'Variasie van gapings',
    lastPurchase: 'Laaste dokument',
    owner: 'Eienaar',
    note: 'Nota',
    key: 'Sleutelkliënt',
    planned: 'Beplan',
    partialPeriod: '(onvolledig)',
  },
  basis: { revenue: 'Verkope', margin: 'Marge', orders: 'Bestellings' },
  settings: {
    setting: 'Instelling',
    value: 'Waarde',
    meaning: 'Wat dit doen',
    name: 'Naam',
    basis: { label: 'Waarde volgens', meaning: 'Waaraan ’n kliënt se gewig gemeet word.' },
    abcRule: {
      label: 'ABC-reël',
      meaning:
        'Aan watter klas die kliënt behoort wat ’n grens oorsteek. Die eerste kliënt is altyd A; gelyke waardes deel ’n klas.',
    },
    abcA: {
      label: 'Grens van A',
      meaning: 'Kumulatiewe aandeel tot waar kliënte A is. Verander dit hier en die klasse volg.',
    },
    abcB: {
      label: 'Grens van B',
      meaning: 'Kumulatiewe aandeel tot waar kliënte B is; die res is C.',
    },
    abcCalculated: 'Grense uit die kromme bereken',
    xyzMethod: {
      label: 'XYZ volgens',
      meaning:
        'Gereeldheid: aandeel periodes met ’n aankoop sedert die eerste. Variasie: afwyking van die periodewaardes gedeel deur hul gemiddelde. Gapings: dieselfde vir die dae tussen aankope.',
    },
    xyzX: {
      label: 'Grens van X',
      meaning:
        'Gereeldheid: minstens hierdie aandeel is X. Variasie en gapings: hoogstens hierdie koëffisiënt is X.',
    },
    xyzY: { label: 'Grens van Y', meaning: 'Dieselfde vir Y; die res is Z.' },
    minPeriods: {
      label: 'Periodes vir ’n klas',
      meaning:
        '’n Kliënt met minder periodes sedert sy eerste aankoop is N, nuut, wat die syfers ook al sê.',
    },
    deviation: {
      label: 'Afwyking',
      meaning:
        'Populasie deel deur die aantal periodes (STDEV.P), steekproef deur een minder (STDEV.S).',
    },
    grain: {
      label: 'Periode',
      meaning: 'Lengte van een periode. Korter periodes laat elke reeks minder gereeld lyk.',
    },
    window: {
      label: 'Venster van die variasie',
      meaning:
        'Periodes waaroor die gemiddelde en afwyking bereken word. Periodes sonder verkope tel as nul.',
    },
    edges: {
      label: 'Onvolledige randperiodes',
      meaning: 'Wat gebeur met ’n eerste of laaste periode wat die data nie heeltemal dek nie.',
    },
    range: { label: 'Dae', meaning: 'Eerste en laaste dag wat tel.' },
    allDays: 'alle dae van die data',
    periodCount: { label: 'Aantal periodes', meaning: 'Getel uit die blad met reekse.' },
    positiveTotal: {
      label: 'Basis van die aandele',
      meaning:
        'Som van die positiewe waardes. Kliënte met nul of negatiewe waardes staan buite die basis.',
    },
    asOf: { label: 'Soos op', meaning: 'Die dag waarvoor hierdie werkboek gemaak is.' },
    rules: {
      within: 'binne: kumulatiewe aandeel ≤ grens',
      crossing: 'oorsteek: aandeel voor die kliënt < grens',
    },
    methods: { regularity: 'gereeldheid', variation: 'variasie', gaps: 'gapings tussen aankope' },
    deviations: { population: 'populasie', sample: 'steekproef' },
    grains: { month: 'maand', quarter: 'kwartaal', week: 'week' },
    windows: { span: 'hele tydperk', 'first-purchase': 'vanaf die eerste aankoop' },
    edgeChoices: { drop: 'weggelaat', keep: 'behou' },
  },
  rejected: {
    file: 'Lêer',
    sheet: 'Blad',
    cell: 'Sel',
    reason: 'Rede',
    value: 'Waarde in die lêer',
    amount: 'Bedrag teruggehou',
    none: 'Niks is weggelaat nie.',
  },
  issues: {
    NOT_A_DATE: 'nie ’n datum nie',
    DATE_MISSING: 'datum ontbreek',
    DATE_IMPOSSIBLE: 'so ’n dag bestaan nie',
    DATE_FAR: 'datum ver van die ander',
    DATE_AMBIGUOUS: 'dag en maand kan nie onderskei word nie',
    NOT_A_NUMBER: 'nie ’n getal nie',
    NUMBER_AMBIGUOUS: 'desimale en duisendteken kan nie onderskei word nie',
    AMOUNT_MISSING: 'bedrag ontbreek',
    AMOUNT_TOO_LARGE: 'bedrag te groot',
    CLIENT_MISSING: 'kliënt ontbreek',
    CLIENT_UNKNOWN_ID: 'kliëntnommer sonder naam',
    ERROR_CELL: 'sel met ’n fout',
    UNCALCULATED_FORMULA: 'formule sonder resultaat',
    BAD_REFERENCE: 'verwysing na iets wat ontbreek',
    DUPLICATE_LINE: 'dieselfde reël twee keer',
    OUTLIER: 'bedrag ver van die ander',
    TEXT_CLEANED: 'tekens wat nie bewaar kan word nie, is uit die teks verwyder',
    INVISIBLE_CHARACTERS: 'onsigbare tekens',
    CURRENCY_MIXED: 'ander geldeenheid',
    DISCOUNT_MISSING: 'afslag ontbreek',
    COST_MISSING: 'koste ontbreek',
  },
  notices: {
    'one-class-swallows-all':
      '{clients} van {rated} beoordeelde kliënte is {xyz}: hierdie grense onderskei nie tussen kliënte nie. Ander metodes sou gee: {alternatives}.',
    'partial-edge-dropped':
      'Periode {period} word net van {from} tot {to} gedek en is weggelaat: reëls {lines}, waarde {value}.',
    'partial-edge-kept':
      'Periode {period} word net van {from} tot {to} gedek en is behou: reëls {lines}, waarde {value}.',
    'few-periods': 'Net {periods} periodes; XYZ het minstens {needed} nodig om iets te beteken.',
    'outside-base':
      'Buite die basis: {noSales} sonder verkope, {netReturn} met meer teruggestuur as gekoop; hul som {total}.',
    'margin-unknown': 'Reëls sonder bekende koste: {lines}. Hulle is uit die marge weggelaat.',
    'lines-outside-range': 'Reëls buite die gekose dae: {lines}.',
    'sum-too-large': 'Die somme is te groot om presies te wees.',
    'too-many-periods':
      'Die data strek van {from} tot {to}: ’n datum moet verkeerd wees. Geen periodes is gevorm nie.',
    alternative: '{method} {x}/{y} – X {countX}, Y {countY}, Z {countZ}',
  },
};
