import { mkdirSync, statSync, truncateSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { sweepAttachments } from '../../../../electron/app/dossier/attachments';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

const CLIENT = 'c1';
const TODAY = '2026-10-13';
let t: TestBackend;
beforeEach(async () => {
  t = openTestBackend();
  await t.call('workspace.create', { file: t.file(join(t.folder, 'a.keybook')), name: 'A' });
  requireWorkspace(t.backend.context).sqlite.exec(
    "INSERT INTO client (id, name, folded_name, created_at_ms) VALUES ('c1', 'Papiernia', 'papiernia', 1)",
  );
});
afterEach(() => t.close());

const investments = { clientId: CLIENT, fact: { fieldKey: 'investments' }, label: 'Investments' };
const lineOf = async (fieldKey: string) =>
  (await t.call('dossier.get', { clientId: CLIENT })).lines.find(
    (line) => line.fieldKey === fieldKey,
  );
const undoKind = async () => (await t.call('history.undo', {}))?.kind;

describe('facts', () => {
  test('a new value is assumed, of today, and loses a source that never said it', async () => {
    await t.call('dossier.writeFact', {
      ...investments,
      value: 'PM2 rebuild',
      source: 'R. Zych',
      day: '2026-01-10',
      status: 'confirmed',
    });
    await t.call('dossier.writeFact', { ...investments, value: 'PM2 rebuild, PLN 86m' });
    expect((await lineOf('investments'))?.known).toMatchObject({
      value: 'PM2 rebuild, PLN 86m',
      source: null,
      day: TODAY,
      status: 'assumed',
      freshness: 'fresh',
    });
    // A slip of the pen put right on the same day keeps what the day said.
    await t.call('dossier.writeFact', { ...investments, source: 'S. Kura' });
    await t.call('dossier.writeFact', { ...investments, value: 'PM2 rebuild, PLN 86 m' });
    expect((await lineOf('investments'))?.known?.source).toBe('S. Kura');
  });

  test('every version stays and an older one can be taken again; undo names each step', async () => {
    const { factId } = await t.call('dossier.writeFact', {
      ...investments,
      value: 'one',
      source: 'a',
    });
    await t.call('dossier.writeFact', { ...investments, value: 'two' });
    await t.call('dossier.writeFact', { ...investments, status: 'confirmed' });
    const versions = await t.call('dossier.factHistory', { factId });
    expect(versions.map(({ value, status }) => `${value} ${status}`)).toEqual([
      'two confirmed',
      'two assumed',
      'one assumed',
    ]);
    await t.call('dossier.takeVersion', { ...investments, versionId: versions[2]?.id ?? '' });
    expect((await lineOf('investments'))?.known).toMatchObject({ value: 'one', source: 'a' });
    expect([await undoKind(), await undoKind(), await undoKind(), await undoKind()]).toEqual([
      'dossier.versionTaken',
      'dossier.factConfirmed',
      'dossier.factChanged',
      'dossier.factAdded',
    ]);
    expect(await lineOf('investments')).toMatchObject({ factId: null, known: null });
  });

  test('confirming what is confirmed already is no action, or undo would do nothing visible', async () => {
    await t.call('dossier.writeFact', { ...investments, value: 'one', status: 'confirmed' });
    await t.call('dossier.writeFact', { ...investments, value: ' one ', status: 'confirmed' });
    expect(await undoKind()).toBe('dossier.factAdded');
  });

  test('emptying a value makes the fact unknown again but keeps its history', async () => {
    await t.call('dossier.writeFact', { ...investments, value: 'one' });
    await t.call('dossier.writeFact', { ...investments, value: '  ' });
    expect(await lineOf('investments')).toMatchObject({ known: null, versions: 2 });
  });

  test('completeness: not applicable leaves the denominator, a stale fact counts half', async () => {
    const before = (await t.call('dossier.get', { clientId: CLIENT })).completeness.whole;
    expect(before).toMatchObject({ ratio: 0, known: 0 });
    await t.call('dossier.setApplicable', { ...investments, isApplicable: false });
    await t.call('dossier.writeFact', {
      clientId: CLIENT,
      fact: { fieldKey: 'problems' },
      label: 'Problems',
      value: 'x',
      day: '2025-01-01',
    });
    const { whole, parts } = (await t.call('dossier.get', { clientId: CLIENT })).completeness;
    expect(whole.weightApplicable).toBe(before.weightApplicable - 3);
    expect(whole.weightKnown).toBe(1.5);
    expect(parts[2]).toMatchObject({ known: 1, stale: 1 });
    // Writing a value says that the line applies after all.
    await t.call('dossier.writeFact', { ...investments, value: 'one' });
    expect((await lineOf('investments'))?.isApplicable).toBe(true);
  });

  test('own lines: added, removed with their history, brought back whole by undo', async () => {
    const { factId } = await t.call('dossier.addField', {
      clientId: CLIENT,
      part: 3,
      label: 'Works council',
      isSoft: true,
    });
    const own = { clientId: CLIENT, fact: { factId }, label: 'Works council' };
    await t.call('dossier.writeFact', { ...own, value: 'must agree' });
    await t.call('dossier.removeField', { factId });
    const has = async () =>
      (await t.call('dossier.get', { clientId: CLIENT })).lines.find(
        (line) => line.label === 'Works council',
      );
    expect(await has()).toBeUndefined();
    await t.call('history.undo', {});
    expect(await has()).toMatchObject({ part: 3, isSoft: true, known: { value: 'must agree' } });
  });

  test('a fact of another client cannot be written to', async () => {
    requireWorkspace(t.backend.context).sqlite.exec(
      "INSERT INTO client (id, name, folded_name, created_at_ms) VALUES ('c2', 'Other', 'other', 1)",
    );
    const { factId } = await t.call('dossier.writeFact', { ...investments, value: 'one' });
    await expect(
      t.call('dossier.writeFact', { clientId: 'c2', fact: { factId }, label: 'x', value: 'two' }),
    ).rejects.toThrow('NOT_FOUND');
  });
});

describe('questions', () => {
  test('asked once, tied to the next meeting, answered by the fact', async () => {
    const { interactionId } = await t.call('contact.planMeeting', {
      clientId: CLIENT,
      plan: {
        interactionId: null,
        day: '2026-10-15',
        time: '10:00',
        minutes: null,
        kind: 'visit',
        place: null,
        dealId: null,
        objective: null,
        fallback: null,
        personIds: [],
        colleagues: [],
        questions: [],
      },
    });
    const question = {
      clientId: CLIENT,
      fact: { fieldKey: 'owners' },
      text: 'Who owns it?',
      kind: null,
    };
    const first = await t.call('dossier.ask', question);
    expect(await t.call('dossier.ask', question)).toEqual(first);
    expect((await lineOf('owners'))?.askedId).toBe(first.questionId);
    expect((await t.call('contact.detail', { interactionId }))?.questions).toMatchObject([
      { id: first.questionId },
    ]);
    await t.call('dossier.writeFact', {
      clientId: CLIENT,
      fact: { fieldKey: 'owners' },
      label: 'Owners',
      value: 'A fund',
    });
    expect((await t.call('dossier.get', { clientId: CLIENT })).questions).toEqual([]);
    await t.call('history.undo', {});
    expect((await t.call('dossier.get', { clientId: CLIENT })).questions).toHaveLength(1);
  });
});

describe('events and competitors', () => {
  test('are added, changed, removed and undone', async () => {
    const event = {
      kind: 'tender',
      day: '2025-11-20',
      what: 'Lubricants',
      result: 'lost',
      reason: 'price',
      amountE4: 2_120_000_000,
      source: null,
    } as const;
    const { eventId } = await t.call('dossier.saveEvent', {
      clientId: CLIENT,
      eventId: null,
      event,
    });
    await t.call('dossier.saveEvent', {
      clientId: CLIENT,
      eventId,
      event: { ...event, reason: 'price, 7 % above Oleum' },
    });
    await t.call('dossier.removeEvent', { eventId });
    await t.call('history.undo', {});
    expect((await t.call('dossier.get', { clientId: CLIENT })).events).toMatchObject([
      { id: eventId, reason: 'price, 7 % above Oleum' },
    ]);
  });

  test('one company however it is spelt', async () => {
    const position = {
      competitor: 'Hydrovolt GmbH',
      categoryId: null,
      shareLow: 0.45,
      shareHigh: 0.6,
      strengths: 'Installed base',
      weaknesses: null,
      stance: 'fight',
      source: null,
      status: 'assumed',
    } as const;
    await t.call('dossier.setCompetitor', { clientId: CLIENT, positionId: null, position });
    await t.call('dossier.setCompetitor', {
      clientId: CLIENT,
      positionId: null,
      position: { ...position, competitor: 'HYDROVOLT  gmbh', shareLow: null, shareHigh: null },
    });
    const { competitors, knownCompetitors } = await t.call('dossier.get', { clientId: CLIENT });
    expect(knownCompetitors).toEqual(['Hydrovolt GmbH']);
    expect(competitors.map(({ shareHigh }) => shareHigh)).toEqual([0.6, null]);
    await expect(
      t.call('dossier.setCompetitor', {
        clientId: CLIENT,
        positionId: null,
        position: { ...position, shareLow: 0.7 },
      }),
    ).rejects.toThrow('VALIDATION');
  });
});

describe('attachments', () => {
  const put = (name: string, text: string) => {
    mkdirSync(join(t.folder, 'in'), { recursive: true });
    const path = join(t.folder, 'in', name);
    writeFileSync(path, text);
    return t.file(path);
  };
  const contents = () =>
    requireWorkspace(t.backend.context)
      .sqlite.prepare('SELECT count(*) FROM attachment_content')
      .pluck()
      .get();

  test('the same content is kept once, copies come back whole and private, undo of a removal still opens', async () => {
    const first = await t.call('dossier.attach', {
      clientId: CLIENT,
      fact: null,
      file: put('a.txt', 'Żółć'),
    });
    await t.call('dossier.attach', {
      clientId: CLIENT,
      fact: { fieldKey: 'contract' },
      file: put('b.txt', 'Żółć'),
    });
    expect(contents()).toBe(1);
    expect((await lineOf('contract'))?.files).toBe(1);
    await t.call('dossier.removeAttachment', first);
    await t.call('history.undo', {});
    const target = join(t.folder, 'copy.txt');
    await t.call('dossier.copyAttachment', { ...first, file: t.file(target) });
    expect(readFileSync(target, 'utf8')).toBe('Żółć');
    expect(statSync(target).mode & 0o077).toBe(0);
  });

  test('more than 25 MB is refused and nothing is kept', async () => {
    const path = join(t.folder, 'big.bin');
    writeFileSync(path, '');
    truncateSync(path, 25_000_001);
    await expect(
      t.call('dossier.attach', { clientId: CLIENT, fact: null, file: t.file(path) }),
    ).rejects.toThrow('RULE');
    expect(contents()).toBe(0);
  });

  test('content is swept 30 days after its removal, not before and never while attached', async () => {
    const file = await t.call('dossier.attach', {
      clientId: CLIENT,
      fact: null,
      file: put('a.txt', 'a'),
    });
    await t.call('dossier.attach', { clientId: CLIENT, fact: null, file: put('b.txt', 'b') });
    await t.call('dossier.removeAttachment', file);
    const { sqlite } = requireWorkspace(t.backend.context);
    const now = t.backend.context.nowMs();
    expect(sweepAttachments(sqlite, now + 29 * 86_400_000)).toBe(0);
    expect(sweepAttachments(sqlite, now + 31 * 86_400_000)).toBe(1);
    expect(contents()).toBe(1);
  });
});
