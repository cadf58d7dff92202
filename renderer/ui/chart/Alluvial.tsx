import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { cx } from '../cx';
import { alluvialLayout } from './alluvial-layout';
import type { AlluvialStream, PlacedNode } from './alluvial-layout';
import { useSize } from './use-size';
import styles from './Alluvial.module.css';

export interface AlluvialNode {
  readonly key: string;
  readonly label: string;
  /** A CSS colour; a letter or word says the same. */
  readonly color: string;
  /** Figures under the label on either side. */
  readonly leftDetail: string;
  readonly rightDetail: string;
}

export interface AlluvialFlow extends AlluvialStream {
  /** Read aloud and shown as a tooltip: all figures of the stream. */
  readonly label: string;
  /** Written on the stream where there is room. */
  readonly text: string;
  /** Broken outline: comes from or goes to the node outside. */
  readonly isOutside: boolean;
}

export interface AlluvialProps {
  readonly label: string;
  readonly nodes: readonly AlluvialNode[];
  readonly flows: readonly AlluvialFlow[];
  readonly selectedKey: string | null;
  /** Null: the choice is given up. */
  readonly onSelect: (key: string | null) => void;
}

const GUTTER = 96;
const NODE = 10;
const EDGE = 6;
/** Streams thinner than this have no room for a figure. */
const TEXT_ROOM = 15;

/**
 * Streams between two columns of nodes. One tab stop; arrows go from stream to stream, Enter or Space chooses, Esc gives
 * the choice up. Colour is that of the node a stream comes from, and its outline keeps it readable in grey.
 */
export function Alluvial({ label, nodes, flows, selectedKey, onSelect }: AlluvialProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(holder);
  const [at, setAt] = useState<string | null>(null);
  const keys = flows.map(({ key }) => key);
  const current =
    keys.find((key) => key === at) ?? keys.find((key) => key === selectedKey) ?? keys[0];
  const box = {
    left: GUTTER + NODE,
    top: EDGE,
    width: Math.max(60, width - 2 * (GUTTER + NODE)),
    height: Math.max(60, height - 2 * EDGE),
  };
  const places = alluvialLayout(
    nodes.map(({ key }) => key),
    flows,
    box,
  );
  const nodeOf = new Map(nodes.map((node) => [node.key, node]));
  const right = box.left + box.width;

  const toggle = (key: string): void => onSelect(key === selectedKey ? null : key);
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const index = keys.indexOf(current ?? '');
    const next = {
      ArrowDown: index + 1,
      ArrowRight: index + 1,
      ArrowUp: index - 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: keys.length - 1,
    }[event.key];
    if (next !== undefined) {
      const key = keys[Math.min(keys.length - 1, Math.max(0, next))];
      if (key !== undefined) {
        setAt(key);
        focusStream(event.currentTarget, key);
      }
    } else if ((event.key === 'Enter' || event.key === ' ') && current !== undefined) {
      toggle(current);
    } else if (event.key === 'Escape' && selectedKey !== null) {
      onSelect(null);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={holder} className={styles.holder}>
      {width > 0 ? (
        <svg width={width} height={height} className={styles.svg}>
          <g role="listbox" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
            {flows.map((flow, index) => {
              const placed = places.streams[index];
              if (!placed) return null;
              const isSelected = flow.key === selectedKey;
              return (
                <g
                  key={flow.key}
                  role="option"
                  data-stream={flow.key}
                  tabIndex={flow.key === current ? 0 : -1}
                  aria-label={flow.label}
                  aria-selected={isSelected}
                  className={cx(
                    styles.stream,
                    selectedKey !== null && !isSelected && styles.dim,
                    isSelected && styles.chosen,
                  )}
                  onFocus={() => setAt(flow.key)}
                  onClick={() => toggle(flow.key)}
                >
                  <title>{flow.label}</title>
                  <path
                    d={placed.path}
                    className={cx(styles.ribbon, flow.isOutside && styles.outside)}
                    style={{ ['--ink' as string]: nodeOf.get(flow.from)?.color ?? 'currentColor' }}
                  />
                </g>
              );
            })}
          </g>
          <g aria-hidden>
            {flows.map((flow, index) => {
              const placed = places.streams[index];
              return placed && placed.thickness >= TEXT_ROOM ? (
                <text
                  key={flow.key}
                  className={styles.figure}
                  x={placed.textX}
                  y={placed.textY + 4}
                  textAnchor={placed.textAnchor}
                >
                  {flow.text}
                </text>
              ) : null;
            })}
            {places.left.map((placed) => (
              <NodeBar
                key={placed.key}
                placed={placed}
                node={nodeOf.get(placed.key)}
                x={GUTTER}
                isLeft
              />
            ))}
            {places.right.map((placed) => (
              <NodeBar
                key={placed.key}
                placed={placed}
                node={nodeOf.get(placed.key)}
                x={right}
                isLeft={false}
              />
            ))}
          </g>
        </svg>
      ) : null}
    </div>
  );
}

interface NodeBarProps {
  readonly placed: PlacedNode;
  readonly node: AlluvialNode | undefined;
  readonly x: number;
  readonly isLeft: boolean;
}

function NodeBar({ placed, node, x, isLeft }: NodeBarProps) {
  if (!node) return null;
  const textX = isLeft ? x - 8 : x + NODE + 8;
  const anchor = isLeft ? 'end' : 'start';
  const middle = placed.y + placed.height / 2;
  const hasDetail = placed.height >= 24;
  return (
    <g>
      <rect
        className={styles.node}
        x={x}
        y={placed.y}
        width={NODE}
        height={Math.max(1, placed.height)}
        style={{ ['--ink' as string]: node.color }}
      />
      <text
        className={styles.label}
        x={textX}
        y={middle + (hasDetail ? -2 : 4)}
        textAnchor={anchor}
      >
        {node.label}
        {hasDetail ? null : (
          <tspan className={styles.detail} dx={6}>
            {isLeft ? node.leftDetail : node.rightDetail}
          </tspan>
        )}
      </text>
      {hasDetail ? (
        <text className={styles.detail} x={textX} y={middle + 12} textAnchor={anchor}>
          {isLeft ? node.leftDetail : node.rightDetail}
        </text>
      ) : null}
    </g>
  );
}

function focusStream(list: Element, key: string): void {
  for (const stream of list.querySelectorAll<SVGGElement>('[data-stream]')) {
    if (stream.dataset.stream === key) stream.focus();
  }
}
