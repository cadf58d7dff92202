import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../../../electron/app/history/run-action';
import { requireWorkspace } from '../../../../electron/app/require-workspace';
import { openTestBackend } from '../../../support/test-backend';
import type { TestBackend } from '../../../support/test-backend';

let backend: TestBackend;
beforeEach(async () => {
  backend = openTestBackend();
  await backend.call('workspace.create', {
    file: backend.file(`${backend.folder}/a.keybook`),
    name: 'A',
  });
  act(
    `INSERT INTO client (id, name, folded_name, created_at_ms) VALUES ('c1', 'Papiernia Łódź S.A.', '', 1), ('c2', 'Уралкартон', '', 1);
     INSERT INTO person (id, client_num, name, title, known_day) VALUES ('p1', 1, 'Krzysztof Żuk', 'Kierownik', '2026-01-01');
     INSERT INTO interaction (id, client_num, day, kind, is_held, note) VALUES ('i1', 2, '2026-09-01', 'visit', 1, 'Объём поставок растёт'), ('i2', 1, '2026-10-01', 'call', 1, 'Seals of PM1');
     INSERT INTO fact (id, client_num, part, field_key, is_soft, is_not_applicable, place) VALUES ('f1', 1, 1, 'investments', 0, 0, 1);
     INSERT INTO fact_version (id, fact_id, value, day, status, at_ms) VALUES ('v1', 'f1', 'PM2 rebuild', '2026-10-07', 'assumed', 5)`,
  );
});
afterEach(() => backend.close());

function act(sql: string): void {
  runAction(backend.backend.context, { kind: 'test.act' }, ({ sqlite }) => sqlite.exec(sql));
}
const found = async (text: string) =>
  (await backend.call('search.find', { text })).map(({ kind, id }) => `${kind} ${id}`);

describe('search', () => {
  test('finds clients, people, notes and facts by forgiving beginnings of words', async () => {
    expect(await found('lodz')).toEqual(['client c1']);
    expect(await found('zuk')).toEqual(['person p1']);
    expect(await found('объем раст')).toEqual(['note i1']);
    expect(await found('pm')).toEqual(['fact f1', 'note i2']);
    expect(await found('"quote* OR (')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  test('follows changes, versions of facts, and undo', async () => {
    act(
      "INSERT INTO fact_version (id, fact_id, value, day, status, at_ms) VALUES ('v2', 'f1', 'New boiler', '2026-10-08', 'confirmed', 6)",
    );
    expect(await found('rebuild')).toEqual([]);
    expect(await found('boil')).toEqual(['fact f1']);
    await backend.call('history.undo', {});
    expect(await found('rebuild')).toEqual(['fact f1']);
    act("DELETE FROM person WHERE id = 'p1'");
    expect(await found('zuk')).toEqual([]);
    await backend.call('history.undo', {});
    expect(await found('zuk')).toEqual(['person p1']);
  });

  test('finds clients an import brought, which is no action', async () => {
    requireWorkspace(backend.backend.context).sqlite.exec(
      "INSERT INTO client (id, name, folded_name, created_at_ms) VALUES ('c3', 'Kareeboom Platinum', '', 1)",
    );
    expect(await found('kareeb')).toEqual(['client c3']);
    requireWorkspace(backend.backend.context).sqlite.exec("DELETE FROM client WHERE id = 'c3'");
    expect(await found('kareeb')).toEqual([]);
  });

  test('a hit says where it stands', async () => {
    const [hit] = await backend.call('search.find', { text: 'seals' });
    expect(hit).toMatchObject({ clientName: 'Papiernia Łódź S.A.', day: '2026-10-01' });
    expect(hit?.excerpt).toEqual({ text: 'Seals of PM1', marks: [[0, 5]] });
  });
});
