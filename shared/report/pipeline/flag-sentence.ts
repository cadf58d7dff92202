import type { RedFlag } from '@shared/analysis/pipeline/red-flags';
import type { PipelineThresholds } from '@shared/analysis/pipeline/thresholds';
import type { PipelineReportTexts } from './pipeline-report-texts';

/** A red flag as a sentence with its arithmetic. Worked line: stuck 74 of 38 → "In Proposal for 74 days, 1.9 × own median of 38". */
export function flagSentence(
  flag: RedFlag,
  texts: PipelineReportTexts,
  thresholds: PipelineThresholds,
): string {
  const number = (value: number, digits: number): string =>
    value.toFixed(digits).replace('.', texts.decimal);
  const amount = (e4: number): string => number(e4 / 10_000, 2);
  const fill = (text: string, values: Readonly<Record<string, string>>): string =>
    text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
  switch (flag.kind) {
    case 'client-gone':
      return texts.flags[flag.status === 'lost' ? 'client-lost' : 'client-archived'];
    case 'pushed':
      return fill(texts.flags.pushed, { times: String(flag.times) });
    case 'stuck':
      return fill(texts.flags.stuck, {
        stage: texts.stages[flag.stage],
        days: String(flag.days),
        median: number(flag.medianDays, Number.isInteger(flag.medianDays) ? 0 : 1),
        factor: flag.factor === null ? '∞' : number(flag.factor, 1),
      });
    case 'idle':
      return fill(texts.flags[flag.hadActivity ? 'idle' : 'idle-never'], {
        days: String(flag.days),
        limit: String(flag.limit),
      });
    case 'overdue':
      return fill(texts.flags.overdue, { days: String(flag.days) });
    case 'large':
      return fill(texts.flags.large, {
        amount: amount(flag.amountE4),
        factor: number(thresholds.amountFactor, 1),
        mean: amount(flag.meanE4),
      });
    case 'plan-share':
      return fill(texts.flags['plan-share'], { share: `${number(flag.share * 100, 1)} %` });
    case 'buyer-step-passed':
      return fill(texts.flags['buyer-step-passed'], {
        step: flag.step ?? '',
        days: String(flag.days),
      });
    case 'roles-missing':
      return fill(texts.flags['roles-missing'], {
        roles: flag.roles.map((role) => texts.roles[role]).join(', '),
      });
    case 'no-next-step':
    case 'no-buyer-step':
    case 'no-decider':
      return texts.flags[flag.kind];
  }
}
