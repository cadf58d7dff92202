import { dayFromIso } from '@shared/domain/iso-day';
import type { DayNumber, IsoDay } from '@shared/domain/iso-day';

/** What is kept of a promise. */
export interface PromiseFacts {
  readonly status: 'open' | 'kept' | 'broken' | 'dropped';
  readonly dueDay: IsoDay | null;
  /** Day it was kept. */
  readonly doneDay: IsoDay | null;
  /** Day on which the delay was told to the other side. */
  readonly toldDay: IsoDay | null;
}

export interface PromiseState {
  readonly state: 'open' | 'soon' | 'late' | 'kept' | 'kept-late' | 'broken' | 'dropped';
  /** Days past the due day (open: as of today; kept: on the day it was kept); 0 when in time, null without a due day. */
  readonly daysLate: number | null;
  /** Days until it is due; null when it is past, closed or without a due day. */
  readonly daysLeft: number | null;
  /** The delay was told on or before the due day; what is told later is no notice. */
  readonly isToldInTime: boolean;
  /** It is or was late and the other side was not told in time: counts as a break of trust. */
  readonly isUntold: boolean;
}

/** Days ahead from which an open promise is "soon": time enough to tell them before it is due. */
const SOON_DAYS = 2;

/**
 * Where a promise stands on a day. Days late = day − due day, never below 0; a promise is late from the day after it was due.
 * Worked line: due 2026-10-11, open, not told, as of 2026-10-13 → late by 2 days, untold.
 */
export function promiseState(promise: PromiseFacts, asOf: DayNumber): PromiseState {
  const due = promise.dueDay === null ? null : dayFromIso(promise.dueDay);
  const told = promise.toldDay === null ? null : dayFromIso(promise.toldDay);
  const done = promise.doneDay === null ? null : dayFromIso(promise.doneDay);
  const end = promise.status === 'open' ? asOf : (done ?? asOf);
  const daysLate = due === null ? null : Math.max(0, end - due);
  const isLate = (daysLate ?? 0) > 0;
  const isToldInTime = told !== null && (due === null || told <= due);
  const isOpen = promise.status === 'open';
  const daysLeft = isOpen && due !== null && !isLate ? due - asOf : null;
  return {
    state: stateOf(),
    daysLate: promise.status === 'dropped' ? null : daysLate,
    daysLeft,
    isToldInTime,
    isUntold: promise.status !== 'dropped' && isLate && !isToldInTime,
  };
  function stateOf(): PromiseState['state'] {
    if (promise.status === 'kept') return isLate ? 'kept-late' : 'kept';
    if (promise.status !== 'open') return promise.status;
    if (isLate) return 'late';
    return daysLeft !== null && daysLeft <= SOON_DAYS ? 'soon' : 'open';
  }
}
