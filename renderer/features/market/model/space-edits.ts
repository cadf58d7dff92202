import type { Band } from '@shared/analysis/white-space/band';
import type { CellState } from '@shared/analysis/white-space/cell-state';
import type { Language } from '@shared/ipc/app-methods';
import type { Input } from '@shared/ipc/contract';
import type { WhiteSpaceCell } from '@shared/ipc/market-answers';
import { numberStyleOf, readPercent, readRangeE4 } from '../../../lib/sheet-numbers';

export type WriteCell = Input<'market.writeCells'>['cells'][number];
/** Columns of the white space that can be written. */
export type SpaceField = 'state' | 'budget' | 'target' | 'source' | 'trust';

/** A text for a field of a cell. */
export interface SpaceEdit {
  readonly clientId: string;
  readonly unitId: string | null;
  readonly cell: WhiteSpaceCell;
  readonly field: SpaceField;
  readonly text: string;
}

/** An estimate of which the source or the trust is not said yet. */
export interface PendingEstimate {
  readonly cell: Omit<WriteCell, 'estimate'>;
  readonly budget: Band;
  readonly source: string | null;
  readonly confidence: 1 | 2 | 3 | null;
}

export interface SpaceEdits {
  readonly cells: readonly WriteCell[];
  readonly pending: readonly PendingEstimate[];
  readonly unreadable: readonly SpaceEdit[];
  /** Cells of which something was said or estimated and nothing is any more. */
  readonly emptied: number;
  /** Sources and trusts without a budget they could belong to, or taken from one that stays: they are left out. */
  readonly loose: number;
}

export interface SpaceReader {
  readonly language: Language;
  readonly today: string;
  /** Source of an estimate that is taken back. */
  readonly takenBack: string;
  /** State a text names in the language; null = none. */
  readonly stateOf: (text: string) => CellState | null;
}

/** Trust written as a figure. */
export function readTrust(text: string): 1 | 2 | 3 | null {
  const digit = text.trim();
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : null;
}

/**
 * Reads the texts of one gesture cell by cell. A budget needs a source and a trust: taken from the same gesture, else
 * it is pending and asked for. A source or trust written beside a kept estimate makes a new one of the same budget.
 * What cannot be taken is counted or handed back, never dropped silently.
 * Worked line: budget "1.6–2.3m", source "Gawron", trust "2" in one row → one estimate, nothing pending.
 */
export function spaceEdits(edits: readonly SpaceEdit[], reader: SpaceReader): SpaceEdits {
  const { language, today } = reader;
  const figures = edits.filter(({ field }) => field === 'budget' || field === 'target');
  const style = numberStyleOf(
    figures.map(({ text }) => text.replace(/\D+$/u, '')),
    language,
  );
  const byCell = new Map<string, SpaceEdit[]>();
  for (const edit of edits) {
    const key = `${edit.clientId}|${edit.unitId ?? ''}|${edit.cell.categoryId}`;
    byCell.set(key, [...(byCell.get(key) ?? []), edit]);
  }
  const cells: WriteCell[] = [];
  const pending: PendingEstimate[] = [];
  const unreadable: SpaceEdit[] = [];
  let emptied = 0;
  let loose = 0;
  for (const own of byCell.values()) {
    const [first] = own;
    if (!first) continue;
    const { clientId, unitId, cell } = first;
    const editOf = (field: SpaceField) => own.find((edit) => edit.field === field);
    const textOf = (field: SpaceField) => editOf(field)?.text;
    const write: WriteCell = { clientId, unitId, categoryId: cell.categoryId };
    const state = editOf('state');
    if (state) {
      const text = state.text.trim();
      const said = text === '' ? null : reader.stateOf(text);
      if (text !== '' && said === null) unreadable.push(state);
      else write.state = said;
      if (text === '' && cell.said !== null) emptied++;
    }
    const target = editOf('target');
    if (target) {
      const read = readPercent(target.text, style);
      if (read.kind === 'unreadable') unreadable.push(target);
      else write.targetShare = read.kind === 'value' ? read.value : null;
      if (read.kind === 'nothing' && cell.isOwnTarget) emptied++;
    }
    const source = textOf('source')?.trim() || null;
    const trustEdit = editOf('trust');
    const trust = trustEdit ? readTrust(trustEdit.text) : null;
    if (trustEdit && trust === null && trustEdit.text.trim() !== '') unreadable.push(trustEdit);
    const budget = editOf('budget');
    const read = budget ? readRangeE4(budget.text, style) : null;
    const isKnown = cell.estimate !== null && cell.estimate.budget !== null;
    const isUsed = read === null ? isKnown : read.kind === 'value';
    for (const edit of own) {
      if (edit.field !== 'source' && edit.field !== 'trust') continue;
      const isBlank = edit.text.trim() === '';
      if (isBlank ? read === null && isKnown : !isUsed && !unreadable.includes(edit)) loose++;
    }
    if (budget && read?.kind === 'unreadable') unreadable.push(budget);
    else if (read?.kind === 'nothing') {
      // A budget that was taken back before, or never given, is unknown already.
      if (isKnown) {
        write.estimate = { budget: null, source: reader.takenBack, confidence: 1, day: today };
        emptied++;
      }
    } else if (read?.kind === 'value') {
      if (source === null || trust === null) {
        pending.push({ cell: write, budget: read.value, source, confidence: trust });
        continue;
      }
      write.estimate = { budget: read.value, source, confidence: trust, day: today };
    } else if (read === null && cell.estimate?.budget && (source !== null || trust !== null)) {
      const kept = readTrust(String(cell.estimate.confidence)) ?? 1;
      write.estimate = {
        budget: cell.estimate.budget,
        source: source ?? cell.estimate.source,
        confidence: trust ?? kept,
        day: today,
      };
    }
    const says = 'state' in write || 'targetShare' in write || 'estimate' in write;
    if (says) cells.push(write);
  }
  return { cells, pending, unreadable, emptied, loose };
}
