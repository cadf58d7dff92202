import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CELL_STATES } from '@shared/analysis/white-space/cell-state';
import type { WhiteSpaceAnswer, WhiteSpaceCell, WhiteSpacePlace } from '@shared/ipc/market-answers';
import { useFormat } from '../../../lib/format/use-format';
import { NumberField } from '../../../ui/field/NumberField';
import { TextArea } from '../../../ui/field/TextArea';
import { Button } from '../../../ui/button/Button';
import { SidePane } from '../../../ui/pane/SidePane';
import { Section } from '../../../ui/pane/Section';
import { Select } from '../../../ui/select/Select';
import { useSpaceWords } from '../hooks/use-space-words';
import type { CellWriter } from '../hooks/use-write-cells';
import { BudgetSection } from './BudgetSection';
import { CompetitorSection } from './CompetitorSection';
import { HistorySection } from './HistorySection';
import { StateWord } from './StateWord';
import { cx } from '../../../ui/cx';
import styles from './Space.module.css';

export interface SpacePanelProps {
  readonly answer: WhiteSpaceAnswer;
  readonly place: WhiteSpacePlace;
  readonly cell: WhiteSpaceCell | null;
  readonly writer: CellWriter;
  readonly onEstimate: () => void;
}

/** Everything about the chosen cell: state and reason, budget, index, room, competitors, estimates so far. */
export function SpacePanel({ answer, place, cell, writer, onEstimate }: SpacePanelProps) {
  const { t } = useTranslation('market');
  if (cell === null)
    return (
      <SidePane label={t('cell.panel')}>
        <div className={styles.head}>
          <p className={styles.words}>{t('cell.choose')}</p>
        </div>
      </SidePane>
    );
  const key = { clientId: answer.clientId, unitId: place.unitId, categoryId: cell.categoryId };
  const category = answer.categories.find(({ id }) => id === cell.categoryId)?.name ?? '';
  return (
    <SidePane label={t('cell.panel')}>
      <div className={styles.head}>
        <h2>{place.name === null ? category : `${category} · ${place.name}`}</h2>
        <StateWord cell={cell} />
        <p className={styles.words}>{t(`reason.${cell.reason}`)}</p>
        {cell.contradicted === null ? null : (
          <p className={cx(styles.words, styles.warnWords)}>
            {t('contradicted', { state: t(`state.${cell.contradicted}`) })}
          </p>
        )}
        <div className={styles.buttons}>
          <Select
            label={t('cell.state')}
            isLabelHidden
            size="sm"
            selectedKey={cell.said ?? 'known'}
            onChange={(said) => {
              const state = CELL_STATES.find((one) => one === said) ?? null;
              writer.write([{ ...key, state }]);
            }}
            items={[
              { key: 'known', label: t('cell.stateBy') },
              ...CELL_STATES.map((state) => ({ key: state, label: t(`state.${state}`) })),
            ]}
          />
        </div>
      </div>
      <BudgetSection
        answer={answer}
        place={place}
        cell={cell}
        category={category}
        onEstimate={onEstimate}
      />
      <HistorySection {...key} currency={answer.currency} />
      <RoomSection
        answer={answer}
        cell={cell}
        onTarget={(targetShare) => writer.write([{ ...key, targetShare }])}
      />
      {place.unitId === null ? (
        <CompetitorSection answer={answer} cell={cell} writer={writer} />
      ) : null}
      <NoteSection
        key={`${place.unitId ?? ''}|${cell.categoryId}|${cell.note ?? ''}`}
        note={cell.note ?? ''}
        onNote={(note) => writer.write([{ ...key, note: note === '' ? null : note }])}
      />
    </SidePane>
  );
}

interface RoomSectionProps {
  readonly answer: WhiteSpaceAnswer;
  readonly cell: WhiteSpaceCell;
  readonly onTarget: (targetShare: number | null) => void;
}

function RoomSection({ answer, cell, onTarget }: RoomSectionProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const words = useSpaceWords(answer.currency);
  const { budget, room, oursE4 } = cell;
  return (
    <Section title={t('cell.roomTitle')}>
      <div className={styles.lines}>
        {budget === null || room === null ? (
          <p className={styles.words}>
            {t(oursE4 === null ? 'cell.noIndexUnit' : 'cell.roomUnknown')}
          </p>
        ) : (
          <>
            <p className={styles.figure}>
              {t('cell.roomSum', {
                budget: words.short(budget.likely),
                target: format.percent(cell.targetShare, 0),
                ours: words.short(oursE4),
                room: words.short(room.likely),
              })}
            </p>
            <p className={styles.words}>
              {t('cell.roomBand', { low: words.short(room.low), high: words.short(room.high) })}
            </p>
          </>
        )}
        <NumberField
          label={`${t('cell.targetLabel')} (${t(cell.isOwnTarget ? 'cell.ownTarget' : 'cell.usualTarget')})`}
          size="sm"
          value={Math.round(cell.targetShare * 100)}
          onChange={(percent) => onTarget(percent / 100)}
          min={0}
          max={100}
          step={5}
          unit="%"
        />
        {cell.isOwnTarget ? (
          <Button size="sm" variant="ghost" onPress={() => onTarget(null)}>
            {t('cell.usualAgain')}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

interface NoteSectionProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

function NoteSection({ note, onNote }: NoteSectionProps) {
  const { t } = useTranslation('market');
  const [text, setText] = useState(note);
  return (
    <Section title={t('cell.note')}>
      <TextArea
        label={t('cell.note')}
        isLabelHidden
        value={text}
        onChange={setText}
        rows={2}
        maxLength={1000}
        onBlur={() => {
          if (text.trim() !== note) onNote(text.trim());
        }}
      />
    </Section>
  );
}
