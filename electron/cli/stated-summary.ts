import type { AnalysisSettings } from '@shared/domain/analysis-settings';
import type { SalesFacts } from '@shared/domain/sales-facts';
import type { StatedSwitch } from '@shared/reconcile/reconcile';
import type { SwitchKey, Trial } from '@shared/reconcile/trial';
import { decimalText } from './decimal-text';
import type { StatedResult } from './reconcile-stated';

/** The workbook's own classes beside ours, for `--json`: counts, what explains the differences, and each difference. */
export function statedJson({ plan, reconciliation }: StatedResult, facts: SalesFacts): unknown {
  const { clients, dimensions, switches, differences, equalAfter, trial } = reconciliation;
  const shown = (value: string | number): string =>
    typeof value === 'number' ? decimalText(value) : value;
  return {
    found: {
      sheet: plan.sheetName,
      headerRow: plan.headerRow,
      columns: plan.headers,
      clients: clients.compared,
      abc: dimensions.abc.compared,
      xyz: dimensions.xyz.compared,
      totals: dimensions.total.compared,
    },
    equal: clients.equal,
    different: clients.compared - clients.equal,
    explainedBy: switches.map(({ key, explains, isSetting }) => ({
      switch: key,
      to: switchValue(trial, key),
      isSetting,
      ...explains,
    })),
    equalAfter,
    differences: differences.map(({ client, dimension, ours, theirs, explainedBy }) => ({
      client: facts.clients[client]?.name ?? '',
      code: facts.clients[client]?.code ?? null,
      what: dimension,
      ours: shown(ours),
      theirs: shown(theirs),
      explainedBy,
    })),
  };
}

/** The same as one or two sentences. */
export function statedSentence({ plan, reconciliation }: StatedResult): string {
  const { clients, switches, equalAfter, trial } = reconciliation;
  const different = clients.compared - clients.equal;
  const start = `The workbook has classes or totals of its own for ${clients.compared} clients (sheet ${plan.sheetName})`;
  if (different === 0) return `${start}; all are equal to ours.`;
  const head = `${start}; ${different} differ.`;
  if (switches.length === 0) return `${head} No rule known explains it.`;
  const why = switches
    .map((one) => `${explained(one)} because ${reason(trial, one.key)}`)
    .join('; ');
  const left = clients.compared - equalAfter;
  return `${head} ${why}.${left === 0 ? ' With that, all are equal.' : ` ${left} stay different, why is not known.`}`;
}

function explained({ explains }: StatedSwitch): string {
  const parts = [
    explains.abc > 0 ? `ABC of ${explains.abc}` : '',
    explains.xyz > 0 ? `XYZ of ${explains.xyz}` : '',
    explains.total > 0 ? `the total of ${explains.total}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'some' : parts.join(' and ');
}

/** Value a switch has in a trial, as the settings name it. */
function switchValue({ settings, ...habits }: Trial, key: SwitchKey): unknown {
  switch (key) {
    case 'range':
      return { from: settings.from, to: settings.to };
    case 'xyzMethod':
      return { method: settings.xyzMethod, limits: settings.xyzLimits };
    case 'firstClient':
    case 'shareBase':
    case 'outside':
    case 'absentPeriods':
    case 'returns':
    case 'duplicates':
      return habits[key];
    default:
      return settings[key];
  }
}

function reason({ settings }: Trial, key: SwitchKey): string {
  switch (key) {
    case 'basis':
      return `they go by ${settings.basis}`;
    case 'abcRule':
      return `the client that crosses a limit goes ${settings.abcRule === 'crossing' ? 'up' : 'down'} there (--abc-rule ${settings.abcRule})`;
    case 'abcLimits':
      return `their limits are ${limitsText(settings)}`;
    case 'firstClient':
      return 'the largest client is not A there when it alone exceeds the limit';
    case 'shareBase':
      return 'they divide by the net sum, returns included';
    case 'outside':
      return 'clients without sales are C there';
    case 'xyzMethod':
      return `their XYZ goes by ${settings.xyzMethod} ${settings.xyzLimits.xPercent}/${settings.xyzLimits.yPercent} (--xyz ${settings.xyzMethod} --xyz-limits ${settings.xyzLimits.xPercent},${settings.xyzLimits.yPercent})`;
    case 'xyzLimits':
      return `their limits of XYZ are ${settings.xyzLimits.xPercent}/${settings.xyzLimits.yPercent}`;
    case 'deviation':
      return `their deviation is that of ${settings.deviation === 'sample' ? 'a sample' : 'the population'} (--sd ${settings.deviation})`;
    case 'grain':
      return `their periods are ${settings.grain}s (--grain ${settings.grain})`;
    case 'window':
      return settings.window === 'span'
        ? 'they count the whole span (--window span)'
        : 'they count from the first purchase (--window first-purchase)';
    case 'edges':
      return settings.edges === 'keep'
        ? 'they count partial first and last periods (--edges keep)'
        : 'they leave out partial periods (--edges drop)';
    case 'minPeriods':
      return `clients are rated there from ${settings.minPeriods} periods on (--min-periods ${settings.minPeriods})`;
    case 'range':
      return `they count ${settings.from ?? ''} to ${settings.to ?? ''}`;
    case 'absentPeriods':
      return 'periods without sales are not counted there, so one purchase looks steady';
    case 'returns':
      return 'returns are left out there';
    case 'duplicates':
      return 'exact copies of lines are left out there';
  }
}

function limitsText({ abcLimits }: AnalysisSettings): string {
  return abcLimits.kind === 'calculated'
    ? 'calculated from the curve (--abc-limits calculated)'
    : `${abcLimits.aPercent}/${abcLimits.bPercent} (--abc-limits ${abcLimits.aPercent},${abcLimits.bPercent})`;
}
