import { createHash } from 'node:crypto';
import { closeSync, fchmodSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '@shared/errors/app-error';
import { MAX_ATTACHMENT_BYTES } from '@shared/ipc/dossier-methods';
import type { Input } from '@shared/ipc/contract';
import type { AppContext } from '../app-context';
import type { SqliteConnection } from '../../db/sqlite-database';
import { findClient } from '../client/find-client';
import { runAction } from '../history/run-action';
import { requireWorkspace } from '../require-workspace';
import { ensureFact } from './find-fact';

/** Days a removed file can be brought back by undo; then its content is swept. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Copies a file into the workspace. Contents are kept once, by hash. RULE when it is larger than allowed. */
export function attach(
  context: AppContext,
  { clientId, fact, file }: Input<'dossier.attach'>,
): { readonly attachmentId: string } {
  const { sqlite } = requireWorkspace(context);
  const { num, name: client } = findClient(sqlite, clientId);
  const path = context.resolveFile(file);
  const name = basename(path);
  const { bytes, content } = contentOf(path, name);
  const hash = createHash('sha256').update(content).digest('hex');
  return runAction(
    context,
    { kind: 'dossier.fileAdded', params: { file: name, client } },
    ({ newId, today, author }) => {
      const factId = fact === null ? null : ensureFact(sqlite, newId, num, fact);
      sqlite
        .prepare(
          'INSERT INTO attachment_content (hash, content) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
        )
        .run(hash, content);
      const attachmentId = newId();
      sqlite
        .prepare(
          `INSERT INTO attachment (id, client_num, fact_id, name, bytes, content_hash, added_day, author)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(attachmentId, num, factId, name, bytes, hash, today, author);
      return { attachmentId };
    },
  );
}

function contentOf(path: string, name: string): { bytes: number; content: Buffer } {
  let size: number;
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new AppError('FILE_NOT_FOUND', { file: name });
    size = found.size;
  } catch {
    throw new AppError('FILE_NOT_FOUND', { file: name });
  }
  if (size > MAX_ATTACHMENT_BYTES) throw new AppError('RULE', { reason: 'attachment-too-large' });
  const content = readFileSync(path);
  return { bytes: content.length, content };
}

export function removeAttachment(context: AppContext, attachmentId: string): null {
  const { sqlite } = requireWorkspace(context);
  const params = sqlite
    .prepare(
      `SELECT a.name AS file, c.name AS client FROM attachment a JOIN client c ON c.num = a.client_num
       WHERE a.id = ?`,
    )
    .get(attachmentId) as { file: string; client: string } | undefined;
  if (params === undefined) throw new AppError('NOT_FOUND', { what: 'file' });
  runAction(context, { kind: 'dossier.fileRemoved', params }, () =>
    sqlite.prepare('DELETE FROM attachment WHERE id = ?').run(attachmentId),
  );
  return null;
}

/** Writes a copy only this user may read. NOT_FOUND when the content is no longer kept. */
export function copyAttachment(
  context: AppContext,
  { attachmentId, file }: Input<'dossier.copyAttachment'>,
): { readonly name: string } {
  const { sqlite } = requireWorkspace(context);
  const row = sqlite
    .prepare(
      `SELECT a.name, c.content FROM attachment a JOIN attachment_content c ON c.hash = a.content_hash
       WHERE a.id = ?`,
    )
    .get(attachmentId) as { name: string; content: Buffer } | undefined;
  if (row === undefined) throw new AppError('NOT_FOUND', { what: 'file' });
  const handle = openSync(context.resolveFile(file), 'w', 0o600);
  try {
    if (process.platform !== 'win32') fchmodSync(handle, 0o600);
    for (let at = 0; at < row.content.length;) at += writeSync(handle, row.content, at);
  } finally {
    closeSync(handle);
  }
  return { name: row.name };
}

/**
 * Removes contents nothing points to: no attachment, and no removal young enough to be undone. Gives how many went;
 * 0 where the file cannot be written to (opened for reading, disk full): sweeping can wait for the next time.
 */
export function sweepAttachments(sqlite: SqliteConnection, nowMs: number): number {
  try {
    return sweep(sqlite, nowMs);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 0;
    throw error;
  }
}

function sweep(sqlite: SqliteConnection, nowMs: number): number {
  const { changes } = sqlite
    .prepare(
      `DELETE FROM attachment_content WHERE hash NOT IN (SELECT content_hash FROM attachment)
       AND hash NOT IN (
         SELECT json_extract(coalesce(r.before, r.after), '$.content_hash')
         FROM row_change r JOIN action a ON a.num = r.action_num
         WHERE r.table_name = 'attachment' AND max(a.at_ms, coalesce(a.undone_at_ms, 0)) > ?)`,
    )
    .run(nowMs - KEPT_DAYS * DAY_MS);
  return changes;
}
