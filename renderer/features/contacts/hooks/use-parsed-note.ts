import { useMemo } from 'react';
import { parseNote } from '@shared/analysis/note/parse-note';
import type { ParsedNote } from '@shared/analysis/note/parse-note';
import { dayFromIso } from '@shared/domain/iso-day';
import type { ContactForm } from '@shared/ipc/contact-answers';

/** What a note names and promises, read anew while it is typed. Weekdays count from the day it was held. */
export function useParsedNote(text: string, form: ContactForm, day: string): ParsedNote {
  const { people, competitors, today } = form;
  return useMemo(
    () => parseNote(text, { people, competitors }, dayFromIso(day) ?? dayFromIso(today) ?? 0),
    [text, people, competitors, day, today],
  );
}
