import { DEFAULT_KEY_CLIENT_RULES } from '@shared/domain/key-client-rules';
import type { KeyClientRules } from '@shared/domain/key-client-rules';
import type { SqliteConnection } from '../../db/sqlite-database';
import { readPreference, writePreference } from './preference';

const KEY = 'client.keyClientRules';

/** Thresholds of the key client types in force: those a person set, the defaults for the rest. */
export function readKeyClientRules(sqlite: SqliteConnection): KeyClientRules {
  const kept = readPreference(sqlite, KEY);
  const isRecord = typeof kept === 'object' && kept !== null;
  // Written by `writeKeyClientRules` only, from input that was checked.
  return isRecord
    ? { ...DEFAULT_KEY_CLIENT_RULES, ...(kept as Partial<KeyClientRules>) }
    : DEFAULT_KEY_CLIENT_RULES;
}

/** Keeps the thresholds that differ from the defaults. Call inside `runAction`. */
export function writeKeyClientRules(sqlite: SqliteConnection, rules: KeyClientRules): void {
  const own = Object.entries(rules).filter(
    ([name, value]) => DEFAULT_KEY_CLIENT_RULES[name as keyof KeyClientRules] !== value,
  );
  writePreference(sqlite, KEY, own.length === 0 ? undefined : Object.fromEntries(own));
}
