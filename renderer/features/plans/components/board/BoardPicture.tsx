import type { SVGProps } from 'react';
import { asStage } from '@shared/analysis/plan/board-cell';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../../ui/cx';
import { useBoardWords } from '../../hooks/use-board-words';
import {
  BOARD_SHAPES,
  COLUMN_VALUES,
  ROW_VALUES,
  strategyAt,
  tintOf,
} from '../../model/board-axes';
import type { BoardAxis } from '../../model/board-axes';
import { fitText, wrapText } from '../../model/board-layout';
import type { BoardLayout, BoardShape, CellPlace, PlacedItem } from '../../model/board-layout';
import { measureLabel } from '../../model/measure-text';
import styles from './Board.module.css';

/** Room for the words of the axes. */
export const AXIS = { left: 36, bottom: 40, top: 4, right: 4 } as const;
/** More ways than these cross one another into a thicket: then only the chosen client's is drawn. */
const MOST_TRAILS = 24;
const HEAD = 24;
const HEAD_TWO = 37;
const HEAD_LINE = 13;

export interface BoardPictureProps {
  readonly width: number;
  readonly height: number;
  readonly axis: BoardAxis;
  readonly layout: BoardLayout;
  readonly chosenId: string | null;
  /** Cell a client would go to now; null = none. */
  readonly over?: CellPlace | null;
  readonly label: string;
  /** What makes the clients live; without it the picture is only a picture. */
  readonly itemProps?: (item: PlacedItem) => SVGProps<SVGGElement>;
  /** Words shown when the pointer rests on a client. */
  readonly tip?: (item: PlacedItem) => string;
  /** Names of the two days, written into the picture. */
  readonly days?: { readonly before: string; readonly now: string };
  /** Stands in the text of a page instead of filling a place. */
  readonly isStatic?: boolean;
}

/** Shape of a board that fills a picture. */
export function boardShape(axis: BoardAxis, width: number, height: number): BoardShape {
  const inner = Math.max(60, width - AXIS.left - AXIS.right);
  const { columns, rows } = BOARD_SHAPES[axis];
  return {
    columns,
    rows,
    width: inner,
    height: Math.max(60, height - AXIS.top - AXIS.bottom),
    // Narrower cells need two lines for the names of their strategies.
    head: inner / columns < 170 ? HEAD_TWO : HEAD,
  };
}

/** The board as one picture: cells with their strategies, clients with their ways since the earlier day, axes. */
export function BoardPicture(props: BoardPictureProps) {
  const { width, height, axis, layout, chosenId, over = null } = props;
  const shape = boardShape(axis, width, height);
  const chosen = layout.items.find(({ id }) => id === chosenId);
  const others = layout.items.filter(({ id }) => id !== chosenId);
  const moved = others.filter(({ from }) => from !== null);
  return (
    <svg
      className={cx(styles.picture, props.isStatic === true && styles.static)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={props.itemProps ? 'group' : 'img'}
      aria-label={props.label}
    >
      <g transform={`translate(${AXIS.left} ${AXIS.top})`}>
        <Cells layout={layout} axis={axis} over={over} />
        {moved.length > MOST_TRAILS
          ? null
          : moved.map((item) => <Trail key={item.id} item={item} isChosen={false} />)}
        {chosen ? <Trail item={chosen} isChosen /> : null}
        <Strategies layout={layout} axis={axis} head={shape.head} />
        {[...others, ...(chosen ? [chosen] : [])].map((item) => (
          <g key={item.id} className={styles.client} {...props.itemProps?.(item)}>
            {props.tip ? <title>{props.tip(item)}</title> : null}
            <Client item={item} axis={axis} isChosen={item.id === chosenId} />
          </g>
        ))}
        <g aria-hidden>
          {layout.items.map((item) => (
            <Name key={item.id} item={item} isChosen={item.id === chosenId} />
          ))}
        </g>
      </g>
      <Axes axis={axis} shape={shape} />
      {props.days ? (
        <g aria-hidden transform={`translate(${AXIS.left} ${height - 6})`}>
          <g className={styles.trail}>
            <circle cx={4} cy={-4} r={3} />
          </g>
          <text x={12} className={styles.step}>
            {props.days.before}
          </text>
          <circle cx={124} cy={-4} r={4.5} className={styles.dot} />
          <text x={134} className={styles.step}>
            {props.days.now}
          </text>
        </g>
      ) : null}
    </svg>
  );
}

function Cells({
  layout,
  axis,
  over,
}: {
  readonly layout: BoardLayout;
  readonly axis: BoardAxis;
  readonly over: CellPlace | null;
}) {
  return layout.cells.map((cell) => {
    const isOver = over?.column === cell.column && over.row === cell.row;
    return (
      <g key={`${cell.column} ${cell.row}`} aria-hidden>
        <rect
          x={cell.x}
          y={cell.y}
          width={cell.width}
          height={cell.height}
          rx={3}
          className={`${styles.cell} ${styles[`tint${tintOf(cell, axis)}`] ?? ''} ${isOver ? styles.over : ''}`}
        />
      </g>
    );
  });
}

/** Names of the strategies, over the ways of the clients so that these do not cross them out. */
function Strategies({
  layout,
  axis,
  head,
}: {
  readonly layout: BoardLayout;
  readonly axis: BoardAxis;
  readonly head: number;
}) {
  const { t } = useTranslation('plans');
  return layout.cells.map((cell) => {
    const strategy = strategyAt(cell, axis);
    if (strategy === null) return null;
    const lines = wrapText(
      t(`strategy.${strategy}`),
      cell.width - 10,
      head > HEAD ? 2 : 1,
      measureLabel,
    );
    return (
      <g key={`${cell.column} ${cell.row}`} aria-hidden>
        <rect
          x={cell.x + 6}
          y={cell.y + 6}
          width={Math.max(...lines.map(measureLabel)) + 2}
          height={HEAD_LINE * lines.length + 2}
          className={tintClass(cell, axis)}
          stroke="none"
        />
        {lines.map((line, index) => (
          <text
            key={line}
            x={cell.x + 8}
            y={cell.y + 17 + HEAD_LINE * index}
            className={styles.strategy}
          >
            {line}
          </text>
        ))}
      </g>
    );
  });
}

function tintClass(cell: CellPlace, axis: BoardAxis): string {
  return cx(styles.back, styles[`back${tintOf(cell, axis)}`]);
}

function Trail({ item, isChosen }: { readonly item: PlacedItem; readonly isChosen: boolean }) {
  if (!item.from) return null;
  return (
    <g aria-hidden className={isChosen ? styles.chosenTrail : styles.trail}>
      <path d={`M${item.from.x} ${item.from.y}L${item.dot.x} ${item.dot.y}`} />
      <circle cx={item.from.x} cy={item.from.y} r={3} />
    </g>
  );
}

function Client({
  item,
  axis,
  isChosen,
}: {
  readonly item: PlacedItem;
  readonly axis: BoardAxis;
  readonly isChosen: boolean;
}) {
  const { dot, label } = item;
  return (
    <>
      {label === null ? null : <rect {...label.box} className={tintClass(item.cell, axis)} />}
      <circle cx={dot.x} cy={dot.y} r={12} className={styles.target} />
      <circle cx={dot.x} cy={dot.y} r={8} className={styles.ring} />
      <circle
        cx={dot.x}
        cy={dot.y}
        r={isChosen ? 6 : label ? 4.5 : 4}
        className={isChosen ? styles.chosenDot : styles.dot}
      />
    </>
  );
}

/** The name beside or under a dot. Not part of the button: it may be cut short, and the button is read in full. */
function Name({
  item: { label },
  isChosen,
}: {
  readonly item: PlacedItem;
  readonly isChosen: boolean;
}) {
  return (
    <>
      {label?.lines.map((line, index) => (
        <text
          key={line}
          x={label.isCentred ? label.box.x + label.box.width / 2 : label.box.x}
          y={label.box.y + 11 + 14 * index}
          textAnchor={label.isCentred ? 'middle' : 'start'}
          className={isChosen ? styles.chosenName : styles.name}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Axes({ axis, shape }: { readonly axis: BoardAxis; readonly shape: BoardShape }) {
  const { t } = useTranslation('plans');
  const words = useBoardWords();
  const columnWidth = shape.width / shape.columns;
  const rowHeight = shape.height / shape.rows;
  const bottom = AXIS.top + shape.height;
  const columnWord = (value: string): string => {
    const stage = axis === 'stage' ? asStage(value) : null;
    return stage === null ? words.value('potential', value) : t(`stageShort.${stage}`);
  };
  const rowWord = (value: string) =>
    axis === 'matrix'
      ? words.value('position', value)
      : value === 'high'
        ? words.value('potential', 'high')
        : t('board.lower');
  return (
    <g aria-hidden>
      {COLUMN_VALUES[axis].map((value, index) => (
        <text
          key={value}
          x={AXIS.left + columnWidth * (index + 0.5)}
          y={bottom + 17}
          textAnchor="middle"
          className={styles.step}
        >
          {fitText(columnWord(value), columnWidth, measureLabel)}
        </text>
      ))}
      {ROW_VALUES[axis].map((value, index) => (
        <text
          key={value}
          transform={`translate(${AXIS.left - 11} ${AXIS.top + rowHeight * (index + 0.5)})rotate(-90)`}
          textAnchor="middle"
          className={styles.step}
        >
          {rowWord(value)}
        </text>
      ))}
      <text
        x={AXIS.left + shape.width / 2}
        y={bottom + 34}
        textAnchor="middle"
        className={styles.axisName}
      >
        {axis === 'matrix' ? t('board.potential') : t('board.stageAxis')}
      </text>
      <text
        transform={`translate(11 ${AXIS.top + shape.height / 2})rotate(-90)`}
        textAnchor="middle"
        className={styles.axisName}
      >
        {axis === 'matrix' ? t('board.position') : t('board.attractiveness')}
      </text>
    </g>
  );
}
