import type { welcome as english } from '../en/welcome';
import type { SlavicTranslation } from '../translation';

export const welcome: SlavicTranslation<typeof english> = {
  title: 'Ключевые клиенты в одном файле на этом компьютере',
  lead: 'Откройте книгу с продажами за прошлый год и увидьте, на ком держится бизнес. Без учётной записи и без сети.',
  own: {
    title: 'Своя книга',
    text: 'Excel или CSV: строка на продажу или месяцы по столбцам. Вы видите, как она прочитана, прежде чем что-либо сохранится.',
    drop: 'Перетащите файл в любое место окна',
    action: 'Выбрать книгу',
    time: 'Около пяти минут',
  },
  sample: {
    title: 'Фирма-пример',
    text: 'Merida Fluid Systems: 186 клиентов и продажи за 24 месяца, чтобы осмотреться, прежде чем открывать свои данные.',
    action: 'Открыть пример',
    note: 'Убирается одним щелчком и не смешивается с вашими данными',
    classes: 'Что означают классы',
    valueA: 'основа продаж',
    valueB: 'следующая часть',
    valueC: 'длинный остаток',
    rhythmX: 'покупают ровно',
    rhythmY: 'покупают неровно',
    rhythmZ: 'покупают редко',
  },
  promise: {
    readOnly: 'Только чтение',
    readOnlyText: 'Исходная книга никогда не меняется.',
    offline: 'Ничего не уходит наружу',
    offlineText: 'Keybook не обращается к сети.',
    exportable: 'Всё можно забрать',
    exportableText: 'Любые данные в любой момент выгружаются в Excel.',
  },
  recent: {
    title: 'Недавние рабочие базы',
    missing: 'не найдена',
    opened: 'открыта {{day}}',
  },
  openWorkspace: 'Открыть файл рабочей базы',
  newWorkspace: 'Новая рабочая база',
  language: 'Язык',
  keys: {
    next: 'далее',
    workbook: 'книга',
    help: 'справка',
  },
};
