import { expect, it } from 'vitest';
import { nameFromFile } from '../../../renderer/app/dialogs/name-from-file';

it.each([
  ['merida_sales_2026-09.xlsx', 'Merida sales'],
  ['Отгрузки за 2025.xlsx', 'Отгрузки за'],
  ['sales (2).csv', 'Sales'],
  ['2026-09.xlsx', ''],
  ['Łódź – sprzedaż.xlsm', 'Łódź – sprzedaż'],
])('%s → %s', (file, name) => {
  expect(nameFromFile(file)).toBe(name);
});
