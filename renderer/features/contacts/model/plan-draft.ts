import type { QuestionKind } from '@shared/analysis/contact/call-checks';
import type { ContactDetail, ContactForm } from '@shared/ipc/contact-answers';
import type { MeetingInput } from '@shared/ipc/contact-methods';
import type { InteractionKind } from '@shared/ipc/dossier-answers';
import { readMinutes, readNames } from './note-draft';

/** A question of the plan; `key` tells them apart while they are new. */
export interface PlanQuestion {
  readonly key: string;
  readonly id: string | null;
  readonly text: string;
  readonly kind: QuestionKind | null;
}

/** A meeting as it is being planned; everything is text, as in the fields. */
export interface PlanDraft {
  readonly interactionId: string | null;
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly kind: InteractionKind;
  readonly place: string;
  readonly dealId: string;
  readonly objective: string;
  readonly fallback: string;
  readonly personIds: readonly string[];
  readonly colleagues: string;
  readonly questions: readonly PlanQuestion[];
}

/** A new meeting with the questions that wait without one. */
export function emptyPlan({ author, questions }: ContactForm): PlanDraft {
  return {
    interactionId: null,
    day: '',
    time: '',
    minutes: '',
    kind: 'visit',
    place: '',
    dealId: '',
    objective: '',
    fallback: '',
    personIds: [],
    colleagues: author ?? '',
    questions: questions
      .filter(({ interactionId }) => interactionId === null)
      .map(({ id, text, kind }) => ({ key: id, id, text, kind })),
  };
}

/** A planned meeting, to be changed. */
export function planOf(detail: ContactDetail): PlanDraft {
  return {
    interactionId: detail.id,
    day: detail.day,
    time: detail.time ?? '',
    minutes: detail.minutes === null ? '' : String(detail.minutes),
    kind: detail.kind,
    place: detail.place ?? '',
    dealId: detail.dealId ?? '',
    objective: detail.objective ?? '',
    fallback: detail.fallback ?? '',
    personIds: detail.personIds,
    colleagues: detail.colleagues.join(', '),
    questions: detail.questions
      .filter(({ status }) => status === 'open')
      .map(({ id, text, kind }) => ({ key: id, id, text, kind })),
  };
}

/** Hours and minutes as the contract wants them: `9:5` is none, `9:30` is `09:30`; null when empty or no time. */
export function readTime(text: string): string | null {
  const match = /^\s*(\d{1,2})[:.](\d{2})\s*$/u.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`;
}

/** What is kept of a plan. */
export function planInput(draft: PlanDraft): MeetingInput {
  return {
    interactionId: draft.interactionId,
    day: draft.day,
    time: readTime(draft.time),
    minutes: readMinutes(draft.minutes),
    kind: draft.kind,
    place: draft.place.trim() || null,
    dealId: draft.dealId || null,
    objective: draft.objective.trim() || null,
    fallback: draft.fallback.trim() || null,
    personIds: [...draft.personIds],
    colleagues: readNames(draft.colleagues),
    questions: draft.questions
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text, kind }) => ({ id, text: text.trim(), kind })),
  };
}
