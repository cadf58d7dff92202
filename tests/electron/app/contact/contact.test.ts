import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MeetingInput, NoteInput } from '@shared/ipc/contact-methods';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

const clientId = 'c1';
let t: TestBackend;
beforeEach(async () => {
  t = openTestBackend();
  await t.call('workspace.create', { file: t.file(join(t.folder, 'a.keybook')), name: 'A' });
  sqlite().exec(
    `INSERT INTO client (id, name, folded_name, is_key, created_at_ms) VALUES ('c1', 'Papiernia', 'papiernia', 1, 1);
     INSERT INTO person (id, client_num, name, known_day) VALUES ('p1', 1, 'Piotr Gawron', '2026-01-01'), ('p2', 1, 'Renata Zych', '2026-01-01');
     INSERT INTO person_judgement (id, person_id, attribute, value, day, status, at_ms)
       VALUES ('j1', 'p1', 'attitude', '-1', '2026-01-01', 'assumed', 1);
     INSERT INTO colleague (id, name, initials) VALUES ('k1', 'Ewa Lis', 'EL');`,
  );
});
afterEach(() => t.close());
const sqlite = () => requireWorkspace(t.backend.context).sqlite;
const side = () => t.call('dossier.side', { clientId });
const counts = (...tables: string[]) =>
  tables.map((table) => sqlite().prepare(`SELECT count(*) FROM ${table}`).pluck().get());

const note: NoteInput = {
  interactionId: null,
  day: '2026-10-07',
  time: '10:00',
  minutes: 120,
  travelMinutes: 90,
  kind: 'visit',
  place: null,
  dealId: null,
  text: 'Talked with @Gawron',
  words: 'If PM2 stands for a day, nobody asks what the seal cost.',
  outcome: 'advance',
  nextStep: 'Audit of PM2',
  nextDay: '2026-10-30',
  nextOwner: 'Ewa Lis',
  personIds: ['p1', 'p2'],
  colleagues: ['ewa lis', 'Tomasz Wrona'],
  promises: [{ text: 'Seal report', isOurs: true, personId: 'p1', dueDay: '2026-10-11' }],
  competitors: ['Hydrovolt'],
  attitudes: [{ personId: 'p1', value: 1 }],
};
const plan: MeetingInput = {
  interactionId: null,
  day: '2026-10-15',
  time: '10:00',
  minutes: null,
  kind: 'visit',
  place: 'Kostrzyca mill',
  dealId: null,
  objective: 'Piotr agrees to an audit',
  fallback: 'A date for the audit',
  personIds: ['p1'],
  colleagues: [],
  questions: [{ id: null, text: 'What does a stop cost?', kind: 'implication' }],
};

describe('a note', () => {
  test('keeps people, promise, competitor and attitude as one action, and one undo takes all of it back', async () => {
    const tables = [
      'interaction',
      'interaction_person',
      'promise',
      'competitor',
      'interaction_competitor',
      'person_judgement',
      'colleague',
    ];
    const before = counts(...tables);
    await t.call('contact.saveNote', { clientId, note });
    expect(counts(...tables)).toEqual([1, 4, 1, 1, 1, 2, 2]);
    const { lastTouch, promises, cadence } = await side();
    expect(lastTouch).toMatchObject({
      people: ['Piotr Gawron', 'Renata Zych'],
      colleagues: ['Ewa Lis', 'Tomasz Wrona'],
      outcome: 'advance',
    });
    expect(promises).toMatchObject([
      {
        text: 'Seal report',
        colleague: 'Ewa Lis',
        person: 'Piotr Gawron',
        state: { state: 'late', daysLate: 2, isUntold: true },
      },
    ]);
    expect(cadence).toMatchObject({ basis: 'key', days: 14, nextDay: '2026-10-21' });
    expect((await t.call('contact.form', { clientId })).people[0]).toMatchObject({
      name: 'Piotr Gawron',
      attitude: 1,
    });
    await t.call('history.undo', {});
    expect(counts(...tables)).toEqual(before);
    expect((await t.call('contact.form', { clientId })).people[0]?.attitude).toBe(-1);
  });

  test('a person of another client is refused and nothing of the note is kept', async () => {
    sqlite().exec(
      `INSERT INTO client (id, name, folded_name, created_at_ms) VALUES ('c2', 'Other', 'other', 1);
       INSERT INTO person (id, client_num, name, known_day) VALUES ('x', 2, 'X', '2026-01-01');`,
    );
    await expect(
      t.call('contact.saveNote', {
        clientId,
        note: { ...note, attitudes: [{ personId: 'x', value: 0 }] },
      }),
    ).rejects.toThrow('NOT_FOUND');
    expect(counts('interaction', 'promise')).toEqual([0, 0]);
  });

  test('changing a note changes who took part and keeps its promises', async () => {
    const { interactionId } = await t.call('contact.saveNote', { clientId, note });
    await t.call('contact.saveNote', {
      clientId,
      note: {
        ...note,
        interactionId,
        personIds: ['p2'],
        colleagues: ['Ewa Lis'],
        promises: [],
        attitudes: [],
        competitors: [],
      },
    });
    expect(await t.call('contact.detail', { interactionId })).toMatchObject({
      personIds: ['p2'],
      colleagueIds: ['k1'],
      isHeld: true,
    });
    expect(counts('promise', 'interaction_competitor')).toEqual([1, 0]);
  });
});

describe('a meeting', () => {
  test('is planned with questions, prepared, held by a note, and its questions count as asked', async () => {
    const { interactionId } = await t.call('contact.planMeeting', { clientId, plan });
    expect(await side()).toMatchObject({
      nextMeeting: { objective: 'Piotr agrees to an audit', people: ['Piotr Gawron'] },
      questionsWaiting: 1,
      lastTouch: null,
    });
    expect((await t.call('contact.detail', { interactionId }))?.check).toEqual({
      hints: [],
      situation: 0,
      others: 1,
    });
    await t.call('contact.saveNote', {
      clientId,
      note: { ...note, interactionId, day: '2026-10-13' },
    });
    expect(await side()).toMatchObject({
      nextMeeting: null,
      questionsWaiting: 0,
      lastTouch: { objective: 'Piotr agrees to an audit' },
    });
    expect((await t.call('history.undo', {}))?.kind).toBe('contacts.meetingHeld');
    expect((await side()).questionsWaiting).toBe(1);
  });

  test('a question taken off a meeting waits for another one and is not lost', async () => {
    const { interactionId } = await t.call('contact.planMeeting', { clientId, plan });
    await t.call('contact.planMeeting', {
      clientId,
      plan: { ...plan, interactionId, questions: [] },
    });
    expect((await t.call('contact.form', { clientId })).questions).toMatchObject([
      { text: 'What does a stop cost?', interactionId: null },
    ]);
    await t.call('contact.remove', { interactionId });
    await t.call('history.undo', {});
    expect((await side()).nextMeeting?.id).toBe(interactionId);
  });

  test('stalled after two continuations in a row', async () => {
    await t.call('contact.saveNote', {
      clientId,
      note: { ...note, outcome: 'continuation', day: '2026-10-01' },
    });
    expect((await side()).isStalled).toBe(false);
    await t.call('contact.saveNote', { clientId, note: { ...note, outcome: 'continuation' } });
    expect((await side()).isStalled).toBe(true);
  });
});

describe('promises', () => {
  test('late ones come first; told, moved, kept, opened again, each by name', async () => {
    const add = (text: string, dueDay: string | null) =>
      t.call('contact.addPromise', {
        clientId,
        promise: { text, isOurs: false, personId: 'p2', dueDay },
      });
    await add('no day', null);
    const { promiseId } = await add('soon', '2026-10-14');
    await add('late', '2026-10-12');
    expect((await side()).promises.map(({ text }) => text)).toEqual(['late', 'soon', 'no day']);
    const change = (one: Parameters<typeof t.call<'contact.changePromise'>>[1]['change']) =>
      t.call('contact.changePromise', { promiseId, change: one });
    await change({ kind: 'told' });
    expect((await side()).promises[1]?.state.isToldInTime).toBe(true);
    await change({ kind: 'moved', dueDay: '2026-10-20' });
    expect((await side()).promises[1]).toMatchObject({ dueDay: '2026-10-20', toldDay: null });
    await change({ kind: 'kept', day: null });
    expect((await side()).promises).toHaveLength(2);
    expect((await t.call('history.undo', {}))?.kind).toBe('contacts.promiseKept');
    expect((await t.call('history.undo', {}))?.kind).toBe('contacts.promiseMoved');
    expect((await side()).promises[1]?.dueDay).toBe('2026-10-14');
  });
});

describe('history of a client', () => {
  test('everything by day, newest first, filtered by kind with counts of all', async () => {
    await t.call('contact.saveNote', { clientId, note });
    await t.call('contact.planMeeting', { clientId, plan });
    await t.call('dossier.writeFact', {
      clientId,
      fact: { fieldKey: 'owners' },
      label: 'Owners',
      value: 'A fund',
    });
    await t.call('dossier.writeFact', {
      clientId,
      fact: { fieldKey: 'owners' },
      label: 'Owners',
      value: 'The state',
    });
    const all = await t.call('contact.history', { clientId, kinds: [], limit: 100 });
    expect(all.entries.map(({ kind, day }) => `${day} ${kind}`)).toEqual([
      '2026-10-15 meeting',
      '2026-10-13 promise',
      '2026-10-13 fact',
      '2026-10-13 fact',
      '2026-10-07 meeting',
      '2026-10-07 person',
      '2026-01-01 person',
    ]);
    expect(all.entries[2]).toMatchObject({
      value: 'The state',
      before: 'A fund',
      fieldKey: 'owners',
    });
    const facts = await t.call('contact.history', { clientId, kinds: ['fact'], limit: 1 });
    expect(facts).toMatchObject({
      entries: [{ value: 'The state' }],
      total: 2,
      counts: { meeting: 2, promise: 1 },
    });
  });
});
