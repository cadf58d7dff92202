import type { kit as english } from '../en/kit';
import type { SlavicTranslation } from '../translation';

export const kit: SlavicTranslation<typeof english> = {
  cancel: 'Отмена',
  clear: 'Очистить',
  close: 'Закрыть',
  dismiss: 'Скрыть',
  notifications: 'Уведомления',
  copiedRows_one: 'Скопирована {{count, number}} строка',
  copiedRows_few: 'Скопированы {{count, number}} строки',
  copiedRows_many: 'Скопировано {{count, number}} строк',
  copiedRows_other: 'Скопировано {{count, number}} строки',
  sortedAscending: 'по возрастанию',
  sortedDescending: 'по убыванию',
  noRows: 'Нет строк',
  panelBroken: 'Эту часть не удаётся показать',
  panelBrokenText:
    'Всё сохранённое в безопасности. Покажите её ещё раз; если повторится, перейдите в другое место и вернитесь.',
  date: {
    day: 'д',
    month: 'м',
    year: 'г',
    calendar: 'Календарь',
    previous: 'Предыдущий месяц',
    next: 'Следующий месяц',
    unread: 'Это не дата. Введите день, месяц и год или выберите в календаре.',
  },
  space: 'Пробел',
  quoted: '«{{text}}»',
  showAgain: 'Показать снова',
  reloadWindow: 'Перезагрузить окно',
};
