import type { KeyboardEvent } from 'react';
import { PERSON_SCALES } from '@shared/domain/people-scales';
import { openMapDialog } from '../map-store';
import { useMap } from './map-context';

/**
 * Keys that act on a person, the same on the picture and in the table: 1–5 influence, + − attitude, 0 unknown influence,
 * L link, R report, Delete mark as left, Shift+Delete remove. Says whether the key was taken.
 */
export function usePersonKeys(): (event: KeyboardEvent, personId: string | null) => boolean {
  const { now, isPast, commands } = useMap();
  return (event, personId) => {
    const person = personId === null ? undefined : now.byId.get(personId);
    if (!person || isPast || event.ctrlKey || event.metaKey || event.altKey) return false;
    const id = person.person.id;
    const { key } = event;
    if (key === 'Delete') {
      if (event.shiftKey) void commands.remove({ personId: id });
      else if (!person.isGone) openMapDialog({ kind: 'leave', personId: id });
      return true;
    }
    if (person.isGone) return false;
    if ((PERSON_SCALES.influence as readonly string[]).includes(key)) {
      if (String(person.influence.value) !== key) commands.judge(id, 'influence', key);
      return true;
    }
    if (key === '+' || key === '-' || key === '−' || key === '=') {
      const step = key === '+' || key === '=' ? 1 : -1;
      const { value } = person.attitude;
      const next = value === null ? 0 : Math.max(-2, Math.min(2, value + step));
      if (next !== value) commands.judge(id, 'attitude', String(next));
      return true;
    }
    // By the place on the board, so that Cyrillic layouts have them too.
    if (key.toLowerCase() === 'l' || (event.code === 'KeyL' && !isLatin(key))) {
      openMapDialog({ kind: 'link', fromId: id, toId: null });
      return true;
    }
    if (key.toLowerCase() === 'r' || (event.code === 'KeyR' && !isLatin(key))) {
      openMapDialog({ kind: 'report', personId: id });
      return true;
    }
    return false;
  };
}

function isLatin(key: string): boolean {
  return /^[\u0020-\u007E]$/u.test(key);
}
