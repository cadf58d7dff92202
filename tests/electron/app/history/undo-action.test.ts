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
});
afterEach(() => backend.close());

const sqlite = () => requireWorkspace(backend.backend.context).sqlite;
const all = (table: string) => sqlite().prepare(`SELECT * FROM ${table} ORDER BY 1`).all();

function act(kind: 'test.add' | 'test.rename' | 'test.remove' | 'test.nothing', sql: string): void {
  runAction(backend.backend.context, { kind, params: { name: kind } }, ({ sqlite: db }) =>
    db.exec(sql),
  );
}

function fill(): void {
  act(
    'test.add',
    `INSERT INTO client (id, name, folded_name, created_at_ms) VALUES ('c1', 'Papiernia', 'papiernia', 1);
     INSERT INTO unit (id, client_num, name, kind) VALUES ('u1', 1, 'Mill', 'plant');
     INSERT INTO person (id, client_num, unit_id, name, known_day) VALUES ('p1', 1, 'u1', 'Łódź Ёлка', '2026-01-01'), ('p2', 1, 'u1', 'B', '2026-01-01');
     INSERT INTO person_link (id, from_id, to_id, type, from_day) VALUES ('l1', 'p1', 'p2', 'reports', '2026-01-01');`,
  );
}

describe('undo and redo of actions', () => {
  test('every row comes back as it was, cascades included, and redo does it again', async () => {
    fill();
    const before = ['client', 'person', 'person_link', 'unit'].map(all);
    act('test.rename', "UPDATE person SET name = 'Zoë', left_day = '2026-10-01' WHERE id = 'p1'");
    act('test.remove', "DELETE FROM person WHERE id = 'p1'");
    const after = ['client', 'person', 'person_link', 'unit'].map(all);
    expect(all('person_link')).toEqual([]);
    expect((await backend.call('history.state', {})).undo).toMatchObject({ kind: 'test.remove' });
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(['client', 'person', 'person_link', 'unit'].map(all)).toEqual(before);
    await backend.call('history.redo', {});
    await backend.call('history.redo', {});
    expect(['client', 'person', 'person_link', 'unit'].map(all)).toEqual(after);
    expect((await backend.call('history.state', {})).redo).toBeNull();
  });

  test('it survives closing the workspace', async () => {
    fill();
    const file = backend.file(`${backend.folder}/a.keybook`);
    await backend.call('workspace.close', {});
    await backend.call('workspace.open', { file });
    await backend.call('history.undo', {});
    expect(all('person')).toEqual([]);
    expect(all('client')).toEqual([]);
  });

  test('a new action takes the place of undone ones', async () => {
    fill();
    act('test.rename', "UPDATE person SET name = 'X' WHERE id = 'p1'");
    await backend.call('history.undo', {});
    act('test.rename', "UPDATE person SET name = 'Y' WHERE id = 'p2'");
    expect(await backend.call('history.redo', {})).toBeNull();
  });

  test('an action that changes nothing leaves no trace, a refused one changes nothing', () => {
    fill();
    act('test.nothing', 'SELECT 1');
    expect(all('action')).toHaveLength(1);
    expect(() =>
      act(
        'test.rename',
        "UPDATE person SET name = 'X' WHERE id = 'p1'; INSERT INTO unit (id, client_num, name, kind) VALUES ('u2', 99, 'n', 'plant')",
      ),
    ).toThrow();
    expect(all('action')).toHaveLength(1);
    expect(all('person')).toMatchObject([{ name: 'Łódź Ёлка' }, { name: 'B' }]);
  });

  test('rows changed by other means since are not overwritten', async () => {
    fill();
    act('test.rename', "UPDATE person SET name = 'X' WHERE id = 'p1'");
    sqlite().exec("UPDATE person SET name = 'other' WHERE id = 'p1'");
    await expect(backend.call('history.undo', {})).rejects.toThrow('CONFLICT');
    expect(all('person')).toMatchObject([{ name: 'other' }, { name: 'B' }]);
  });

  test('the window hears what changed', () => {
    fill();
    expect(backend.events.at(-1)).toMatchObject({
      name: 'data.changed',
      payload: { entities: ['client', 'people', 'action'] },
    });
  });

  test('taking back a change of client details is kept as an edit of them', async () => {
    fill();
    act('test.rename', "UPDATE client SET owner = 'Ewa' WHERE id = 'c1'");
    await backend.call('history.undo', {});
    expect(all('client_change')).toMatchObject([
      { field: 'owner', before: '"Ewa"', after: 'null' },
    ]);
  });
});
