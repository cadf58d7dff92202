import { describe, expect, it } from 'vitest';
import type { ParsedNote } from '@shared/analysis/note/parse-note';
import type { ContactForm } from '@shared/ipc/contact-answers';
import {
  emptyNote,
  isWritten,
  readDraft,
  readMinutes,
  readNames,
} from '../../../../renderer/features/contacts/model/note-draft';
import { noteInput } from '../../../../renderer/features/contacts/model/note-input';
import {
  emptyPlan,
  planInput,
  readTime,
} from '../../../../renderer/features/contacts/model/plan-draft';

const form: ContactForm = {
  today: '2026-10-13',
  clientName: 'Papiernia',
  people: [],
  colleagues: [],
  competitors: [],
  deals: [],
  questions: [
    {
      id: 'q1',
      factId: null,
      text: 'Waits',
      kind: null,
      interactionId: null,
      createdDay: '2026-10-01',
    },
    {
      id: 'q2',
      factId: null,
      text: 'Taken',
      kind: null,
      interactionId: 'i9',
      createdDay: '2026-10-01',
    },
  ],
  planned: [],
  author: 'Ewa Lis',
};
const parsed: ParsedNote = {
  marks: [],
  personIds: ['p1', 'p2'],
  unclear: [],
  promises: [{ text: 'Report', isOurs: true, personId: 'p1', dueDay: null }],
  competitors: [{ id: null, name: 'Newcomer' }],
};

describe('a note', () => {
  it('names each person once, whether written or ticked', () => {
    const input = noteInput({ ...emptyNote(form), personIds: ['p2', 'p3'] }, parsed, false);
    expect(input.personIds).toEqual(['p2', 'p3', 'p1']);
    expect(input.competitors).toEqual(['Newcomer']);
  });

  it('changing a kept note does not promise everything a second time', () => {
    expect(noteInput(emptyNote(form), parsed, false).promises).toHaveLength(1);
    expect(noteInput(emptyNote(form), parsed, true).promises).toEqual([]);
  });

  it('an owner without a next step is nobody; empty minutes are unknown, not 0', () => {
    const input = noteInput(emptyNote(form), parsed, false);
    expect(input).toMatchObject({ nextOwner: null, minutes: null, colleagues: ['Ewa Lis'] });
    expect(readMinutes('0')).toBe(0);
    expect(readMinutes('an hour')).toBeNull();
    expect(readNames('Ewa Lis, , Tomasz Wrona ')).toEqual(['Ewa Lis', 'Tomasz Wrona']);
  });

  it('a draft is found again only whole: what another version kept is not half read', () => {
    const draft = { ...emptyNote(form), text: 'Half a' };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft({ text: 'Half a' })).toBeNull();
    expect(isWritten(emptyNote(form))).toBe(false);
    expect(isWritten(draft)).toBe(true);
  });
});

describe('a plan', () => {
  it('begins with the questions that wait without a meeting, and leaves those of others', () => {
    expect(emptyPlan(form).questions.map(({ id }) => id)).toEqual(['q1']);
  });

  it.each([
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['24:00', null],
    ['9', null],
    ['', null],
  ])('time %s → %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it('questions without words are left out', () => {
    const draft = emptyPlan(form);
    const questions = [...draft.questions, { key: 'n', id: null, text: '  ', kind: null }];
    expect(planInput({ ...draft, day: '2026-10-15', questions }).questions).toEqual([
      { id: 'q1', text: 'Waits', kind: null },
    ]);
  });
});
