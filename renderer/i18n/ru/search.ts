import type { search as english } from '../en/search';
import type { SlavicTranslation } from '../translation';

export const search: SlavicTranslation<typeof english> = {
  did: {},
  placeholder: 'Найти или выполнить команду',
  none: 'Ничего с такими буквами',
  result_one: '{{count, number}} результат',
  result_few: '{{count, number}} результата',
  result_many: '{{count, number}} результатов',
  result_other: '{{count, number}} результата',
  firstResults_one: 'Первые результаты: {{count, number}}; ещё буквы сузят список',
  firstResults_few: 'Первые результаты: {{count, number}}; ещё буквы сузят список',
  firstResults_many: 'Первые результаты: {{count, number}}; ещё буквы сузят список',
  firstResults_other: 'Первые результаты: {{count, number}}; ещё буквы сузят список',
  groups: {
    people: 'Клиенты и люди',
    written: 'Записано',
    commands: 'Команды',
  },
  kinds: {
    client: 'Клиент',
    person: 'Человек',
    fact: 'Факт',
    note: 'Встреча',
    promise: 'Обещание',
    question: 'Вопрос',
    event: 'Поставка или тендер',
    competitor: 'Конкурент',
    deal: 'Сделка',
    plan: 'План',
    action: 'Действие',
    file: 'Файл',
  },
  meetings: {
    visit: 'Визит',
    call: 'Звонок',
    video: 'Видеозвонок',
    mail: 'Письмо',
    event: 'Мероприятие',
    note: 'Заметка',
  },
};
