import { HIGH_INFLUENCE } from '@shared/analysis/people/influence-attitude';
import { peopleThere } from '@shared/analysis/people/people-as-of';
import type { PeopleNow, PersonNow } from '@shared/analysis/people/people-as-of';
import { CHIP } from './map-shape';
import type { Box, MapArea, MapMark } from './map-shape';

/** Columns of the plane: attitude, the unknown one last; rows: influence from the top, the unknown one last. */
export const ATTITUDES = [-2, -1, 0, 1, 2, null] as const;
export const INFLUENCES = [5, 4, 3, 2, 1, null] as const;

/** A field of the plane: what a person dropped there would be judged. */
export interface PlaneCell extends Box {
  readonly attitude: number | null;
  readonly influence: number | null;
}

export interface PlaneLayout {
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly areas: readonly MapArea[];
  readonly marks: readonly MapMark[];
  readonly cells: readonly PlaneCell[];
}

const PAD = 8;
const GAP = 6;
const HEAD = 22;
const LEFT = 92;
/** Blank before the columns and rows of the unknown. */
const APART = 12;
/** People in a field from which two stand side by side, and the least height of a row. */
const CROWDED = 5;
const LEAST = 84;
const ROW = CHIP.height + GAP;

/** Computed layout of the influence × attitude plane; rows grow with the people in them. */
export function planeLayout(now: PeopleNow): PlaneLayout {
  const there = peopleThere(now);
  const at = (influence: number | null, attitude: number | null): readonly PersonNow[] =>
    there.filter((one) => one.influence.value === influence && one.attitude.value === attitude);
  const fullest = Math.max(
    0,
    ...INFLUENCES.flatMap((influence) =>
      ATTITUDES.map((attitude) => at(influence, attitude).length),
    ),
  );
  const across = fullest > CROWDED ? 2 : 1;
  const width = across * CHIP.width + (across - 1) * GAP + 2 * PAD;
  const cells: PlaneCell[] = [];
  const places = new Map<string, { x: number; y: number }>();
  const marks: MapMark[] = [];
  let y = 28;
  for (const influence of INFLUENCES) {
    const most = Math.max(...ATTITUDES.map((attitude) => at(influence, attitude).length));
    if (influence === null && most === 0) continue;
    const hasName = influence === 5 || influence === HIGH_INFLUENCE - 1;
    if (influence === null) y += APART;
    const top = hasName ? HEAD : PAD;
    const height = Math.max(LEAST, top + Math.ceil(most / across) * ROW - GAP + PAD);
    ATTITUDES.forEach((attitude, column) => {
      const x = LEFT + column * width + (attitude === null ? APART : 0);
      cells.push({ attitude, influence, x, y, width, height });
      at(influence, attitude).forEach(({ person }, index) =>
        places.set(person.id, {
          x: x + PAD + (index % across) * (CHIP.width + GAP),
          y: y + top + Math.floor(index / across) * ROW,
        }),
      );
    });
    marks.push({
      id: `influence ${influence ?? '?'}`,
      x: LEFT - 12,
      y: y + height / 2,
      anchor: 'end',
    });
    y += height;
  }
  for (const [column, attitude] of ATTITUDES.entries())
    marks.push({
      id: `attitude ${attitude ?? '?'}`,
      x: LEFT + column * width + width / 2 + (attitude === null ? APART : 0),
      y: 12,
      anchor: 'middle',
    });
  return { places, marks, cells, areas: stances(cells) };
}

const COLUMNS = [
  { stance: ['convert', 'contain'], of: [-2, -1] },
  { stance: ['win', 'watch'], of: [0] },
  { stance: ['equip', 'informant'], of: [1, 2] },
  { stance: ['find-out', 'watch-unknown'], of: [null] },
] as const;

function stances(cells: readonly PlaneCell[]): readonly MapArea[] {
  const around = (
    id: string,
    kind: MapArea['kind'],
    test: (cell: PlaneCell) => boolean,
  ): MapArea[] => {
    const inside = cells.filter(test);
    const [first] = inside;
    const last = inside.at(-1);
    if (!first || !last) return [];
    const { x, y } = first;
    return [
      {
        id,
        kind,
        title: null,
        x,
        y,
        width: last.x + last.width - x,
        height: last.y + last.height - y,
      },
    ];
  };
  return [
    ...COLUMNS.flatMap(({ stance: [high, low], of }) => {
      const isIn = ({ attitude }: PlaneCell): boolean =>
        (of as readonly (number | null)[]).includes(attitude);
      const kind = of[0] === null ? 'hatched' : 'stance';
      return [
        ...around(high, kind, (cell) => isIn(cell) && (cell.influence ?? 0) >= HIGH_INFLUENCE),
        ...around(
          low,
          kind,
          (cell) => isIn(cell) && cell.influence !== null && cell.influence < HIGH_INFLUENCE,
        ),
      ];
    }),
    ...around('rate', 'hatched', ({ influence }) => influence === null),
  ];
}
