import type { PasteMeaning } from '@shared/import/clients/paste-meaning';
import type { AppContext } from '../app-context';
import { runAction } from '../history/run-action';
import type { ActionTools } from '../history/run-action';
import { changeField } from './change-client';
import type { ClientChange } from './change-client';
import { insertClient } from './create-client';
import { FILLED, understandPaste } from './read-paste';
import type { PastedValues } from './read-paste';

interface PasteDecided {
  readonly text: string;
  readonly meanings: readonly PasteMeaning[];
  readonly hasHeader: boolean;
  readonly decisions: Readonly<Record<string, string>>;
}

/**
 * Takes a pasted block over as one action: new clients are made, known ones get the values pasted. A near match nobody
 * decided is left out; a repeated line belongs to the line it repeats.
 */
export function takePaste(
  context: AppContext,
  decided: PasteDecided,
): { readonly added: number; readonly changed: number } {
  const { preview, values } = understandPaste(context, decided);
  const params = { number: String(preview.lines.length) };
  return runAction(context, { kind: 'clients.pasted', params }, (tools) => {
    const made = new Map<number, string>();
    const changed = new Set<string>();
    let added = 0;
    for (const line of preview.lines) {
      const own = values.get(line.line) ?? {};
      const decision = decided.decisions[String(line.line)];
      if (line.kind === 'empty' || decision === 'skip') continue;
      if (decision === undefined && line.kind === 'near') continue;
      const isNew = decision === 'new' || (decision === undefined && line.kind === 'new');
      if (isNew) {
        const clientId = insertClient(tools, line.name, line.code);
        made.set(line.line, clientId);
        fill(context, tools, clientId, own);
        added++;
        continue;
      }
      const clientId =
        decision ??
        (line.kind === 'repeated' ? made.get(line.sameAsLine ?? 0) : (line.clientId ?? undefined));
      if (clientId === undefined) continue;
      if (fill(context, tools, clientId, own)) changed.add(clientId);
    }
    for (const clientId of made.values()) changed.delete(clientId);
    return { added, changed: changed.size };
  });
}

/** Writes pasted values to a client; false when there were none. */
function fill(
  context: AppContext,
  tools: ActionTools,
  clientId: string,
  values: PastedValues,
): boolean {
  let hasAny = false;
  for (const field of FILLED) {
    const text = values[field];
    if (text === undefined) continue;
    const value = field === 'employees' ? wholeNumber(text) : text.slice(0, 4000);
    if (value === null) continue;
    hasAny = true;
    // Field and value fit: a number for the number of employees, a text for all others.
    changeField(context, tools, clientId, { field, value } as ClientChange);
  }
  return hasAny;
}

function wholeNumber(text: string): number | null {
  const digits = text.replace(/[\s.,']/gu, '');
  return /^\d{1,8}$/u.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}
