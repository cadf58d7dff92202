import type { dealPeriod as english } from '../en/deal-period';
import type { SlavicTranslation } from '../translation';

export const dealPeriod: SlavicTranslation<typeof english> = {
  period: {
    key: 'период',
    label: 'Рассматриваемый период',
    previous: 'Предыдущий период',
    next: 'Следующий период',
    today: 'Сегодня',
    toToday: 'Вернуться к текущему периоду',
    fiscalYear: 'ФГ {{year}}',
    fiscalQuarter: 'ФГ {{year}}, кв. {{quarter}}',
    past: 'завершён',
    future: 'предстоит',
    arithmetic:
      '{{plan}} − {{invoiced}} по счетам − {{booked}} выиграно, но не выставлено = <b>{{gap}}</b>',
    arithmeticNoPlan:
      '{{invoiced}} по счетам + {{booked}} выиграно, но не выставлено = <b>{{sum}}</b>',
    earlier_one:
      '{{count, number}} открытая сделка ожидается раньше этого периода и в нём не учитывается.',
    earlier_few:
      '{{count, number}} открытые сделки ожидаются раньше этого периода и в нём не учитываются.',
    earlier_many:
      '{{count, number}} открытых сделок ожидаются раньше этого периода и в нём не учитываются.',
    earlier_other:
      '{{count, number}} открытой сделки ожидаются раньше этого периода и в нём не учитываются.',
    planFor_one: 'план на {{planned}} из {{count, number}} месяца',
    planFor_few: 'план на {{planned}} из {{count, number}} месяцев',
    planFor_many: 'план на {{planned}} из {{count, number}} месяцев',
    planFor_other: 'план на {{planned}} из {{count, number}} месяца',
    inPart_one:
      'У {{count, number}} клиента план только на часть месяцев периода; продажи остальных месяцев стоят без плана.',
    inPart_few:
      'У {{count, number}} клиентов план только на часть месяцев периода; продажи остальных месяцев стоят без плана.',
    inPart_many:
      'У {{count, number}} клиентов план только на часть месяцев периода; продажи остальных месяцев стоят без плана.',
    inPart_other:
      'У {{count, number}} клиента план только на часть месяцев периода; продажи остальных месяцев стоят без плана.',
    pastOpen: 'Открытые сделки учитываются в текущем периоде и никогда — в завершённом.',
    won_one: 'Выиграно: {{count, number}} сделка',
    won_few: 'Выиграно: {{count, number}} сделки',
    won_many: 'Выиграно: {{count, number}} сделок',
    won_other: 'Выиграно: {{count, number}} сделки',
    lost_one: 'Проиграно: {{count, number}} сделка',
    lost_few: 'Проиграно: {{count, number}} сделки',
    lost_many: 'Проиграно: {{count, number}} сделок',
    lost_other: 'Проиграно: {{count, number}} сделки',
    dropped_one: 'Оставлено: {{count, number}} сделка',
    dropped_few: 'Оставлено: {{count, number}} сделки',
    dropped_many: 'Оставлено: {{count, number}} сделок',
    dropped_other: 'Оставлено: {{count, number}} сделки',
    unknown_one: 'У {{count, number}} из них нет суммы.',
    unknown_few: 'У {{count, number}} из них нет суммы.',
    unknown_many: 'У {{count, number}} из них нет суммы.',
    unknown_other: 'У {{count, number}} из них нет суммы.',
    largest: 'Крупнейший клиент, пять крупнейших',
  },
  trial: {
    mark: 'Что если',
    lastStart: 'Что если: последний срок начала — {{day}}.',
    lastStartUnknown: 'Что если: последний срок начала неизвестен.',
    won: 'что если: выиграна',
    lost: 'что если: проиграна',
    moved: 'что если: перенесена',
    leaves: 'что если: клиент уходит',
    outside: 'Закрытие {{day}}, вне периода {{period}}: этот разрыв не закрывает.',
    unknownAmount: 'Сумма неизвестна: ничего не добавляет.',
    end: 'Завершить «что если»',
  },
  gone: {
    line_one: '{{count, number}} открытая сделка потерянного или архивного клиента',
    line_few: '{{count, number}} открытые сделки потерянных или архивных клиентов',
    line_many: '{{count, number}} открытых сделок потерянных или архивных клиентов',
    line_other: '{{count, number}} открытой сделки потерянных или архивных клиентов',
    archived_one:
      '{{count, number}} открытая сделка архивного клиента ({{sum}}) не входит в суммы.',
    archived_few:
      '{{count, number}} открытые сделки архивных клиентов ({{sum}}) не входят в суммы.',
    archived_many:
      '{{count, number}} открытых сделок архивных клиентов ({{sum}}) не входят в суммы.',
    archived_other:
      '{{count, number}} открытой сделки архивных клиентов ({{sum}}) не входят в суммы.',
    lost_one:
      '{{count, number}} открытая сделка потерянного клиента ({{sum}}) учитывается: она может его вернуть.',
    lost_few:
      '{{count, number}} открытые сделки потерянных клиентов ({{sum}}) учитываются: они могут их вернуть.',
    lost_many:
      '{{count, number}} открытых сделок потерянных клиентов ({{sum}}) учитываются: они могут их вернуть.',
    lost_other:
      '{{count, number}} открытой сделки потерянных клиентов ({{sum}}) учитываются: они могут их вернуть.',
    title: 'Открытые сделки потерянных и архивных клиентов',
    hint: 'Сделки архивных клиентов не входят в суммы. Сделка с потерянным клиентом может его вернуть: такую стоит оставить, остальные закрыть.',
    status: { lost: 'клиент потерян', archived: 'клиент в архиве' },
    save_one: 'Отметить {{count, number}} сделку проигранной',
    save_few: 'Отметить {{count, number}} сделки проигранными',
    save_many: 'Отметить {{count, number}} сделок проигранными',
    save_other: 'Отметить {{count, number}} сделки проигранными',
    done_one: '{{count, number}} сделка отмечена проигранной',
    done_few: '{{count, number}} сделки отмечены проигранными',
    done_many: '{{count, number}} сделок отмечены проигранными',
    done_other: '{{count, number}} сделки отмечены проигранными',
    none: 'Нет открытых сделок потерянных или архивных клиентов.',
  },
  since: {
    label: 'Изменения с',
    line: 'С {{day}}: {{list}}',
    title: 'Изменения с {{day}}',
    review: 'С последнего разбора',
    note: 'Сравниваются новые и завершённые сделки, этапы и даты закрытия. Суммы, вероятности и шаги по дням хранят только разборы.',
  },
};
