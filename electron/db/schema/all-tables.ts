// The one list of tables, for drizzle-kit and for typed queries.
export * from './analysis-run';
export * from './client';
export * from './client-edit';
export * from './import';
export * from './sales';
export * from './workspace';
