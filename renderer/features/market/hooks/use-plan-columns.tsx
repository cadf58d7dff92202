import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForecastBasis } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { Icon } from '../../../ui/icon/Icon';
import { Star } from '../../../ui/icon/icons';
import type { SheetColumn } from '../../../ui/sheet-grid/sheet-types';
import { PlanCell } from '../components/PlanCell';
import { figuresOf } from '../model/plan-data';
import type { PlanRow } from '../model/plan-data';
import type { PlanPeriod } from '../model/plan-periods';
import { usePeriodName } from './use-period-name';
import styles from '../components/Plan.module.css';

/** Columns before the first period. */
export const NAME_COLUMNS = 1;

export interface PlanColumnsInput {
  readonly periods: readonly PlanPeriod[];
  readonly firstOpen: number;
  readonly isCompared: boolean;
  readonly basis: ForecastBasis;
}

/** Columns of the plan: the client, then a column a period. */
export function usePlanColumns({
  periods,
  firstOpen,
  isCompared,
  basis,
}: PlanColumnsInput): readonly SheetColumn<PlanRow>[] {
  const { t } = useTranslation('market');
  const format = useFormat();
  const nameOf = usePeriodName();
  return useMemo(() => {
    const name: SheetColumn<PlanRow> = {
      key: 'client',
      header: t('plan.client'),
      width: 208,
      text: ({ client }) => client.name,
      cell: ({ client }) => (
        <span className={styles.client}>
          <span className={styles.clientName}>{client.name}</span>
          {client.isKey ? (
            <span className={styles.key} title={t('plan.isKey')}>
              <Icon of={Star} size={12} />
            </span>
          ) : null}
        </span>
      ),
    };
    const plain = (planE4: number | null) => (planE4 === null ? '' : format.plain(planE4 / 10_000));
    const columns = periods.map((period): SheetColumn<PlanRow> => {
      const header = nameOf(period);
      const isSum = period.kind === 'year';
      const stage =
        period.to <= firstOpen ? 'actual' : period.from >= firstOpen ? 'open' : 'partly';
      const detail = t(`plan.stage.${stage}`);
      return {
        key: period.key,
        header,
        ...(isCompared ? { headerDetail: detail } : {}),
        headerLabel: t('plan.columnLabel', { period: header, stage: detail }),
        width: isSum ? 124 : 112,
        align: 'end',
        edit: 'number',
        isGroupStart: isSum,
        text: ({ series }) => plain(figuresOf(series, period, basis).planE4),
        cell: ({ series }) => (
          <PlanCell
            figures={figuresOf(series, period, basis)}
            format={format}
            isCompared={isCompared}
            isSum={isSum}
          />
        ),
      };
    });
    return [name, ...columns];
  }, [periods, firstOpen, isCompared, basis, t, format, nameOf]);
}
