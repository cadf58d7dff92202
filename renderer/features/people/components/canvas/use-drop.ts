import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapView } from '@shared/domain/people-scales';
import type { PeopleMap } from '@shared/ipc/people-methods';
import { showToast } from '../../../../ui/toast/toast-store';
import { useMap } from '../../hooks/map-context';
import { isInside } from '../../layout/map-shape';
import type { MapArea, MapShape } from '../../layout/map-shape';
import { planeLayout } from '../../layout/plane-layout';
import { attitudeSign, influenceText } from '../../model/map-words';
import { isUnder } from '../../model/report-line';

/** A card being dragged: where it is, and what letting go would do. */
export interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Node that would take it: a person, `area …`, or nobody. */
  readonly targetId: string | null;
  readonly words: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DropState {
  readonly drag: Drag | null;
  readonly move: (id: string, at: Point, pointer: Point) => void;
  readonly drop: (id: string, at: Point, pointer: Point) => void;
}

/**
 * Dragging a card: onto another person it reports to him, into another unit it moves there, on the plane it is judged as
 * the field says, anywhere else it stays where it was put.
 */
export function useDrop(view: MapView, shape: MapShape): DropState {
  const { now, map, t, commands } = useMap();
  const { t: shell } = useTranslation('shell');
  const [state, setState] = useState<(Drag & { readonly on: PeopleMap }) | null>(null);
  // Let go, the card stays in its place until the map is read anew.
  const drag = state?.on === map ? state : null;

  const effectOf = (id: string, at: Point, pointer: Point) => {
    const person = now.byId.get(id);
    const name = person?.person.name ?? '';
    const stay = { targetId: null, words: t('drop.place', { name }) };
    const place = {
      ...stay,
      run: () =>
        commands.place({
          view,
          places: [{ personId: id, x: Math.round(at.x), y: Math.round(at.y) }],
        }),
    };
    if (!person) return place;
    if (view === 'plane') {
      const cell = planeLayout(now).cells.find((one) => isInside(one, pointer.x, pointer.y));
      const [influence, attitude] = [person.influence.value, person.attitude.value];
      if (!cell || (cell.influence === influence && cell.attitude === attitude))
        return { ...stay, words: '', run: () => Promise.resolve(undefined) };
      const text = (value: number | null) => (value === null ? null : String(value));
      return {
        targetId: null,
        words: t('drop.judge', {
          name,
          influence: influenceText(cell.influence),
          attitude: attitudeSign(cell.attitude),
        }),
        run: () =>
          commands.judgeMany({
            judgements: [
              ...(cell.influence === influence
                ? []
                : [{ personId: id, attribute: 'influence' as const, value: text(cell.influence) }]),
              ...(cell.attitude === attitude
                ? []
                : [{ personId: id, attribute: 'attitude' as const, value: text(cell.attitude) }]),
            ],
            status: 'assumed',
            source: null,
          }),
      };
    }
    if (view !== 'organigram') return place;
    const onto = shape.cards.find((card) => card.id !== id && isInside(card, pointer.x, pointer.y));
    const boss = onto ? now.byId.get(onto.id) : undefined;
    const isBoss = now.links.some(
      ({ type, fromId, toId }) => type === 'reports' && fromId === id && toId === onto?.id,
    );
    if (boss && !boss.isGone && !isBoss && !isUnder(now, boss.person.id, id))
      return {
        targetId: boss.person.id,
        words: t('drop.report', { name, other: boss.person.name }),
        run: () => commands.report({ personId: id, toId: boss.person.id }),
      };
    const area = unitAt(shape.areas, pointer);
    if (area && area.id !== person.person.unitId)
      return {
        targetId: `area ${area.id}`,
        words: t('drop.unit', { name, unit: area.title ?? '' }),
        run: () => commands.edit({ personId: id, change: { unitId: area.id } }),
      };
    return place;
  };

  return {
    drag,
    move: (id, at, pointer) => {
      const { targetId, words } = effectOf(id, at, pointer);
      setState({ id, x: at.x, y: at.y, targetId, words, on: map });
    },
    drop: (id, at, pointer) => {
      const { targetId, words, run } = effectOf(id, at, pointer);
      void run().then((answer) => {
        if (answer === undefined) setState(null);
        else if (words !== '' && (targetId !== null || view === 'plane'))
          showToast(words, [{ label: shell('action.undo'), run: () => void commands.undo({}) }]);
      });
    },
  };
}

/** The innermost unit at a point. */
function unitAt(areas: readonly MapArea[], { x, y }: Point): MapArea | undefined {
  return areas.findLast((area) => area.kind === 'unit' && isInside(area, x, y));
}
