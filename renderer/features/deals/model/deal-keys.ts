import { matchesChord } from '../../../lib/actions/shortcut';
import type { KeyPress } from '../../../lib/actions/shortcut';

/** Letters and digits that are commands on the list of deals, by action. */
const DEAL_CHORDS = [
  ['deals.push', 'P'],
  ['deals.excuse', 'E'],
  ['deals.whatIf', 'W'],
  ['deals.add', 'N'],
  ['deals.periodBefore', ','],
  ['deals.periodAfter', '.'],
  ['deals.periodToday', 'T'],
  ['deals.question1', '1'],
  ['deals.question2', '2'],
  ['deals.question3', '3'],
  ['deals.question4', '4'],
  ['deals.question5', '5'],
  ['deals.question6', '6'],
] as const;

/** The command a key means on the list; null when it is none. */
export function deckAction(press: KeyPress): (typeof DEAL_CHORDS)[number][0] | null {
  return DEAL_CHORDS.find(([, chord]) => matchesChord(press, chord))?.[0] ?? null;
}
