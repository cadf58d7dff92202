import { OPEN_STAGES } from '@shared/analysis/pipeline/pipeline-facts';
import type { OpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import type { DealRow } from './deal-row';

/** The stage an arrow moves a deal to; null when there is none on that side. */
export function stageBeside(stage: OpenStage, key: string): OpenStage | null {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? null : (OPEN_STAGES[OPEN_STAGES.indexOf(stage) + step] ?? null);
}

/**
 * The card an arrow goes to: up and down inside the column, left and right to the nearest column that has cards, at the
 * same height or its last card. Null when the key does not move or there is nothing on that side.
 */
export function nextOnBoard(rows: readonly DealRow[], row: DealRow, key: string): string | null {
  const column = (stage: OpenStage) => rows.filter((one) => one.stage === stage);
  const own = column(row.stage);
  const place = own.findIndex((one) => one.key === row.key);
  if (key === 'ArrowDown' || key === 'ArrowUp')
    return own[place + (key === 'ArrowDown' ? 1 : -1)]?.key ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const at = OPEN_STAGES.indexOf(row.stage);
  const stages =
    key === 'ArrowRight' ? OPEN_STAGES.slice(at + 1) : OPEN_STAGES.slice(0, at).toReversed();
  const next = stages.map(column).find((cards) => cards.length > 0);
  return next?.[Math.min(place, next.length - 1)]?.key ?? null;
}
