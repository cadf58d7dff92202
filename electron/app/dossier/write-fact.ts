import type { Input } from '@shared/ipc/contract';
import { AppError } from '@shared/errors/app-error';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { ensureFact, findFact } from './find-fact';

interface Version {
  readonly value: string | null;
  readonly source: string | null;
  readonly day: string;
  readonly status: 'assumed' | 'confirmed' | 'disputed';
  readonly expiresDay: string | null;
}

/** Writes a new version of a fact; nothing happens when it says what is known already. */
export function writeFact(
  context: AppContext,
  input: Input<'dossier.writeFact'>,
): { readonly factId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, input.clientId);
  const params = { fact: input.label, client: name };
  return runAction(context, { kind: kindOf(sqlite, num, input), params }, (tools) => {
    const factId = ensureFact(sqlite, tools.newId, num, input.fact);
    const before = newestVersion(sqlite, factId);
    const after = merged(before, input, tools.today);
    if (!isSame(before, after)) insertVersion(tools, factId, after);
    if (after.value !== null) {
      sqlite
        .prepare('UPDATE fact SET is_not_applicable = 0 WHERE id = ? AND is_not_applicable = 1')
        .run(factId);
      if (input.value !== undefined) answerQuestions(sqlite, factId, after.value);
    }
    if (input.answers !== undefined && after.value !== null)
      sqlite
        .prepare(
          "UPDATE question SET status = 'answered', answer = ? WHERE id = ? AND client_num = ?",
        )
        .run(after.value, input.answers, num);
    return { factId };
  });
}

/** Takes an older version again, as a new one with its own evidence. */
export function takeVersion(context: AppContext, input: Input<'dossier.takeVersion'>): null {
  const { sqlite } = requireWorkspace(context);
  const { num, name } = findClient(sqlite, input.clientId);
  const factId = findFact(sqlite, num, input.fact);
  const version = sqlite
    .prepare(`SELECT ${COLUMNS} FROM fact_version WHERE id = ? AND fact_id = ?`)
    .get(input.versionId, factId) as Version | undefined;
  if (factId === null || version === undefined)
    throw new AppError('NOT_FOUND', { what: 'version' });
  const params = { fact: input.label, client: name };
  runAction(context, { kind: 'dossier.versionTaken', params }, (tools) =>
    insertVersion(tools, factId, version),
  );
  return null;
}

const COLUMNS = 'value, source, day, status, expires_day AS expiresDay';

function newestVersion(sqlite: SqliteConnection, factId: string): Version | null {
  const row = sqlite
    .prepare(
      `SELECT ${COLUMNS} FROM fact_version WHERE fact_id = ? ORDER BY at_ms DESC, rowid DESC LIMIT 1`,
    )
    .get(factId) as Version | undefined;
  return row ?? null;
}

/** The version after a change. Another value is new evidence: of today, assumed, and without a source that never said it. */
function merged(
  before: Version | null,
  change: Input<'dossier.writeFact'>,
  today: string,
): Version {
  const value = change.value === undefined ? (before?.value ?? null) : change.value || null;
  const isNew = value !== (before?.value ?? null);
  const keptSource = isNew && before?.day !== today ? null : (before?.source ?? null);
  return {
    value,
    source: change.source === undefined ? keptSource : change.source || null,
    day: change.day ?? (isNew ? today : (before?.day ?? today)),
    status: change.status ?? (isNew ? 'assumed' : (before?.status ?? 'assumed')),
    expiresDay:
      change.expiresDay === undefined
        ? isNew
          ? null
          : (before?.expiresDay ?? null)
        : change.expiresDay,
  };
}

function isSame(before: Version | null, after: Version): boolean {
  if (before === null) return after.value === null;
  return (
    before.value === after.value &&
    before.source === after.source &&
    before.day === after.day &&
    before.status === after.status &&
    before.expiresDay === after.expiresDay
  );
}

function insertVersion(tools: ActionTools, factId: string, version: Version): void {
  tools.sqlite
    .prepare(
      `INSERT INTO fact_version (id, fact_id, value, source, day, status, expires_day, author, at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      tools.newId(),
      factId,
      version.value,
      version.source,
      version.day,
      version.status,
      version.expiresDay,
      tools.author,
      tools.nowMs,
    );
}

/** What was to be asked about a fact is answered once it is known. */
function answerQuestions(sqlite: SqliteConnection, factId: string, answer: string): void {
  sqlite
    .prepare(
      "UPDATE question SET status = 'answered', answer = ? WHERE fact_id = ? AND status = 'open'",
    )
    .run(answer, factId);
}

function kindOf(
  sqlite: SqliteConnection,
  num: number,
  { fact, value, status }: Input<'dossier.writeFact'>,
): `dossier.${string}` {
  if (value === '') return 'dossier.factTakenBack';
  const factId = findFact(sqlite, num, fact);
  const before = factId === null ? null : newestVersion(sqlite, factId);
  if (value !== undefined && value !== before?.value)
    return before === null || before.value === null ? 'dossier.factAdded' : 'dossier.factChanged';
  if (status === 'confirmed' && before?.status !== 'confirmed') return 'dossier.factConfirmed';
  if (status === 'disputed' && before?.status !== 'disputed') return 'dossier.factDisputed';
  return 'dossier.evidenceChanged';
}
