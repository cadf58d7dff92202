import { foldText } from '../values/fold-text';

const STARTS =
  'filter, filters, parameter, parameters, selection, criteria, period:, filtry, filtr, parametry, wybór, okres, za okres, параметры, отбор, период, фильтр, клиенты:, sortierung, auswahl, zeitraum, keuse, tydperk, data range, date range'
    .split(',')
    .map((word) => foldText(word.trim()));

/** Whether a line above a table states its filters or parameters ("Отбор:", "Filter: Region = North"). */
export function isFilterLine(text: string): boolean {
  const folded = foldText(text);
  return STARTS.some((word) => folded.startsWith(word));
}
