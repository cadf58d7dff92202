import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import { createFakeBridge } from '../../support/fake-bridge';
import type { FakeBridge } from '../../support/fake-bridge';
import { viewOf } from './view-of';

/** A main side that analyses facts for real and keeps settings and screen state in memory. */
export function portfolioBridge(
  facts: SalesFacts | null,
  start: { readonly settings?: Partial<AnalysisSettings>; readonly kept?: unknown } = {},
): FakeBridge {
  let settings: AnalysisSettings = { ...DEFAULT_ANALYSIS_SETTINGS, ...start.settings };
  let kept: unknown = start.kept ?? null;
  // A workspace of its own for every bridge, so that no test inherits the screen of another.
  const id = crypto.randomUUID();
  return createFakeBridge({
    'workspace.current': () => ({
      id,
      name: 'Golden',
      fileName: 'golden.keybook',
      folder: '~',
      isSample: false,
      currency: 'EUR',
      clients: 11,
      lines: 1,
      imports: 1,
      dataTo: '2025-12-31',
      savedAtMs: 0,
    }),
    'screen.get': () => kept,
    'screen.set': ({ value }) => {
      kept = value;
      return null;
    },
    'portfolio.get': (input) => (facts ? viewOf(facts, input.settings ?? settings) : null),
    'portfolio.saveSettings': (input) => {
      settings = input.settings;
      return settings;
    },
    'portfolio.sourceRows': ({ clientId, offset, limit }) => {
      if (!facts) return { total: 0, sumE4: 0, rows: [] };
      const rows = [];
      for (let line = 0; line < facts.length; line++) {
        if (facts.clients[facts.client[line] ?? 0]?.id !== clientId) continue;
        rows.push({
          lineId: line,
          day: facts.day[line] ?? 0,
          document: `FV/${line}`,
          product: null,
          amountE4: facts.amountE4[line] ?? 0,
          fileName: 'sales.xlsx',
          sheetName: 'Data',
          row: line + 2,
        });
      }
      return { total: rows.length, sumE4: 0, rows: rows.slice(offset, offset + limit) };
    },
  });
}
