import type { CallOutcome } from '@shared/analysis/contact/call-checks';
import type { ContactDetail, ContactForm } from '@shared/ipc/contact-answers';
import type { InteractionKind } from '@shared/ipc/dossier-answers';

/** A note as it is being written; everything is text, as in the fields. */
export interface NoteDraft {
  readonly interactionId: string | null;
  readonly text: string;
  readonly words: string;
  readonly outcome: CallOutcome | '';
  readonly nextStep: string;
  readonly nextDay: string;
  readonly nextOwner: string;
  readonly kind: InteractionKind;
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly travel: string;
  readonly dealId: string;
  readonly colleagues: string;
  /** People chosen beside those named in the text. */
  readonly personIds: readonly string[];
  /** New attitudes by person; what is left out stays as it is. */
  readonly attitudes: Readonly<Record<string, number>>;
}

/** An empty note of today, by who works with the workspace. */
export function emptyNote({ today, author }: ContactForm): NoteDraft {
  return {
    interactionId: null,
    text: '',
    words: '',
    outcome: '',
    nextStep: '',
    nextDay: '',
    nextOwner: author ?? '',
    kind: 'visit',
    day: today,
    time: '',
    minutes: '',
    travel: '',
    dealId: '',
    colleagues: author ?? '',
    personIds: [],
    attitudes: {},
  };
}

/** A note or meeting that is there already, to be changed; a planned one as it is being noted as held. */
export function noteOf(detail: ContactDetail, form: ContactForm): NoteDraft {
  const { minutes, travelMinutes } = detail;
  return {
    ...emptyNote(form),
    interactionId: detail.id,
    text: detail.note ?? '',
    words: detail.words ?? '',
    outcome: detail.outcome ?? '',
    nextStep: detail.nextStep ?? '',
    nextDay: detail.nextDay ?? '',
    nextOwner: detail.nextOwner ?? form.author ?? '',
    kind: detail.kind,
    day: detail.isHeld || detail.day < form.today ? detail.day : form.today,
    time: detail.time ?? '',
    minutes: minutes === null ? '' : String(minutes),
    travel: travelMinutes === null ? '' : String(travelMinutes),
    dealId: detail.dealId ?? '',
    colleagues: detail.colleagues.join(', ') || (form.author ?? ''),
    personIds: detail.personIds,
  };
}

const FIELDS = [
  'text',
  'words',
  'outcome',
  'nextStep',
  'nextDay',
  'nextOwner',
  'kind',
  'day',
  'time',
  'minutes',
  'travel',
  'dealId',
  'colleagues',
] as const;

/** A kept draft, if what was kept has its shape; null otherwise. */
export function readDraft(value: unknown): NoteDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  const draft = value as Readonly<Record<string, unknown>>;
  if (FIELDS.some((field) => typeof draft[field] !== 'string')) return null;
  if (!Array.isArray(draft['personIds']) || typeof draft['attitudes'] !== 'object') return null;
  // Every field was looked at; only this program writes under the key.
  return value as NoteDraft;
}

/** True when there is something to keep. */
export function isWritten({ text, words, outcome, nextStep }: NoteDraft): boolean {
  return [text, words, outcome, nextStep].some((part) => part.trim() !== '');
}

/** Whole minutes, null when empty or no number. */
export function readMinutes(text: string): number | null {
  return /^\s*\d{1,5}\s*$/u.test(text) ? Number(text) : null;
}

/** Names with commas between them. */
export function readNames(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
