import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Envelope, Input, Method, Output } from '@shared/ipc/contract';
import type { RunningApp } from './app-fixture';

/** One request through the window's own door; the envelope as it comes. */
export function ask<M extends Method>(
  page: Page,
  method: M,
  input: Input<M>,
): Promise<Envelope<Output<M>>> {
  // Without the types of the contract: the compiler would follow them through the page's serialisation.
  const request: readonly [string, unknown] = [method, input];
  const answer: Promise<unknown> = page.evaluate(
    ([name, data]) => window.keybook?.invoke(name, data),
    request,
  );
  return answer as Promise<Envelope<Output<M>>>;
}

/** The same, for requests that must succeed. */
export async function call<M extends Method>(
  page: Page,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const envelope = await ask(page, method, input);
  if (!envelope.ok)
    throw new Error(`${method}: ${envelope.error.code} ${JSON.stringify(envelope.error.params)}`);
  return envelope.value;
}

/** Makes a workspace through the dialog and opens it. */
export async function makeWorkspace(
  running: RunningApp,
  path: string,
  name: string,
): Promise<void> {
  const { page } = running;
  await running.answerDialogs([path]);
  const file = await call(page, 'file.pickNewWorkspace', { suggestedName: name });
  await call(page, 'workspace.create', { file: file?.token ?? '', name });
}

/** A workbook that is open and checked, ready to be imported. */
export interface ReadyImport {
  readonly importId: string;
  readonly mapping: Input<'import.commit'>['mapping'];
}

/** Chooses a workbook in the dialog, opens and checks it with what is proposed. */
export async function prepareImport(running: RunningApp, path: string): Promise<ReadyImport> {
  const { page } = running;
  await running.answerDialogs([path]);
  const file = await call(page, 'file.pickWorkbook', {});
  const { importId, guess } = await call(page, 'import.open', {
    file: file?.token ?? '',
    jobId: 'job-open',
  });
  const proposed = guess.sheets[guess.best]?.mapping;
  // The contract's inputs are mutable, its outputs readonly; the value is the same.
  const mapping = proposed as unknown as Input<'import.check'>['mapping'];
  const check = await call(page, 'import.check', { importId, mapping, jobId: 'job-check' });
  return { importId, mapping: check.mapping as unknown as Input<'import.commit'>['mapping'] };
}

export async function importWorkbook(
  running: RunningApp,
  path: string,
): Promise<Output<'import.commit'>> {
  const ready = await prepareImport(running, path);
  return call(running.page, 'import.commit', { ...ready, merges: {}, jobId: 'job-commit' });
}

/** Starts an import without waiting for its end; the answer is kept in the page under the job's name. */
export async function startImport(
  { page }: RunningApp,
  ready: ReadyImport,
  jobId: string,
): Promise<void> {
  await page.evaluate(
    ([input, job]) => {
      const kept = window as unknown as Record<string, unknown>;
      kept[job] = window.keybook?.invoke('import.commit', input);
    },
    [{ ...ready, merges: {}, jobId }, jobId] as const,
  );
}

/** The answer of a job that was started before. */
export function answerOf(page: Page, jobId: string): Promise<Envelope<unknown>> {
  return page.evaluate(
    (job) => (window as unknown as Record<string, unknown>)[job],
    jobId,
  ) as Promise<Envelope<unknown>>;
}

/** Keeps every event the page hears from here on. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: { name: string; payload: unknown }[] = [];
    (window as unknown as Record<string, unknown>)['heard'] = heard;
    window.keybook?.onEvent((name, payload) => heard.push({ name, payload }));
  });
}

/** Waits until an event was heard whose text has `part` in it. */
export async function hears(page: Page, name: string, part = ''): Promise<void> {
  await page.waitForFunction(
    ([wanted, text]) =>
      (
        (window as unknown as Record<string, unknown>)['heard'] as {
          name: string;
          payload: unknown;
        }[]
      ).some((event) => event.name === wanted && JSON.stringify(event.payload).includes(text)),
    [name, part] as const,
    { polling: 10 },
  );
}

/** Process id of one of the app's helper processes by its name; undefined when it does not run. */
export async function processId({ app }: RunningApp, name: string): Promise<number | undefined> {
  const metrics = await app.evaluate((electron) =>
    electron.app
      .getAppMetrics()
      .map(({ pid, name: shown, serviceName }) => ({ pid, names: [shown, serviceName] })),
  );
  return metrics.find(({ names }) => names.includes(name))?.pid;
}

/** True while a process runs and is not only waiting to be reaped (Linux). */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
