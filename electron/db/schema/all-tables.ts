// The one list of tables, for drizzle-kit and for typed queries.
export * from './action';
export * from './analysis-run';
export * from './client';
export * from './client-edit';
export * from './client-judgement';
export * from './contact';
export * from './deal';
export * from './dossier';
export * from './import';
export * from './market';
export * from './people';
export * from './plan';
export * from './preference';
export * from './sales';
export * from './search';
export * from './workspace';
