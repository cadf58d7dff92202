import type { ParsedNote } from '@shared/analysis/note/parse-note';
import type { NoteInput } from '@shared/ipc/contact-methods';
import { readMinutes, readNames } from './note-draft';
import type { NoteDraft } from './note-draft';

/** What is kept of a draft: its fields, with what was understood of its text. Promises of a note that is only changed were kept before. */
export function noteInput(draft: NoteDraft, parsed: ParsedNote, isChange: boolean): NoteInput {
  return {
    interactionId: draft.interactionId,
    day: draft.day,
    time: draft.time || null,
    minutes: readMinutes(draft.minutes),
    travelMinutes: readMinutes(draft.travel),
    kind: draft.kind,
    place: null,
    dealId: draft.dealId || null,
    text: draft.text.trim(),
    words: draft.words.trim() || null,
    outcome: draft.outcome || null,
    nextStep: draft.nextStep.trim() || null,
    nextDay: draft.nextDay || null,
    nextOwner: draft.nextStep.trim() === '' ? null : draft.nextOwner.trim() || null,
    personIds: [...new Set([...draft.personIds, ...parsed.personIds])],
    colleagues: readNames(draft.colleagues),
    promises: isChange ? [] : parsed.promises.map((promise) => ({ ...promise })),
    competitors: parsed.competitors.map(({ name }) => name),
    attitudes: Object.entries(draft.attitudes).map(([personId, value]) => ({ personId, value })),
  };
}
