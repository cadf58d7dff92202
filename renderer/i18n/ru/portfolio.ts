import type { portfolio as english } from '../en/portfolio';
import type { SlavicTranslation } from '../translation';
import { portfolioSettings } from './portfolio-settings';

/** Russian texts of the portfolio screen. */
export const portfolio: SlavicTranslation<typeof english> = {
  title: 'Портфель',
  summary: '{{clients}}, {{total}}, {{periods}}',
  clients_one: '{{count, number}} клиент',
  clients_few: '{{count, number}} клиента',
  clients_many: '{{count, number}} клиентов',
  clients_other: '{{count, number}} клиента',
  periods: {
    month_one: '{{count, number}} месяц',
    month_few: '{{count, number}} месяца',
    month_many: '{{count, number}} месяцев',
    month_other: '{{count, number}} месяца',
    quarter_one: '{{count, number}} квартал',
    quarter_few: '{{count, number}} квартала',
    quarter_many: '{{count, number}} кварталов',
    quarter_other: '{{count, number}} квартала',
    week_one: '{{count, number}} неделя',
    week_few: '{{count, number}} недели',
    week_many: '{{count, number}} недель',
    week_other: '{{count, number}} недели',
  },
  periodsShort: {
    month: '{{count, number}} мес.',
    quarter: '{{count, number}} кв.',
    week: '{{count, number}} нед.',
  },
  periodName: { quarter: '{{part}} кв. {{year}}', week: 'Н{{part}} {{year}}' },
  loading: 'Анализ продаж',
  updating: 'Анализ с новыми настройками',
  failed: 'Не удалось показать анализ. Данные в сохранности.',
  retry: 'Повторить',

  export: {
    action: 'Выгрузить в Excel',
    running: 'Запись книги',
    fileName: 'Портфель {{date}}',
    done: 'Сохранено как {{name}}',
    show: 'Показать в папке',
    cancel: 'Отменить',
  },

  empty: {
    title: 'В этой рабочей базе пока нет продаж',
    text: 'Загрузите книгу с продажами по клиентам. Здесь появятся матрица, кривая и показатели каждого клиента.',
    action: 'Загрузить книгу',
  },

  settings: portfolioSettings,

  notice: {
    swallow:
      '{{clients}} из {{rated}} оценённых клиентов ({{share}}) попадают в {{letter}}, и такое деление мало что говорит.',
    swallowWhy: {
      regularity: 'По регулярности эти клиенты почти не различаются.',
      variation: 'Продажи организациям редко колеблются между периодами меньше чем на {{y}}.',
      gaps: 'Промежутки между их покупками почти не различаются.',
    },
    swallowOthers: 'Другие способы дали бы: {{list}}.',
    alternative: '{{method}} {{limits}} X {{x}} · Y {{y}} · Z {{z}}',
    use: 'Взять: {{method}}',
    keep: 'Оставить: {{method}}',
    method: { regularity: 'регулярность', variation: 'вариация', gaps: 'интервалы' },
    partialKept:
      '{{period}}: данные есть только с {{from}} по {{to}}, но период учтён. Неполный период выглядит спадом продаж.',
    leaveOut: 'Не учитывать его',
    fewPeriods:
      'В окне {{periods}}; чтобы судить о ритме, нужно не менее {{needed}}. Большинство клиентов остаются новыми (N).',
    wholeWindow: 'Взять все данные',
    marginUnknown_one:
      '{{count, number}} строка без себестоимости. Её маржа неизвестна и в ценность не входит.',
    marginUnknown_few:
      '{{count, number}} строки без себестоимости. Их маржа неизвестна и в ценность не входит.',
    marginUnknown_many:
      '{{count, number}} строк без себестоимости. Их маржа неизвестна и в ценность не входит.',
    marginUnknown_other:
      '{{count, number}} строки без себестоимости. Их маржа неизвестна и в ценность не входит.',
    byRevenue: 'Считать по выручке',
    outsideRange_one: '{{count, number}} строка лежит вне окна и не учитывается.',
    outsideRange_few: '{{count, number}} строки лежат вне окна и не учитываются.',
    outsideRange_many: '{{count, number}} строк лежат вне окна и не учитываются.',
    outsideRange_other: '{{count, number}} строки лежат вне окна и не учитываются.',
    tooLarge:
      'Суммы слишком велики, чтобы хранить их с точностью до десятитысячной. Проверьте суммы загрузки.',
    tooManyPeriods:
      'Данные охватывают дни с {{from}} по {{to}}: вероятно, одна из дат ошибочна. Ритм не оценивается, пока не задано окно.',
  },

  matrix: {
    title: 'Матрица',
    caption: {
      revenue: 'клиенты, продажи, доля',
      margin: 'клиенты, маржа, доля',
      orders: 'клиенты, заказы, доля',
    },
    all: 'Всего',
    none: 'Нет',
    rhythm: {
      regularity: { X: 'ровный', Y: 'неровный', Z: 'редкий', N: 'новый', '–': 'без буквы' },
      variation: { X: 'ровный', Y: 'неровный', Z: 'скачущий', N: 'новый', '–': 'без буквы' },
      gaps: { X: 'ровный', Y: 'неровный', Z: 'случайный', N: 'новый', '–': 'без буквы' },
    },
    outside_one: '<b>{{count, number}}</b> вне базы: {{parts}}',
    outside_few: '<b>{{count, number}}</b> вне базы: {{parts}}',
    outside_many: '<b>{{count, number}}</b> вне базы: {{parts}}',
    outside_other: '<b>{{count, number}}</b> вне базы: {{parts}}',
    noSales: '{{count, number}} без продаж',
    netReturn: '{{count, number}} с перевесом возвратов',
    spokenCell: '{{cell}}, {{clients}}, {{total}}, {{share}}',
    spokenEmpty: '{{cell}}, клиентов нет',
    spokenTotal: '{{name}}, {{clients}}, {{total}}, {{share}}',
    spokenNone: 'Вне базы, {{clients}}, {{total}}',
    help: 'Пробел выбирает ячейку, Shift и пробел — строку, Ctrl и пробел — столбец, Ctrl A снимает выбор.',
  },

  pareto: {
    title: 'Кривая Парето',
    top20: '{{share}} клиентов дают <b>{{value}}</b>',
    top1: 'Первый <b>{{value}}</b>',
    gini: 'Джини <b>{{value}}</b>',
    limit: '{{letter}} ≤ {{percent}}',
    handle: 'Граница {{letter}}',
    handleValue: '{{percent}}, {{clients}}',
    whatIf:
      '{{letter}} до <b>{{percent}}</b>: {{before}} → <b>{{after}}</b> {{clients}}, {{moves}}',
    whatIfClients_one: 'клиент',
    whatIfClients_few: 'клиента',
    whatIfClients_many: 'клиентов',
    whatIfClients_other: 'клиента',
    move_one: '{{count, number}} переходит в {{letter}}',
    move_few: '{{count, number}} переходят в {{letter}}',
    move_many: '{{count, number}} переходят в {{letter}}',
    move_other: '{{count, number}} переходят в {{letter}}',
    noMove: 'никто не меняет класс',
    apply: 'Применить',
    back: 'Назад',
    spoken: 'Накопленная доля, {{clients}}: A {{a}}, B {{b}}, C {{c}}',
    noBase: 'Ни у одного клиента нет положительной суммы, поэтому кривой нет.',
  },

  table: {
    title: 'Клиенты',
    label: 'Клиенты портфеля',
    filter: 'Фильтр',
    filterLabel: 'Отобрать клиентов по названию или коду',
    columns: 'Столбцы',
    columnsLabel: 'Столбцы таблицы',
    columnsReset: 'Столбцы по способу анализа',
    chosen: '{{shown}} из {{all}} · {{total}} · {{share}} {{what}}',
    of: { revenue: 'продаж', margin: 'маржи', orders: 'заказов' },
    free: 'Убрать {{cell}} из выбора',
    nobody: 'Ни один клиент не подходит под этот выбор и фильтр.',
    showAll: 'Показать всех клиентов',
    activeOf: '{{active}} из {{periods}}',
    noBorder: '·',
    noBorderLabel: 'далеко от всех границ',
    header: {
      rank: '№',
      class: 'Класс',
      client: 'Клиент',
      code: 'Код',
      value: { revenue: 'Продажи', margin: 'Маржа', orders: 'Заказы' },
      revenue: 'Продажи',
      margin: 'Маржа',
      share: 'Доля',
      cumulative: 'Накопл.',
      months: { month: 'Месяцы', quarter: 'Кварталы', week: 'Недели' },
      regularity: 'Регулярн.',
      cv: 'КВ',
      gapCv: 'КВ интерв.',
      mean: 'Среднее',
      deviation: 'Отклонение',
      orders: 'Заказы',
      lines: 'Строки',
      firstDay: 'Первая',
      lastDay: 'Последняя',
      border: 'Граница',
    },
    name: {
      rank: 'Место по ценности',
      value: { revenue: 'Продажи', margin: 'Маржа', orders: 'Число заказов' },
      cumulative: 'Накопленная доля',
      months: { month: 'Активные месяцы', quarter: 'Активные кварталы', week: 'Активные недели' },
      cv: 'Коэффициент вариации',
      gapCv: 'Вариация интервалов',
      mean: 'Среднее по периодам',
      deviation: 'Отклонение по периодам',
      firstDay: 'Первая покупка',
      lastDay: 'Последняя покупка',
      series: 'Ряд',
      border: 'Близость к границе',
    },
    status: {
      rated: '',
      'no-sales': 'нет продаж',
      'net-return': 'перевес возвратов',
      new: 'новый',
      'too-few-gaps': 'мало интервалов',
      undefined: 'среднее не положительно',
      'days-unknown': 'дни неизвестны',
    },
  },

  status: {
    selected: 'Выбрано:',
    shown: 'Показано:',
    sum: 'Сумма',
    mean: 'Среднее',
    keys: {
      move: 'ход',
      choose: 'выбор',
      copy: 'копия в Excel',
      filter: 'фильтр',
      pane: 'следующая панель',
    },
  },

  near: {
    drop: '{{letter}} через {{periods}}',
    points: '{{letter}} в {{points}} п. п.',
    dropLabel: 'ещё {{periods}} без покупок, и класс опустится до {{letter}}',
    riseLabel: 'ещё {{periods}} с покупками, и класс поднимется до {{letter}}',
    pointsLabel: '{{points}} п. п. до {{letter}}',
    pointsAlone: '{{points}} п. п.',
    fallSentence: 'Ещё {{periods}} подряд без покупок, и класс опустится до {{letter}}.',
    riseSentence: 'Ещё {{periods}} подряд с покупками, и класс поднимется до {{letter}}.',
    widerSentence: 'Чтобы класс стал {{letter}}, вариация должна вырасти на {{points}}.',
    narrowerSentence: 'Чтобы класс стал {{letter}}, вариация должна снизиться на {{points}}.',
  },

  why: {
    abc: {
      cumulative: '<b>{{share}}</b> {{what}}; накоплено <b>{{amount}}</b> {{comparison}}',
      prior: '<b>{{share}}</b> {{what}}; до него <b>{{amount}}</b> {{comparison}}',
      value: '<b>{{share}}</b> {{what}}; сумма <b>{{amount}}</b> {{comparison}}',
    },
    firstClient: 'Первый клиент всегда A.',
    tie: 'Равная сумма стоит выше, а у равных сумм общий класс.',
    noSales: 'В окне нет продаж, поэтому клиент стоит вне базы.',
    netReturn: 'Возвратов больше, чем покупок (<b>{{value}}</b>), поэтому клиент стоит вне базы.',
    regularity: {
      month_one:
        'Покупки в <b>{{active}} из {{count, number}}</b> месяца, <b>{{ratio}}</b> {{comparison}}',
      month_few:
        'Покупки в <b>{{active}} из {{count, number}}</b> месяцев, <b>{{ratio}}</b> {{comparison}}',
      month_many:
        'Покупки в <b>{{active}} из {{count, number}}</b> месяцев, <b>{{ratio}}</b> {{comparison}}',
      month_other:
        'Покупки в <b>{{active}} из {{count, number}}</b> месяца, <b>{{ratio}}</b> {{comparison}}',
      quarter_one:
        'Покупки в <b>{{active}} из {{count, number}}</b> квартала, <b>{{ratio}}</b> {{comparison}}',
      quarter_few:
        'Покупки в <b>{{active}} из {{count, number}}</b> кварталов, <b>{{ratio}}</b> {{comparison}}',
      quarter_many:
        'Покупки в <b>{{active}} из {{count, number}}</b> кварталов, <b>{{ratio}}</b> {{comparison}}',
      quarter_other:
        'Покупки в <b>{{active}} из {{count, number}}</b> квартала, <b>{{ratio}}</b> {{comparison}}',
      week_one:
        'Покупки в <b>{{active}} из {{count, number}}</b> недели, <b>{{ratio}}</b> {{comparison}}',
      week_few:
        'Покупки в <b>{{active}} из {{count, number}}</b> недель, <b>{{ratio}}</b> {{comparison}}',
      week_many:
        'Покупки в <b>{{active}} из {{count, number}}</b> недель, <b>{{ratio}}</b> {{comparison}}',
      week_other:
        'Покупки в <b>{{active}} из {{count, number}}</b> недели, <b>{{ratio}}</b> {{comparison}}',
    },
    variation: 'Отклонение {{deviation}} ÷ среднее {{mean}} = <b>{{cv}}</b> {{comparison}}',
    gaps: 'Интервал в среднем {{mean}} дн., отклонение {{deviation}} ÷ {{mean}} = <b>{{cv}}</b> {{comparison}}',
    new: '{{periods}} с первой покупки, для оценки нужно {{needed}}',
    status: {
      'no-sales': 'В окне нет покупок, поэтому ритма нет',
      'too-few-gaps': 'Меньше трёх интервалов между днями покупок: ритм не оценивается',
      undefined: 'За вычетом возвратов ничего не продано: ритм не оценивается',
      'days-unknown': 'В данных периоды, а не дни покупок: интервалы не измерить',
    },
  },

  panel: {
    label: 'Клиент',
    choose: 'Выберите клиента в таблице, чтобы увидеть его ряд, расчёт класса и исходные строки.',
    code: 'Код {{code}}',
    lastBought: 'последняя покупка {{day}}',
    orders_one: '{{count, number}} заказ',
    orders_few: '{{count, number}} заказа',
    orders_many: '{{count, number}} заказов',
    orders_other: '{{count, number}} заказа',
    days_one: '{{count, number}} день покупок',
    days_few: '{{count, number}} дня покупок',
    days_many: '{{count, number}} дней покупок',
    days_other: '{{count, number}} дня покупок',
    chart: {
      revenue: {
        month: 'Продажи по месяцам',
        quarter: 'Продажи по кварталам',
        week: 'Продажи по неделям',
      },
      margin: {
        month: 'Маржа по месяцам',
        quarter: 'Маржа по кварталам',
        week: 'Маржа по неделям',
      },
      orders: {
        month: 'Заказы по месяцам',
        quarter: 'Заказы по кварталам',
        week: 'Заказы по неделям',
      },
      unit: { one: '{{currency}}', thousand: 'тыс. {{currency}}', million: 'млн {{currency}}' },
      unitAlone: { one: '', thousand: 'тыс.', million: 'млн' },
      mean: 'среднее <b>{{value}}</b>',
      deviation: '± отклонение <b>{{value}}</b>',
      none: '× нет',
      spoken:
        '{{periods}}, среднее {{mean}}, отклонение {{deviation}}, периодов без покупок: {{empty}}',
      bar: '{{period}}: {{value}}',
    },
    why: 'Почему {{cell}}',
    whyNone: 'Почему без класса',
    other: 'По другим способам',
    near: 'Близость к границе',
    border: '{{from}} → {{to}}',
    noBorder: 'Измерять нечего: границы нет.',
    source: {
      title: 'Исходные строки',
      copy: 'Копировать все',
      copied_one: 'Скопирована {{count, number}} исходная строка',
      copied_few: 'Скопированы {{count, number}} исходные строки',
      copied_many: 'Скопировано {{count, number}} исходных строк',
      copied_other: 'Скопировано {{count, number}} исходной строки',
      place: '{{file}} ▸ {{sheet}} ▸ строка {{row}}',
      label: 'Исходные строки: {{client}}',
      header: {
        date: 'Дата',
        document: 'Документ',
        product: 'Товар',
        amount: 'Сумма',
        file: 'Файл',
        sheet: 'Лист',
        row: 'Строка',
      },
    },
  },
};
