import { ReactFlow, ReactFlowProvider, useReactFlow, useStoreApi } from '@xyflow/react';
import type { OnNodesChange } from '@xyflow/react';
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { MapView } from '@shared/domain/people-scales';
// oxlint-disable-next-line import/no-unassigned-import -- the canvas library's own style sheet
import '@xyflow/react/dist/base.css';
import { useMap } from '../../hooks/map-context';
import { usePersonKeys } from '../../hooks/use-map-keys';
import { isInside } from '../../layout/map-shape';
import type { MapShape } from '../../layout/map-shape';
import { computeView, mapShapeOf } from '../../layout/map-shape-of';
import { isDirection, neighbourOf } from '../../layout/neighbour';
import { mapStore, openMapDialog } from '../../map-store';
import { spokenPerson } from '../../model/map-words';
import { AreaNode, MarkNode } from './AreaNode';
import { ArrowMarker } from './ArrowMarker';
import { CanvasNodes } from './canvas-nodes';
import type { MapNode } from './canvas-nodes';
import { LinkEdge } from './LinkEdge';
import { PersonNode } from './PersonNode';
import { useDrop } from './use-drop';
import { useViewport } from './use-viewport';
import { ZoomControls } from './ZoomControls';
import styles from './MapCanvas.module.css';

interface MapCanvasProps {
  readonly view: MapView;
  /** Enter, or a double click, on a person. */
  readonly onOpen: () => void;
}

const NODES = { person: PersonNode, area: AreaNode, mark: MarkNode };
const EDGES = { link: LinkEdge };

/** The map as a picture to move about in. One tab stop; arrows go from person to person. */
export function MapCanvas(props: MapCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas key={props.view} {...props} />
    </ReactFlowProvider>
  );
}

/** Shape of the view with the card being dragged in its place. */
function useShape(view: MapView): { shape: MapShape; withDrag: (drag: Moved | null) => MapShape } {
  const { now, map } = useMap();
  const computed = useMemo(() => computeView(now, view), [now, view]);
  const positions = useMemo(
    () => map.positions.filter((position) => position.view === view),
    [map.positions, view],
  );
  const shape = useMemo(() => mapShapeOf(now, computed, positions), [now, computed, positions]);
  return {
    shape,
    withDrag: (drag) =>
      drag === null || view === 'plane'
        ? shape
        : mapShapeOf(now, computed, [
            ...positions.filter(({ personId }) => personId !== drag.id),
            { personId: drag.id, x: drag.x, y: drag.y },
          ]),
  };
}

interface Moved {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

function Canvas({ view, onOpen }: MapCanvasProps) {
  const model = useMap();
  const { now, map, isPast, standOut, dealId, t, format, select } = model;
  const helpId = useId();
  const activeId = useId();
  const holder = useRef<HTMLDivElement>(null);
  const selectedId = useStore(mapStore, (state) => state.selectedId);
  const personKeys = usePersonKeys();
  const flow = useReactFlow();
  const store = useStoreApi();
  const { shape, withDrag } = useShape(view);
  const { drag, move, drop } = useDrop(view, shape);
  const shown = withDrag(drag);
  const viewport = useViewport(shape.bounds, view, map.clientName);
  const [cache] = useState(() => new CanvasNodes());
  const wish = {
    shape: shown,
    byId: now.byId,
    standOut,
    selectedId,
    targetId: drag?.targetId ?? null,
    canDrag: !isPast,
  };
  const nodes = cache.nodes(wish).map((node): MapNode => {
    const isDragged = drag !== null && node.id === drag.id;
    return isDragged ? { ...node, position: { x: drag.x, y: drag.y } } : node;
  });
  const edges = cache.edges(wish);
  const current = shape.cards.find(({ id }) => id === selectedId);
  const person = current ? now.byId.get(current.id) : undefined;

  const go = (id: string): void => {
    const card = shape.cards.find((one) => one.id === id);
    select(id);
    if (card) viewport.reveal(card);
  };
  // Search and gaps choose people elsewhere: they come into sight.
  const reveal = useEffectEvent((id: string | null) => {
    const card = shape.cards.find((one) => one.id === id);
    if (card) viewport.reveal(card);
  });
  useEffect(() => reveal(selectedId), [selectedId]);

  const pointerAt = (
    event: MouseEvent | TouchEvent | React.MouseEvent,
  ): { x: number; y: number } => {
    const at = 'clientX' in event ? event : event.changedTouches[0];
    return flow.screenToFlowPosition({ x: at?.clientX ?? 0, y: at?.clientY ?? 0 });
  };
  const onNodesChange: OnNodesChange<MapNode> = () => undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== holder.current) return;
    const { key } = event;
    const isCtrl = event.ctrlKey || event.metaKey;
    if (isCtrl && (key === '+' || key === '=')) viewport.zoomBy(1.25);
    else if (isCtrl && (key === '-' || key === '−')) viewport.zoomBy(0.8);
    else if (isCtrl && key === '0') viewport.fit();
    else if (isCtrl || event.altKey) return;
    else if (isDirection(key)) {
      const first = shape.cards[0];
      const next = current ? neighbourOf(shape.cards, current, key) : first;
      if (next) go(next.id);
    } else if (key === 'Home' && shape.cards[0]) go(shape.cards[0].id);
    else if (key === 'Enter' && current) onOpen();
    else if (key === 'Escape' && mapStore.getState().focusId !== null)
      mapStore.setState({ focusId: null });
    else if (key.toLowerCase() === 'f' && current)
      mapStore.setState((state) => ({
        focusId: state.focusId === current.id ? null : current.id,
      }));
    else if (!personKeys(event, selectedId)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.holder}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has its own keys */}
      <div
        ref={holder}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application with its own keys, one tab stop
        tabIndex={0}
        aria-label={t('canvas', { client: map.clientName })}
        aria-describedby={helpId}
        aria-activedescendant={person ? activeId : undefined}
        className={styles.canvas}
        data-zoom={viewport.isFar ? 'far' : 'near'}
        data-map-canvas=""
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === holder.current && !current && shape.cards[0])
            select(shape.cards[0].id);
        }}
      >
        <p id={helpId} className={styles.hidden}>
          {t('canvasHelp')}
        </p>
        {person ? (
          <div
            id={activeId}
            role="group"
            className={styles.hidden}
            aria-label={spokenPerson(person, dealId, t, format)}
          />
        ) : null}
        <ReactFlow<MapNode, (typeof edges)[number]>
          nodes={nodes}
          edges={edges}
          nodeTypes={NODES}
          edgeTypes={EDGES}
          onNodesChange={onNodesChange}
          onNodeClick={(_event, node) => {
            if (node.type === 'person') select(node.id);
            holder.current?.focus({ preventScroll: true });
          }}
          onNodeDoubleClick={(_event, node) => {
            if (node.type === 'person') onOpen();
          }}
          onPaneClick={() => holder.current?.focus({ preventScroll: true })}
          onNodeDrag={(event, node) => move(node.id, node.position, pointerAt(event))}
          onNodeDragStop={(event, node) => drop(node.id, node.position, pointerAt(event))}
          onConnectEnd={(event, { fromNode }) => {
            const { x, y } = pointerAt(event);
            const to = shape.cards.find((card) => isInside(card, x, y));
            if (fromNode && to && to.id !== fromNode.id)
              openMapDialog({ kind: 'link', fromId: fromNode.id, toId: to.id });
          }}
          onMove={() => viewport.moved(store.getState().transform)}
          onInit={viewport.start}
          minZoom={0.1}
          maxZoom={2}
          panOnScroll
          zoomOnDoubleClick={false}
          nodesFocusable={false}
          edgesFocusable={false}
          nodesConnectable={!isPast}
          connectOnClick={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          disableKeyboardA11y
          elevateNodesOnSelect={false}
          zIndexMode="manual"
          nodeDragThreshold={4}
          onlyRenderVisibleElements
          proOptions={{ hideAttribution: true }}
        >
          <ArrowMarker />
        </ReactFlow>
      </div>
      <ZoomControls />
      {drag && drag.words !== '' ? (
        <p className={styles.dropWords} role="status">
          {drag.words}
        </p>
      ) : null}
    </div>
  );
}
