import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Thresholds, scales and labels a person can change, JSON by key; a key that is missing has its default. */
export const preferenceTable = sqliteTable('preference', {
  key: text().primaryKey(),
  value: text().notNull(),
});
