import { readFileSync } from 'node:fs';
import { dayFromIso } from '@shared/domain/iso-day';
import type { Language } from '@shared/ipc/app-methods';
import type { AppContext } from '../app-context';
import { todayOf } from '../history/run-action';
import { TRACKED_TABLES } from '../history/tracked-tables';
import { requireWorkspace } from '../require-workspace';
import { runCommand } from '../run-command';
import { remakeSearchIndex } from '../search/search-index';
import { keepSampleVersions } from './sample-versions';
import { sampleStory, storyValue } from './sample-story';
import type { StoryScale } from './sample-story';

/**
 * Writes the story of the sample firm (people, dossiers, deals, plans) in a language into the open workspace, in one
 * transaction, dated around today. The clients and products come from its sales workbook. A story that does not fit
 * the tables fails as a whole.
 */
export function fillSample(context: AppContext, storyFile: string, language: Language): void {
  const story = sampleStory.parse(JSON.parse(readFileSync(storyFile, 'utf8')));
  const { sqlite } = requireWorkspace(context);
  const ids = new Map<string, string>();
  for (const { rows } of story.tables)
    for (const [key] of rows) {
      if (ids.has(key)) throw new Error(`story: ${key} twice`);
      ids.set(key, context.newId());
    }
  const scale: StoryScale = {
    language,
    today: dayFromIso(todayOf(context.nowMs())) ?? 0,
    idOf: (key) => found(ids.get(key), key),
    clientNum: (code) => found(numberOf('client', 'code', code), code),
    productNum: (name) => found(numberOf('product', 'name', name), name),
  };
  runCommand(context, ['client', 'people', 'dossier', 'contact', 'market', 'deal', 'plan'], () => {
    sqlite.pragma('defer_foreign_keys = ON');
    for (const [code, values] of Object.entries(story.clients)) {
      const columns = Object.keys(values);
      const set = columns.map((column) => `"${column}" = ?`).join(', ');
      sqlite
        .prepare(`UPDATE client SET ${set} WHERE num = ?`)
        .run(...Object.values(values).map((of) => storyValue(of, scale)), scale.clientNum(code));
    }
    for (const { table, columns, rows } of story.tables) {
      if (!(table in TRACKED_TABLES)) throw new Error(`story: no table ${table}`);
      const keyed = table === 'category_product' ? columns : ['id', ...columns];
      const insert = sqlite.prepare(
        `INSERT INTO ${table} (${keyed.join(', ')}) VALUES (${keyed.map(() => '?').join(', ')})`,
      );
      for (const [key, cells] of rows) {
        const values = cells.map((of) => storyValue(of, scale));
        insert.run(...(table === 'category_product' ? values : [ids.get(key), ...values]));
      }
    }
    keepSampleVersions(sqlite, context.newId, todayOf(context.nowMs()));
  });
  remakeSearchIndex(sqlite);

  function numberOf(
    table: 'client' | 'product',
    column: string,
    value: string,
  ): number | undefined {
    return sqlite.prepare(`SELECT num FROM ${table} WHERE ${column} = ?`).pluck().get(value) as
      | number
      | undefined;
  }
}

function found<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`story: ${key} is not there`);
  return value;
}
