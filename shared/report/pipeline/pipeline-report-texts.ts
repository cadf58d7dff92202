import type { DealStage } from '@shared/analysis/pipeline/pipeline-facts';
import type { RedFlagKind } from '@shared/analysis/pipeline/red-flags';
import type { BuyingRole } from '@shared/domain/people-scales';

/** All words of the pipeline workbook in one language. `{name}` in a text stands for a value. */
export interface PipelineReportTexts {
  readonly decimal: '.' | ',';
  readonly sheets: Readonly<Record<'gap' | 'deals' | 'won' | 'plan' | 'flags' | 'reviews', string>>;
  readonly gap: {
    /** {from} {to} */
    readonly title: string;
    readonly scope: Readonly<Record<'key' | 'all', string>>;
    readonly figure: string;
    readonly value: string;
    readonly how: string;
    readonly name: string;
    readonly unknown: string;
    readonly rows: Readonly<
      Record<
        | 'asOf'
        | 'dataTo'
        | 'periodStart'
        | 'periodEnd'
        | 'plan'
        | 'invoiced'
        | 'booked'
        | 'weighted'
        | 'gap'
        | 'gapShare'
        | 'withoutLargest'
        | 'withoutTwo'
        | 'quarterLater'
        | 'won'
        | 'ended'
        | 'winRate'
        | 'needed'
        | 'cycle'
        | 'lastStart'
        | 'daysLeft',
        { readonly label: string; readonly how: string }
      >
    >;
  };
  readonly columns: Readonly<
    Record<
      | 'client'
      | 'deal'
      | 'stage'
      | 'amount'
      | 'probability'
      | 'close'
      | 'weighted'
      | 'inPeriod'
      | 'inPeriodWeighted'
      | 'rank'
      | 'laterWeighted'
      | 'planShare'
      | 'buyerStep'
      | 'buyerStepDay'
      | 'ourStep'
      | 'flags'
      | 'flag'
      | 'closed'
      | 'invoiced'
      | 'booked'
      | 'periodPlan'
      | 'periodActual'
      | 'variance'
      | 'variancePercent'
      | 'yearPlan'
      | 'yearActual'
      | 'yearlySum'
      | 'planMonth'
      | 'actualMonth'
      | 'varianceMonth'
      | 'total'
      | 'others'
      | 'review'
      | 'number'
      | 'question'
      | 'answer'
      | 'followUp'
      | 'owner'
      | 'day'
      | 'done'
      | 'yes'
      | 'no',
      string
    >
  >;
  readonly stages: Readonly<Record<DealStage, string>>;
  readonly roles: Readonly<Record<BuyingRole, string>>;
  /** {times} {days} {stage} {median} {factor} {limit} {amount} {mean} {share} {roles} {step} */
  readonly flags: Readonly<
    Record<
      Exclude<RedFlagKind, 'client-gone'> | 'idle-never' | 'client-lost' | 'client-archived',
      string
    >
  >;
  readonly questions: readonly [string, string, string, string, string, string];
}
