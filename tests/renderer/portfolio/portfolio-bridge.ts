import { snapshotOfFacts } from '@shared/analysis/movement/dated-snapshot';
import { followClients } from '@shared/analysis/movement/follow-clients';
import { settingDifferences } from '@shared/analysis/movement/setting-differences';
import { dayFromIso } from '@shared/domain/iso-day';
import type {
  ComparedSide,
  KeptRun,
  MovementSide,
  MovementView,
} from '@shared/ipc/movement-methods';
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
): FakeBridge & { readonly undoSettings: () => void } {
  let settings: AnalysisSettings = { ...DEFAULT_ANALYSIS_SETTINGS, ...start.settings };
  let kept: unknown = start.kept ?? null;
  let runs: KeptRun[] = [];
  // A workspace of its own for every bridge, so that no test inherits the screen of another.
  const id = crypto.randomUUID();
  const bridge = createFakeBridge({
    'workspace.current': () => ({
      id,
      name: 'Golden',
      fileName: 'golden.keybook',
      folder: '~',
      isSample: false,
      readOnly: null,
      currency: 'EUR',
      fiscalYearStartMonth: 1,
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
    'movement.runs': () => runs,
    'movement.keep': ({ name }) => {
      const run: KeptRun = {
        id: `run-${runs.length + 1}`,
        trigger: 'person',
        name,
        asOfDay: 0,
        createdAtMs: 0,
        clients: 1,
        positiveTotal: 0,
        settings,
      };
      runs = [run, ...runs];
      return run;
    },
    'movement.forget': ({ id }) => {
      runs = runs.filter((run) => run.id !== id);
      return null;
    },
    'movement.compare': ({ before, after }) =>
      facts ? movementOf(facts, settings, before, after) : null,
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
  const first = settings;
  /** As if somebody undid the change of settings: the main side has the first ones again and says so. */
  const undoSettings = () => {
    settings = first;
    bridge.emit('data.changed', { entities: ['settings', 'action'], savedAtMs: 0 });
  };
  return { ...bridge, undoSettings };
}

/** What the back end would answer for two days of these facts; a kept run stands for other limits. */
function movementOf(
  facts: SalesFacts,
  settings: AnalysisSettings,
  before: MovementSide,
  after: MovementSide,
): MovementView {
  const days = [...facts.day.subarray(0, facts.length)];
  const data = { facts, firstDay: Math.min(...days), lastDay: Math.max(...days) };
  const other: AnalysisSettings = {
    ...settings,
    abcLimits: { kind: 'cumulative', aPercent: 50, bPercent: 90 },
  };
  const sideOf = (side: MovementSide) =>
    snapshotOfFacts(
      data,
      side.kind === 'run' ? other : settings,
      side.kind === 'day' ? dayFromIso(side.day) : null,
    );
  const [earlier, later] = [sideOf(before), sideOf(after)];
  const differences = settingDifferences(earlier.run.settings, later.run.settings).filter(
    (name) => name !== 'to',
  );
  const { movements, yearBefore, yearAfter } = followClients(data, earlier, later, differences);
  const describe = (side: typeof earlier, year: typeof yearBefore): ComparedSide => ({
    settings: side.run.settings,
    asOfDay: side.asOfDay,
    dataDay: side.run.asOfDay,
    periods: side.run.periods,
    clients: side.run.clients.length,
    positiveTotal: side.run.positiveTotal,
    year: year && { from: year.from, to: year.to },
  });
  return {
    before: describe(earlier, yearBefore),
    after: describe(later, yearAfter),
    differences,
    movements,
    currency: facts.currency,
  };
}
