import type { reconcile as english } from '../en/reconcile';
import type { SlavicTranslation } from '../translation';

/** Russian texts of classes set by hand and of the workbook's own classes. */
export const reconcile: SlavicTranslation<typeof english> = {
  notice: {
    head: 'В книге {{file}} есть свои классы или итоги: с нашими совпадают {{equal}} из {{compared}} клиентов.',
    because: '{{what}}: {{reason}}.',
    what: {
      abc_one: 'ABC у {{count, number}} клиента',
      abc_few: 'ABC у {{count, number}} клиентов',
      abc_many: 'ABC у {{count, number}} клиентов',
      abc_other: 'ABC у {{count, number}} клиента',
      xyz_one: 'XYZ у {{count, number}} клиента',
      xyz_few: 'XYZ у {{count, number}} клиентов',
      xyz_many: 'XYZ у {{count, number}} клиентов',
      xyz_other: 'XYZ у {{count, number}} клиента',
      total_one: 'итог у {{count, number}} клиента',
      total_few: 'итоги у {{count, number}} клиентов',
      total_many: 'итоги у {{count, number}} клиентов',
      total_other: 'итоги у {{count, number}} клиента',
    },
    some: 'Вместе с этим',
    left_one:
      '{{count, number}} клиент всё ещё отличается; ни одно известное правило этого не объясняет.',
    left_few:
      '{{count, number}} клиента всё ещё отличаются; ни одно известное правило этого не объясняет.',
    left_many:
      '{{count, number}} клиентов всё ещё отличаются; ни одно известное правило этого не объясняет.',
    left_other:
      '{{count, number}} клиента всё ещё отличаются; ни одно известное правило этого не объясняет.',
    allEqual: 'С этим совпадает всё.',
    cut: 'Строк слишком много, чтобы проверить каждое правило.',
    apply: 'Взять их настройки',
    applied: 'Настройки книги',
    list: 'Список расхождений',
  },
  reason: {
    basis: {
      revenue: 'там вес клиента — продажи',
      margin: 'там вес клиента — маржа',
      orders: 'там вес клиента — число заказов',
    },
    abcRule: {
      within: 'клиент, пересекающий границу, относится там к нижнему классу',
      crossing: 'клиент, пересекающий границу, относится там к верхнему классу',
    },
    abcLimits: {
      cumulative: 'границы там {{a}} и {{b}}',
      calculated: 'границы там рассчитаны по кривой',
    },
    firstClient: 'крупнейший клиент там не A, если он один превышает границу',
    shareBase: 'доли там считаются от чистой суммы, за вычетом возвратов',
    outside: 'клиенты без продаж там в классе C',
    xyzMethod: {
      regularity: 'ритм там измеряется регулярностью, {{x}} и {{y}}',
      variation: 'ритм там измеряется вариацией, {{x}} и {{y}}',
      gaps: 'ритм там измеряется интервалами между покупками, {{x}} и {{y}}',
    },
    xyzLimits: 'границы XYZ там {{x}} и {{y}}',
    deviation: {
      population: 'отклонение там по генеральной совокупности (СТАНДОТКЛОН.Г)',
      sample: 'отклонение там по выборке (СТАНДОТКЛОН.В)',
    },
    grain: {
      month: 'периоды там — месяцы',
      quarter: 'периоды там — кварталы',
      week: 'периоды там — недели',
    },
    window: {
      span: 'каждый клиент измеряется там за весь срок',
      'first-purchase': 'каждый клиент измеряется там с первой покупки',
    },
    edges: {
      drop: 'неполные крайние периоды там не учтены',
      keep: 'неполные крайние периоды там учтены',
    },
    minPeriods_one: 'клиентов там оценивают от {{count, number}} периода',
    minPeriods_few: 'клиентов там оценивают от {{count, number}} периодов',
    minPeriods_many: 'клиентов там оценивают от {{count, number}} периодов',
    minPeriods_other: 'клиентов там оценивают от {{count, number}} периода',
    range: 'там учтено только с {{from}} по {{to}}',
    absentPeriods:
      'периоды без продаж там не учтены, поэтому единственная покупка выглядит стабильной',
    returns: 'возвраты там не учтены',
    duplicates: 'точные копии строк там не учтены',
    none: 'ни одно известное правило этого не объясняет',
  },
  list: {
    title: 'Классы из книги и наши',
    label: 'Расхождения между книгой и нами',
    client: 'Клиент',
    what: 'Что',
    ours: 'У нас',
    theirs: 'В книге',
    why: 'Почему',
    row: 'Строка',
    abc: 'ABC',
    xyz: 'XYZ',
    total: 'Итог',
  },
  theirs: {
    equal: 'как у нас',
    differs: 'иначе: {{reason}}',
    nothing: 'нет в книге',
    filter_one: '{{count, number}} отличается от книги',
    filter_few: '{{count, number}} отличаются от книги',
    filter_many: '{{count, number}} отличаются от книги',
    filter_other: '{{count, number}} отличаются от книги',
    free: 'Снова показать клиентов, совпадающих с книгой',
  },
  own: {
    label: '{{own}}, задан вручную; по расчёту {{computed}}',
    filter_one: '{{count, number}} класс задан вручную',
    filter_few: '{{count, number}} класса заданы вручную',
    filter_many: '{{count, number}} классов заданы вручную',
    filter_other: '{{count, number}} класса заданы вручную',
    free: 'Снова показать клиентов без класса, заданного вручную',
    title: 'Указано вручную',
    owner: 'Ответственный',
    key: 'Ключевой клиент',
    yes: 'да',
    no: 'нет',
    class: 'Класс',
    planned: 'План',
    note: 'Заметка',
    how: 'Измените это в экспортированной книге и откройте её здесь снова.',
  },
};
