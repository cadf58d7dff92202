import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The one row that says whose workspace this file is. */
export const workspaceTable = sqliteTable('workspace', {
  id: text().primaryKey(),
  name: text().notNull(),
  isSample: integer({ mode: 'boolean' }).notNull(),
  currency: text(),
  /** Who works with it, for `author`; null = not said. */
  userName: text(),
  createdAtMs: integer().notNull(),
  savedAtMs: integer(),
});

/** Filters, sort and selection of a screen, as JSON by screen key. */
export const screenStateTable = sqliteTable('screen_state', {
  key: text().primaryKey(),
  value: text().notNull(),
});

/** Analysis settings, one row per version; the newest is in force, older ones explain past runs. */
export const analysisSettingsTable = sqliteTable('analysis_settings', {
  version: integer().primaryKey({ autoIncrement: true }),
  settings: text().notNull(),
  createdAtMs: integer().notNull(),
});
