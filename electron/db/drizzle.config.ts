import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: './electron/db/schema/all-tables.ts',
  out: './electron/db/migrations',
});
