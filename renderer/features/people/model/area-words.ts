import type { MapArea, MapMark } from '../layout/map-shape';
import { attitudeSign, attitudeWord } from './map-words';
import type { PeopleT } from './map-words';

/** Name of a field: the unit's own, or the words of the plane. */
export function areaTitle({ title, id }: MapArea, t: PeopleT): string {
  if (title !== null) return title;
  switch (id) {
    case 'convert':
    case 'equip':
    case 'win':
    case 'find-out':
    case 'contain':
    case 'informant':
    case 'watch':
    case 'watch-unknown':
    case 'rate':
    case 'loose':
      return t(`stance.${id}`);
    default:
      return '';
  }
}

/** Word of an axis: `+1 supporter`, `Influence 5`. */
export function markText({ id }: MapMark, t: PeopleT): string {
  const [axis, value = '?'] = id.split(' ');
  const number = value === '?' ? null : Number(value);
  if (axis === 'attitude')
    return t('axis.attitude', { sign: attitudeSign(number), word: attitudeWord(number, t) });
  return number === null ? t('axis.influenceUnknown') : t('axis.influence', { value });
}

/** Words on a line: what it is and what it is about. */
export function lineWords(
  { type, note }: { readonly type: MapLineType; readonly note: string | null },
  t: PeopleT,
): string {
  const line = t(`line.${type}`);
  return note === null ? line : t('line.noted', { line, note });
}

type MapLineType = 'reports' | 'dotted' | 'influences' | 'conflicts' | 'knows';
