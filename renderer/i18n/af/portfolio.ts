import type { portfolio as english } from '../en/portfolio';
import type { AfrikaansTranslation } from '../translation';
import { portfolioSettings } from './portfolio-settings';

/** Afrikaans texts of the portfolio screen. */
export const portfolio: AfrikaansTranslation<typeof english> = {
  did: {
    basisChanged: 'Instelling verander: waarde volgens',
    limitsChanged: 'Instelling verander: ABC-grense',
    rhythmChanged: 'Instelling verander: ritme volgens',
    grainChanged: 'Instelling verander: periode',
    windowChanged: 'Instelling verander: venster',
  },
  title: 'Portefeulje',
  summary: '{{clients}}, {{total}} in {{periods}}',
  clients_one: '{{count, number}} kliënt',
  clients_other: '{{count, number}} kliënte',
  periods: {
    month_one: '{{count, number}} maand',
    month_other: '{{count, number}} maande',
    quarter_one: '{{count, number}} kwartaal',
    quarter_other: '{{count, number}} kwartale',
    week_one: '{{count, number}} week',
    week_other: '{{count, number}} weke',
  },
  periodsShort: {
    month: '{{count, number}} mnd.',
    quarter: '{{count, number}} kw.',
    week: '{{count, number}} wk.',
  },
  periodName: { quarter: 'K{{part}} {{year}}', week: 'W{{part}} {{year}}' },
  loading: 'Die verkope word ontleed',
  updating: 'Word met die nuwe instellings ontleed',
  failed: 'Die ontleding kon nie gewys word nie. Die data is veilig.',
  retry: 'Probeer weer',

  export: {
    action: 'Voer uit na Excel',
    running: 'Die werkboek word geskryf',
    fileName: 'Portefeulje {{date}}',
    done: 'Gestoor as {{name}}',
    show: 'Wys in vouer',
    cancel: 'Kanselleer',
  },

  empty: {
    title: 'Nog geen verkope in hierdie werkruimte nie',
    text: 'Voer ’n werkboek met verkope per kliënt in. Die matriks, die kromme en elke kliënt se syfers verskyn hier.',
    action: 'Voer ’n werkboek in',
  },
  sales: {
    noneTitle: 'Geen verkope aan hierdie kliënt nie',
    none: 'Geen ingevoerde reël hoort by hierdie kliënt nie. Sy aankope verskyn hier met die volgende werkboek wat hom noem.',
    open: 'Maak oop',
  },

  settings: portfolioSettings,

  notice: {
    swallow:
      '{{clients}} van {{rated}} beoordeelde kliënte ({{share}}) val in {{letter}}, dus sê hierdie verdeling min.',
    swallowWhy: {
      regularity: 'Volgens reëlmaat verskil hierdie kliënte skaars van mekaar.',
      variation: 'Verkope aan besighede wissel selde met minder as {{y}} tussen periodes.',
      gaps: 'Die gapings tussen hulle aankope verskil skaars.',
    },
    swallowOthers: 'Die ander metodes sou gee: {{list}}.',
    alternative: '{{method}} {{limits}} X {{x}} · Y {{y}} · Z {{z}}',
    use: 'Gebruik {{method}}',
    keep: 'Behou {{method}}',
    method: { regularity: 'reëlmaat', variation: 'variasie', gaps: 'tussenposes' },
    partialKept:
      '{{period}} is net vir {{days}} gedek, en dit tel. ’n Halwe periode lyk soos ’n daling in verkope.',
    leaveOut: 'Laat dit uit',
    fewPeriods:
      'Die venster het {{periods}}; ’n ritme vra ten minste {{needed}}. Die meeste kliënte bly nuut (N).',
    wholeWindow: 'Gebruik al die data',
    marginUnknown_one:
      '{{count, number}} reël het geen koste nie. Die marge daarvan is onbekend en tel nie by die waarde nie.',
    marginUnknown_other:
      '{{count, number}} reëls het geen koste nie. Hul marge is onbekend en tel nie by die waarde nie.',
    byRevenue: 'Gebruik omset',
    outsideRange_one: '{{count, number}} reël lê buite die venster en tel nie.',
    outsideRange_other: '{{count, number}} reëls lê buite die venster en tel nie.',
    tooLarge:
      'Die somme is te groot om tot ’n tienduisendste presies te bly. Gaan die bedrae van die invoer na.',
    tooManyPeriods:
      'Die data strek van {{from}} tot {{to}}, dus is een van die datums waarskynlik verkeerd. Geen ritme word beoordeel voordat die venster gestel is nie.',
  },

  matrix: {
    title: 'Matriks',
    caption: {
      revenue: 'kliënte, verkope, aandeel',
      margin: 'kliënte, marge, aandeel',
      orders: 'kliënte, bestellings, aandeel',
    },
    all: 'Alle',
    none: 'Geen',
    rhythm: {
      regularity: { X: 'bestendig', Y: 'ongelyk', Z: 'selde', N: 'nuut', '–': 'geen letter' },
      variation: { X: 'bestendig', Y: 'ongelyk', Z: 'wisselend', N: 'nuut', '–': 'geen letter' },
      gaps: { X: 'bestendig', Y: 'ongelyk', Z: 'onreëlmatig', N: 'nuut', '–': 'geen letter' },
    },
    outside_one: '<b>{{count, number}}</b> buite die basis: {{parts}}',
    outside_other: '<b>{{count, number}}</b> buite die basis: {{parts}}',
    noSales: '{{count, number}} sonder verkope',
    netReturn: '{{count, number}} netto terugsending',
    spokenCell: '{{cell}}, {{clients}}, {{total}}, {{share}}',
    spokenEmpty: '{{cell}}, geen kliënte',
    spokenTotal: '{{name}}, {{clients}}, {{total}}, {{share}}',
    spokenNone: 'Buite die basis, {{clients}}, {{total}}',
    help: 'Spasie kies ’n sel, Shift spasie die ry, Ctrl spasie die kolom, Ctrl A maak skoon.',
  },

  pareto: {
    title: 'Pareto-kromme',
    top20: '{{share}} van kliënte bring <b>{{value}}</b>',
    top1: 'Eerste <b>{{value}}</b>',
    gini: 'Gini <b>{{value}}</b>',
    limit: '{{letter}} ≤ {{percent}}',
    handle: 'Grens van {{letter}}',
    handleValue: '{{percent}}, {{clients}}',
    whatIf:
      '{{letter}} tot <b>{{percent}}</b>: {{before}} → <b>{{after}}</b> {{clients}}, {{moves}}',
    whatIfClients_one: 'kliënt',
    whatIfClients_other: 'kliënte',
    move_one: '{{count, number}} skuif na {{letter}}',
    move_other: '{{count, number}} skuif na {{letter}}',
    noMove: 'niemand skuif nie',
    apply: 'Pas toe',
    back: 'Terug',
    spoken: 'Kumulatiewe aandeel van {{clients}}: A {{a}}, B {{b}}, C {{c}}',
    noBase: 'Geen kliënt het ’n positiewe waarde nie, dus is daar geen kromme nie.',
  },

  table: {
    title: 'Kliënte',
    label: 'Kliënte van die portefeulje',
    filter: 'Filtreer',
    filterLabel: 'Filtreer kliënte op naam of kode',
    columns: 'Kolomme',
    columnsLabel: 'Kolomme van die tabel',
    columnsReset: 'Kolomme van die metode',
    chosen: '{{shown}} van {{all}} · {{total}} · {{share}} van {{what}}',
    of: { revenue: 'verkope', margin: 'marge', orders: 'bestellings' },
    free: 'Haal {{cell}} uit die keuse',
    freeAll: 'Kies geen sel nie',
    cells_one: '{{count, number}} sel',
    cells_other: '{{count, number}} selle',
    nobody: 'Geen kliënt pas by hierdie keuse en filter nie.',
    showAll: 'Wys alle kliënte',
    activeOf: '{{active}} van {{periods}}',
    noBorder: '·',
    noBorderLabel: 'ver van elke grens',
    header: {
      rank: 'Nr.',
      class: 'Klas',
      client: 'Kliënt',
      code: 'Kode',
      value: { revenue: 'Verkope', margin: 'Marge', orders: 'Bestellings' },
      revenue: 'Verkope',
      margin: 'Marge',
      share: 'Aandeel',
      cumulative: 'Kum.',
      months: { month: 'Maande', quarter: 'Kwartale', week: 'Weke' },
      regularity: 'Reëlmaat',
      cv: 'VK',
      gapCv: 'VK tuss.',
      mean: 'Gemiddeld',
      deviation: 'Afwyking',
      orders: 'Bestel.',
      lines: 'Reëls',
      firstDay: 'Eerste',
      lastDay: 'Laaste',
      border: 'Grens',
      theirs: 'Hulle s’n',
      owner: 'Eienaar',
    },
    name: {
      rank: 'Rang volgens waarde',
      value: { revenue: 'Verkope', margin: 'Marge', orders: 'Aantal bestellings' },
      cumulative: 'Kumulatiewe aandeel',
      months: { month: 'Aktiewe maande', quarter: 'Aktiewe kwartale', week: 'Aktiewe weke' },
      cv: 'Variasiekoëffisiënt',
      gapCv: 'Variasie van die tussenposes',
      mean: 'Gemiddelde van die periodes',
      deviation: 'Afwyking van die periodes',
      firstDay: 'Eerste aankoop',
      lastDay: 'Laaste aankoop',
      series: 'Reeks',
      border: 'Nabyheid aan ’n grens',
      theirs: 'Klas in die werkboek',
      owner: 'Eienaar',
    },
    status: {
      rated: '',
      'no-sales': 'geen verkope',
      'net-return': 'netto terugsending',
      new: 'nuut',
      'too-few-gaps': 'te min tussenposes',
      undefined: 'gemiddelde nie positief nie',
      'days-unknown': 'dae onbekend',
    },
  },

  status: {
    selected: 'Gekies:',
    shown: 'Gewys:',
    sum: 'Som',
    mean: 'Gemiddeld',
    keys: {
      move: 'beweeg',
      choose: 'kies',
      copy: 'kopieer na Excel',
      filter: 'filtreer',
      pane: 'volgende paneel',
    },
  },

  near: {
    drop: '{{letter}} oor {{periods}}',
    points: '{{letter}} by {{points}} pt.',
    dropLabel: 'word {{letter}} ná {{periods}} sonder ’n aankoop',
    riseLabel: 'word {{letter}} ná {{periods}} met ’n aankoop',
    pointsLabel: '{{points}} punte van {{letter}}',
    pointsAlone: '{{points}} punte',
    fallSentence: 'Sou {{letter}} word ná {{periods}} ná mekaar sonder ’n aankoop.',
    riseSentence: 'Sou {{letter}} word ná {{periods}} ná mekaar met ’n aankoop.',
    widerSentence: 'Die variasie sou met {{points}} moes groei om {{letter}} te word.',
    narrowerSentence: 'Die variasie sou met {{points}} moes daal om {{letter}} te word.',
  },

  why: {
    abc: {
      cumulative: '<b>{{share}}</b> van {{what}}; kumulatief <b>{{amount}}</b> {{comparison}}',
      prior: '<b>{{share}}</b> van {{what}}; voor dit <b>{{amount}}</b> {{comparison}}',
      value: '<b>{{share}}</b> van {{what}}; waarde <b>{{amount}}</b> {{comparison}}',
    },
    firstClient: 'Die eerste kliënt is altyd A.',
    tie: '’n Gelyke waarde staan hoër, en gelyke waardes deel ’n klas.',
    noSales: 'Geen verkope in die venster nie, dus staan dit buite die basis.',
    netReturn: 'Meer teruggestuur as gekoop (<b>{{value}}</b>), dus staan dit buite die basis.',
    regularity: {
      month_one:
        'Gekoop in <b>{{active}} van {{count, number}}</b> maand, <b>{{ratio}}</b> {{comparison}}',
      month_other:
        'Gekoop in <b>{{active}} van {{count, number}}</b> maande, <b>{{ratio}}</b> {{comparison}}',
      quarter_one:
        'Gekoop in <b>{{active}} van {{count, number}}</b> kwartaal, <b>{{ratio}}</b> {{comparison}}',
      quarter_other:
        'Gekoop in <b>{{active}} van {{count, number}}</b> kwartale, <b>{{ratio}}</b> {{comparison}}',
      week_one:
        'Gekoop in <b>{{active}} van {{count, number}}</b> week, <b>{{ratio}}</b> {{comparison}}',
      week_other:
        'Gekoop in <b>{{active}} van {{count, number}}</b> weke, <b>{{ratio}}</b> {{comparison}}',
    },
    variation: 'Afwyking {{deviation}} ÷ gemiddelde {{mean}} = <b>{{cv}}</b> {{comparison}}',
    gaps: 'Tussenposes van {{mean}} dae, afwyking {{deviation}} ÷ {{mean}} = <b>{{cv}}</b> {{comparison}}',
    new: '{{periods}} sedert die eerste aankoop, {{needed}} nodig om te oordeel',
    status: {
      'no-sales': 'Niks in die venster gekoop nie, dus is daar geen ritme nie',
      'too-few-gaps':
        'Minder as drie tussenposes tussen aankoopdae, dus word geen ritme beoordeel nie',
      undefined: 'Per saldo niks verkoop nie, dus word geen ritme beoordeel nie',
      'days-unknown':
        'Die data het periodes, nie aankoopdae nie, dus kan tussenposes nie gemeet word nie',
    },
  },

  panel: {
    label: 'Kliënt',
    choose:
      'Kies ’n kliënt in die tabel om die reeks, die berekening van die klas en die bronrye te sien.',
    code: 'Kode {{code}}',
    lastBought: 'laas gekoop {{day}}',
    orders_one: '{{count, number}} bestelling',
    orders_other: '{{count, number}} bestellings',
    days_one: '{{count, number}} aankoopdag',
    days_other: '{{count, number}} aankoopdae',
    chart: {
      revenue: {
        month: 'Verkope per maand',
        quarter: 'Verkope per kwartaal',
        week: 'Verkope per week',
      },
      margin: { month: 'Marge per maand', quarter: 'Marge per kwartaal', week: 'Marge per week' },
      orders: {
        month: 'Bestellings per maand',
        quarter: 'Bestellings per kwartaal',
        week: 'Bestellings per week',
      },
      unit: {
        one: '{{currency}}',
        thousand: '{{currency}} duisend',
        million: '{{currency}} miljoen',
      },
      unitAlone: { thousand: 'duisend', million: 'miljoen' },
      mean: 'gemiddelde <b>{{value}}</b>',
      deviation: '± afwyking <b>{{value}}</b>',
      none: '× geen',
      spoken:
        '{{periods}}, gemiddelde {{mean}}, afwyking {{deviation}}, {{empty}} sonder ’n aankoop',
      bar: '{{period}}: {{value}}',
    },
    why: 'Waarom {{cell}}',
    whyNone: 'Waarom geen klas nie',
    other: 'Volgens die ander metodes',
    near: 'Hoe naby die grens',
    border: '{{from}} na {{to}}',
    noBorder: 'Geen grens om te meet nie.',
    source: {
      title: 'Bronrye',
      copy: 'Kopieer alles',
      copied_one: '{{count, number}} bronry gekopieer',
      copied_other: '{{count, number}} bronrye gekopieer',
      place: '{{file}} ▸ {{sheet}} ▸ ry {{row}}',
      label: 'Bronrye van {{client}}',
      header: {
        date: 'Datum',
        document: 'Dokument',
        product: 'Produk',
        amount: 'Bedrag',
        file: 'Lêer',
        sheet: 'Blad',
        row: 'Ry',
      },
    },
  },
};
