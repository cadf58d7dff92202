import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhiteSpaceAnswer } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { Pane } from '../../../ui/pane/Pane';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { StatusBarStart, StatusFigure, StatusKeys } from '../../../ui/status-bar/StatusBar';
import { Toolbar, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { useSpaceWords } from '../hooks/use-space-words';
import { useWriteCells } from '../hooks/use-write-cells';
import { budgetText } from '../model/budget-text';
import { BordersPopover } from './BordersPopover';
import { ClientsTable } from './ClientsTable';
import { EstimateDialog } from './EstimateDialog';
import { SpacePanel } from './SpacePanel';
import { SpaceSummary } from './SpaceSummary';
import { SpaceTable } from './SpaceTable';
import { UnitsTable } from './UnitsTable';
import styles from './Space.module.css';

type View = 'table' | 'units' | 'clients';

export interface SpaceBoardProps {
  readonly answer: WhiteSpaceAnswer;
  readonly onCategories: () => void;
}

/** The white space once there are categories: by category, by unit, or of all clients. */
export function SpaceBoard({ answer, onCategories }: SpaceBoardProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(answer.currency);
  const writer = useWriteCells(answer.asOf);
  const [view, setView] = useState<View>('table');
  const [placeIndex, setPlaceIndex] = useState(0);
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const [amount, setAmount] = useState<string | null>(null);
  const place = answer.places[placeIndex] ?? answer.places[0];
  if (!place) return null;
  const cell =
    place.cells.find((one) => one.categoryId === categoryId) ??
    (categoryId === null ? (place.cells[0] ?? null) : null);
  const { asked } = writer;
  const [only] = asked?.pending ?? [];
  const nameOf = (id: string) => answer.categories.find((one) => one.id === id)?.name ?? '';
  const estimate = () => {
    if (!cell) return;
    setAmount(budgetText(format, cell.budget));
    const key = { clientId: answer.clientId, unitId: place.unitId, categoryId: cell.categoryId };
    const budget = { low: 0, likely: 0, high: 0 };
    writer.ask({
      cells: [],
      pending: [{ cell: key, budget, source: null, confidence: null }],
      emptied: 0,
    });
  };
  const close = () => {
    setAmount(null);
    writer.ask(null);
  };
  const views: readonly View[] =
    answer.places.length > 1 ? ['table', 'units', 'clients'] : ['table', 'clients'];
  const unsorted = answer.salesE4 > 0 ? answer.unsortedE4 / answer.salesE4 : 0;
  return (
    <>
      <Toolbar size="lg" gap={12} isLined>
        <Segmented
          label={t('space.view')}
          size="sm"
          selectedKey={view}
          onChange={setView}
          items={views.map((one) => ({ key: one, label: t(`space.views.${one}`) }))}
        />
        {view === 'table' && answer.places.length > 1 ? (
          <Select
            label={t('space.views.units')}
            isLabelHidden
            size="sm"
            selectedKey={place.unitId ?? 'client'}
            onChange={(key) =>
              setPlaceIndex(
                Math.max(
                  0,
                  answer.places.findIndex(({ unitId }) => (unitId ?? 'client') === key),
                ),
              )
            }
            items={answer.places.map(({ unitId, name }) => ({
              key: unitId ?? 'client',
              label: name ?? t('space.wholeClient'),
            }))}
          />
        ) : null}
        <ToolbarSpace />
        <BordersPopover settings={answer.settings} />
        <Button size="sm" onPress={onCategories}>
          {t('space.categories')}
        </Button>
      </Toolbar>
      {view === 'clients' ? (
        <ClientsTable />
      ) : (
        <>
          {unsorted >= 0.01 ? (
            <Notice
              tone="info"
              actions={
                <Button size="sm" onPress={onCategories}>
                  {t('space.sortProducts')}
                </Button>
              }
            >
              {t('space.unsorted', { share: format.percent(unsorted, 0) })}
            </Notice>
          ) : null}
          {place.unitId === null && view === 'table' ? (
            <SpaceSummary answer={answer} place={place} />
          ) : (
            <p className={styles.summary}>{t('space.unitsHint')}</p>
          )}
          <div className={styles.middle}>
            <Pane label={t('space.title')} className={styles.centre ?? ''}>
              {view === 'units' ? (
                <UnitsTable
                  answer={answer}
                  writer={writer}
                  onChosen={(index, category) => {
                    setPlaceIndex(index);
                    setCategoryId(category);
                  }}
                />
              ) : (
                <SpaceTable
                  answer={answer}
                  place={place}
                  writer={writer}
                  onChosen={setCategoryId}
                />
              )}
            </Pane>
            <SpacePanel
              answer={answer}
              place={place}
              cell={cell}
              writer={writer}
              onEstimate={estimate}
            />
          </div>
          <StatusBarStart>
            <StatusFigure label={t('space.sumOurs')} value={words.short(answer.salesE4)} />
            <StatusFigure
              label={t('space.sumBudget')}
              value={
                place.penetration.known === 0
                  ? t('space.unknown')
                  : words.amounts(place.penetration.budgetE4)
              }
            />
            <StatusKeys
              keys={[
                ['F2', t('sheet.keys.edit')],
                ['Ctrl V', t('sheet.keys.paste')],
                ['Ctrl D', t('sheet.keys.fillDown')],
                ['Del', t('sheet.keys.clear')],
                ['F6', t('sheet.keys.pane')],
              ]}
            />
          </StatusBarStart>
        </>
      )}
      {asked ? (
        <EstimateDialog
          asked={asked}
          currency={answer.currency}
          today={answer.asOf}
          name={asked.pending.length === 1 && only ? nameOf(only.cell.categoryId) : null}
          amount={amount}
          onClose={close}
          onKeep={(cells) => {
            close();
            writer.write(cells, asked.emptied);
          }}
        />
      ) : null}
    </>
  );
}
