import type { AbcCause, XyzCause } from './movement-causes';
import { abcCauseOf, xyzCauseOf } from './movement-causes';
import { classAmong } from './class-among';
import type { RunPosition, RunSnapshot } from './run-snapshot';
import type { SettingName } from './setting-differences';
import { mayMoveAbc, mayMoveXyz } from './setting-differences';

/**
 * What happened to a client between two runs. `moved`: another ABC or XYZ mark. `same`: both marks as before.
 * `entered`: no line in the window of the earlier run. `left`: none in that of the later one.
 */
export type MovementKind = 'moved' | 'same' | 'entered' | 'left';

/** A client in two runs, with what changed in its figures and why. */
export interface RunMovement {
  readonly id: string;
  readonly kind: MovementKind;
  readonly before: RunPosition | null;
  readonly after: RunPosition | null;
  /** Later − earlier value, an absent client counting 0; null when the bases differ. */
  readonly valueChange: number | null;
  /** Earlier − later rank: positive when the client rose; null unless both runs have it. */
  readonly rankChange: number | null;
  readonly abcCause: AbcCause | null;
  readonly xyzCause: XyzCause | null;
}

/**
 * Compares two runs client by client, matched by id, in the order of the later run; those who left follow in the order
 * of the earlier one. `differences`: the settings that are not the same in both.
 * Worked line: values 700 90 150 60 → 700 60 – 150: the fourth rises to the second place, the third left.
 */
export function compareRuns(
  before: RunSnapshot,
  after: RunSnapshot,
  differences: readonly SettingName[],
): RunMovement[] {
  const isSameBasis = !differences.includes('basis');
  const isOtherAbc = mayMoveAbc(differences);
  const isOtherXyz = mayMoveXyz(differences);
  const isRegularity = after.settings.xyzMethod === 'regularity';
  const among = { before: classAmong(before), after: classAmong(after) };
  const earlier = new Map(before.clients.map((client) => [client.id, client]));
  const movements: RunMovement[] = [];
  for (const later of after.clients) {
    const old = earlier.get(later.id);
    earlier.delete(later.id);
    if (!old) {
      movements.push(alone(later.id, null, later, isSameBasis ? later.value : null));
      continue;
    }
    movements.push({
      id: later.id,
      kind: old.abc === later.abc && old.xyz === later.xyz ? 'same' : 'moved',
      before: old,
      after: later,
      valueChange: isSameBasis ? later.value - old.value : null,
      rankChange: old.rank - later.rank,
      abcCause: abcCauseOf(old, later, among, isOtherAbc),
      xyzCause: xyzCauseOf(old, later, isRegularity, isOtherXyz),
    });
  }
  for (const old of earlier.values()) {
    movements.push(alone(old.id, old, null, isSameBasis ? -old.value : null));
  }
  return movements;
}

function alone(
  id: string,
  before: RunPosition | null,
  after: RunPosition | null,
  valueChange: number | null,
): RunMovement {
  return {
    id,
    kind: before ? 'left' : 'entered',
    before,
    after,
    valueChange,
    rankChange: null,
    abcCause: null,
    xyzCause: null,
  };
}
