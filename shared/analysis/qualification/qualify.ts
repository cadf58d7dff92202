import { CRITERIA } from '@shared/domain/client-terms';
import type { Answer, Criterion } from '@shared/domain/client-terms';

/** What the three P come to. */
export interface Qualification {
  /** `qualified`: three yes. `stopped`: at least one no. `open`: something is partly so or not known. */
  readonly verdict: 'qualified' | 'stopped' | 'open';
  readonly stoppedBy: readonly Criterion[];
  /** Not known or never asked: each is a question for the next meeting. */
  readonly unknown: readonly Criterion[];
  readonly partly: readonly Criterion[];
  /** Number of yes, 0–3. */
  readonly yes: number;
}

/**
 * Three P (need, solvency, authority): qualified with three yes; any no stops, whatever the others say; what was never
 * answered is unknown, not no.
 * Worked line: need yes, solvency unknown, authority partly → open, 1 yes, solvency to be asked.
 */
export function qualify(answers: Readonly<Partial<Record<Criterion, Answer>>>): Qualification {
  const having = (wanted: Answer) =>
    CRITERIA.filter((criterion) => (answers[criterion] ?? 'unknown') === wanted);
  const stoppedBy = having('no');
  const yes = having('yes').length;
  return {
    verdict: stoppedBy.length > 0 ? 'stopped' : yes === CRITERIA.length ? 'qualified' : 'open',
    stoppedBy,
    unknown: having('unknown'),
    partly: having('partly'),
    yes,
  };
}
