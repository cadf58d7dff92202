import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { createStatedCollector } from '@shared/reconcile/collect-stated';
import { findStated } from '@shared/reconcile/find-stated';
import type { StatedSheet } from '@shared/reconcile/stated-plan';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { toSheetRows } from './to-sheet-rows';

/** Classes and totals the workbook itself holds for its clients; null when it holds none. */
export async function readStated(
  workbook: OpenWorkbook,
  samples: readonly SheetSample[],
  mapping: SheetMapping,
): Promise<StatedSheet | null> {
  const plan = findStated(samples, mapping);
  if (!plan) return null;
  const collector = createStatedCollector(plan);
  const texts: string[] = [];
  await workbook.readRows(plan.sheet, {
    onBatch: (batch) => {
      for (const text of batch.newTexts) texts.push(text);
      for (const row of toSheetRows(batch, texts)) collector.add(row);
    },
  });
  return collector.end();
}
