import { guessTransactions } from '@shared/import/layout/guess-transactions';
import { test } from 'vitest';
import { openFiles } from '../../../electron/reader/open-files';
import { understandWorkbook } from '../../../electron/reader/understand-workbook';
import { findJoins } from '@shared/import/layout/find-joins';
import { joinNeeds, standsAlone } from '@shared/import/layout/join-needs';
import { prepareSheet } from '@shared/import/layout/prepare-sheet';
const dir='/work/shared/data/northwind-csv/';
test('x', async () => {
  const o = await openFiles([dir+'order-details.csv',dir+'orders.csv',dir+'customers.csv'], null, {fileName:'order-details.csv', fallbackYear: 2025}, ()=>{});
  const p = o.samples.map(s=>prepareSheet(s));
  for (const x of p) console.log(x.sample.sheetName, x.headerRow, x.rows.length, joinNeeds(x));
  const l = p[0]!;
  const g0 = guessTransactions(l, []);
  console.log(g0.date?.facts.header, g0.client.name?.header, g0.client.code?.header, g0.client.byHeader, g0.amount.amount?.header, g0.amount.quantity?.header, g0.amount.price?.header);
  for (const g of o.guess.sheets) console.log(g.sheetName, g.score, standsAlone(g), JSON.stringify(g.questions), JSON.stringify(g.reasons), JSON.stringify(g.mapping?.joins));
});
