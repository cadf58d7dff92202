import { startTransition, useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isoFromDay } from '@shared/domain/iso-day';
import { MOST_PLAN_SUMS } from '@shared/ipc/market-methods';
import type { ClientPlanAnswer } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { PaneHeader } from '../../../ui/pane/PaneHeader';
import { Pane } from '../../../ui/pane/Pane';
import { SheetGrid } from '../../../ui/sheet-grid/SheetGrid';
import type { SheetArea, SheetHandle, SheetPlace } from '../../../ui/sheet-grid/sheet-types';
import { StatusBarStart, StatusFigure, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { showToast } from '../../../ui/toast/toast-store';
import { numberStyleOf, readAmountE4 } from '../../../lib/sheet-numbers';
import { usePeriodName } from '../hooks/use-period-name';
import { NAME_COLUMNS, usePlanColumns } from '../hooks/use-plan-columns';
import { usePlanCommands } from '../hooks/use-plan-commands';
import { useSteadyRows } from '../hooks/use-steady-rows';
import { lastYearOf } from '../model/last-year';
import { figuresOf, totalsOf } from '../model/plan-data';
import type { PlanRow } from '../model/plan-data';
import { planPeriods } from '../model/plan-periods';
import type { PlanPeriod } from '../model/plan-periods';
import { planSums } from '../model/plan-sums';
import type { PlanScreenState } from '../model/plan-screen-state';
import { PlanCell } from './PlanCell';
import { PlanPanel } from './PlanPanel';
import { RaisePopover } from './RaisePopover';
import styles from './Plan.module.css';

export interface PlanBoardProps {
  readonly answer: ClientPlanAnswer;
  readonly state: PlanScreenState;
  readonly strip: ReactNode;
  readonly scope: ReactNode;
  readonly isUpdating: boolean;
}

const keyOf = ({ client }: PlanRow) => client.id;
const START: { area: SheetArea; active: SheetPlace } = {
  area: { top: 0, bottom: 0, left: NAME_COLUMNS, right: NAME_COLUMNS },
  active: { row: 0, column: NAME_COLUMNS },
};

const monthsOf = ({ firstDay, from, to }: PlanPeriod) => ({
  month: isoFromDay(firstDay),
  months: to - from,
});

/** The plan once it was read: sheet, totals, and the arithmetic of the chosen cell. */
export function PlanBoard({ answer, state, strip, scope, isUpdating }: PlanBoardProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const nameOf = usePeriodName();
  const { isCompared, basis } = state;
  const rows = useSteadyRows(answer);
  const totals = useMemo(() => totalsOf(rows, basis), [rows, basis]);
  const firstDay = answer.months[0] ?? 0;
  const months = answer.months.length;
  const periods = useMemo(
    () => planPeriods(firstDay, months, state.grain),
    [firstDay, months, state.grain],
  );
  const columns = usePlanColumns({ periods, firstOpen: answer.firstOpen, isCompared, basis });
  const { edit, spread } = usePlanCommands(answer.measure, rows, periods);
  const sheet = useRef<SheetHandle>(null);
  const [chosen, setChosen] = useState(START);
  const row = rows[chosen.active.row] ?? null;
  const period = periods[chosen.active.column - NAME_COLUMNS] ?? null;
  const isMany = chosen.area.top !== chosen.area.bottom;
  const chosenRows = rows.slice(chosen.area.top, chosen.area.bottom + 1);
  const { top, bottom, left, right } = chosen.area;
  const sums = useMemo(
    () =>
      planSums(
        rows.slice(top, bottom + 1),
        periods.slice(Math.max(0, left - NAME_COLUMNS), right - NAME_COLUMNS + 1),
        basis,
      ),
    [rows, periods, basis, top, bottom, left, right],
  );
  const total = useCallback(
    (_: unknown, index: number) => {
      const at = periods[index - NAME_COLUMNS];
      return at === undefined ? (
        t('plan.total', { count: rows.length })
      ) : (
        <PlanCell
          figures={totals(at)}
          format={format}
          isCompared={isCompared}
          isSum={at.kind === 'year'}
        />
      );
    },
    [periods, rows, totals, format, isCompared, t],
  );
  const spreadChosen = (by: 'season' | 'even') => {
    if (period === null) return;
    const lines = chosenRows.flatMap(({ client, series }) => {
      const { planE4 } = figuresOf(series, period, basis);
      return planE4 === null ? [] : [{ clientId: client.id, sumsE4: [planE4] }];
    });
    if (lines.length > 0) spread(monthsOf(period), lines, by);
  };
  const years = useMemo(() => periods.filter(({ kind }) => kind === 'year'), [periods]);
  const firstYear = years[0];
  const yearly = useMemo(
    () =>
      rows.map(({ client }, index) => ({
        clientId: client.id,
        sumE4: (firstYear && lastYearOf(answer.lastYearE4, index, firstYear)) ?? 0,
      })),
    [rows, answer.lastYearE4, firstYear],
  );
  const raised = (isMany ? yearly.slice(chosen.area.top, chosen.area.bottom + 1) : yearly).filter(
    ({ sumE4 }) => sumE4 > 0,
  );
  const raise = (year: number, factor: number) => {
    const at = years.find((one) => one.year === year);
    if (!at) return;
    // The year comes into sight with as many of its months as there is room for.
    const column = NAME_COLUMNS + periods.indexOf(at);
    const months = periods.filter((one) => one.year === year).length;
    for (const place of [column + months - 1, column])
      sheet.current?.goTo({ row: chosen.active.row, column: place });
    spread(
      monthsOf(at),
      raised.map(({ clientId, sumE4 }) => {
        // Whole units: nobody plans cents.
        const planE4 = Math.round((sumE4 * factor) / 10_000) * 10_000;
        return { clientId, sumsE4: [planE4] };
      }),
      'season',
    );
  };
  return (
    <div className={styles.screen} data-screen="client-plan" data-ready={!isUpdating}>
      <PaneHeader
        title={t('plan.title')}
        detail={t('plan.shown', { count: rows.length, of: answer.of })}
      >
        {scope}
        <RaisePopover
          years={years.map((one) => ({ year: one.year, name: nameOf(one) }))}
          clients={raised.length}
          isSelection={isMany}
          onTake={raise}
        />
      </PaneHeader>
      {strip}
      <div className={styles.middle}>
        <Pane label={t('plan.sheet')} className={styles.centre ?? ''}>
          <SheetGrid
            ref={sheet}
            label={t('plan.sheet')}
            rows={rows}
            rowKey={keyOf}
            columns={columns}
            frozen={NAME_COLUMNS}
            rowHeight={isCompared ? 40 : 28}
            headerHeight={isCompared ? 40 : 28}
            total={total}
            check={({ text }) =>
              readAmountE4(text, numberStyleOf([text], format.language)).kind === 'unreadable'
                ? t('plan.notAmount')
                : null
            }
            onEdit={edit}
            most={MOST_PLAN_SUMS}
            onTooMany={(count) => showToast(t('sheet.tooMany', { count, most: MOST_PLAN_SUMS }))}
            onChosen={(area, active) => startTransition(() => setChosen({ area, active }))}
            empty={t('plan.nobody')}
          />
        </Pane>
        <PlanPanel
          answer={answer}
          row={row}
          rowIndex={chosen.active.row}
          period={period}
          basis={basis}
          onSpread={spreadChosen}
        />
      </div>
      <StatusBarStart>
        <StatusFigure
          label={t('plan.sumOfPlan')}
          value={format.money(sums.planE4, answer.currency, 0)}
        />
        {isCompared ? (
          <StatusFigure
            label={t('plan.sumOfForecast')}
            value={format.money(sums.otherE4, answer.currency, 0)}
          />
        ) : null}
        <StatusKeys
          keys={[
            ['F2', t('sheet.keys.edit')],
            ['Ctrl V', t('sheet.keys.paste')],
            ['Ctrl D', t('sheet.keys.fillDown')],
            ['Ctrl R', t('sheet.keys.fillRight')],
            ['Del', t('sheet.keys.clear')],
            ['F6', t('sheet.keys.pane')],
          ]}
        />
      </StatusBarStart>
    </div>
  );
}
