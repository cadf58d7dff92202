import type { settings as english } from '../en/settings';
import type { SlavicTranslation } from '../translation';

export const settings: SlavicTranslation<typeof english> = {
  title: 'Настройки',
  back: 'Назад',
  program: {
    title: 'Программа',
    language: 'Язык',
    languageHint:
      'Слова, числа и даты. Книги читаются на любом языке, что бы здесь ни было выбрано.',
    theme: 'Оформление',
    system: 'Как в системе',
    light: 'Светлое',
    dark: 'Тёмное',
  },
  workspace: {
    title: 'Рабочая база',
    name: 'Название',
    rename: 'Переименовать',
    nameNeeded: 'Введите название до 120 знаков.',
    file: 'Файл',
    contents: 'Содержимое',
    contentsText: '{{clients}}, {{lines}}, {{imports}}',
    clients_one: '{{count, number}} клиент',
    clients_few: '{{count, number}} клиента',
    clients_many: '{{count, number}} клиентов',
    clients_other: '{{count, number}} клиента',
    lines_one: '{{count, number}} строка продаж',
    lines_few: '{{count, number}} строки продаж',
    lines_many: '{{count, number}} строк продаж',
    lines_other: '{{count, number}} строки продаж',
    imports_one: '{{count, number}} загрузка',
    imports_few: '{{count, number}} загрузки',
    imports_many: '{{count, number}} загрузок',
    imports_other: '{{count, number}} загрузки',
    none: 'Рабочая база не открыта.',
    sample: 'Это фирма-пример. Она хранится отдельно от ваших файлов.',
    removeSample: 'Убрать фирму-пример',
    renamed: 'Рабочая база теперь называется «{{name}}».',
    undoRename: 'Вернуть название',
    fiscalYear: 'Финансовый год начинается в месяце',
    fiscalYearHint:
      'По нему считаются кварталы и годы плана и воронки сделок; если это не январь, они называются «ФГ 2026/27, кв. 1».',
  },
  about: {
    title: 'О программе',
    version: 'Версия {{version}}',
    offline:
      'Keybook работает без сети и не отправляет никаких запросов. Данные остаются в выбранном вами файле.',
  },
  languages: {
    en: 'English',
    pl: 'Polski',
    ru: 'Русский',
    af: 'Afrikaans',
  },
};
