import { useState } from 'react';
import type { ClientPlanAnswer } from '@shared/ipc/market-answers';
import { keepSame, planRows } from '../model/plan-data';
import type { PlanRow } from '../model/plan-data';

/** Lines of the answer; a line that reads as before stays the same object, so that only changed ones are drawn. */
export function useSteadyRows(answer: ClientPlanAnswer): readonly PlanRow[] {
  const [kept, setKept] = useState(() => ({ answer, rows: planRows(answer) }));
  if (kept.answer === answer) return kept.rows;
  const rows = keepSame(kept.rows, planRows(answer));
  setKept({ answer, rows });
  return rows;
}
