import { parseStage } from '@shared/analysis/pipeline/parse-stage';
import { isOpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import type { OpenStage } from '@shared/analysis/pipeline/pipeline-facts';
import { isoFromDay } from '@shared/domain/iso-day';
import { parseDateText } from '@shared/import/values/parse-date';
import type { DealChoices } from '@shared/ipc/deal-answers';
import type { Input } from '@shared/ipc/contract';
import { orNull, readAmount } from './deal-draft';
import { parseDecimal } from '../../../ui/field/parse-decimal';

export type PastedDeal = Input<'deal.paste'>['deals'][number];
export type PasteProblem =
  | 'client'
  | 'ambiguous'
  | 'name'
  | 'amount'
  | 'probability'
  | 'stage'
  | 'close'
  | 'ended';

type Clients = Pick<DealChoices, 'clients' | 'archivedClients'>;

/** Rows pasted from a spreadsheet: those that can be added, and those held back with the reason. */
export interface PastedDeals {
  readonly ready: readonly PastedDeal[];
  /** Could be added as well, but their clients are archived. */
  readonly archived: readonly PastedDeal[];
  readonly held: readonly {
    readonly row: number;
    readonly problem: PasteProblem;
    readonly text: string;
  }[];
}

const COLUMNS = [
  'client',
  'name',
  'amount',
  'probability',
  'stage',
  'close',
  'step',
  'stepDay',
] as const;
type Column = (typeof COLUMNS)[number];

/** Beginnings of header words in the four languages. */
const HEADERS: Readonly<Record<Column, RegExp>> = {
  client: /^(client|customer|account|klient|klant|kli[ëe]nt|клиент|заказчик)/iu,
  name: /^(deal|opportunit|name|szansa|nazwa|сделка|назван|transaksie|naam)/iu,
  amount: /^(amount|value|sum|kwota|warto|сумма|bedrag)/iu,
  probability: /^(prob|prawdop|вероятн|waarsk)/iu,
  stage: /^(stage|etap|этап|стадия|stadium)/iu,
  close: /^(close|expected close|zamkn|oczek|закрыт|ожидаем|sluit|verwagte)/iu,
  step: /^(buyer|next step|krok|następny|шаг|следующ|koper|volgende)/iu,
  stepDay: /^(step (day|date)|its day|on$|data kroku|jego dzień|дата шага|его день|dag|die dag)/iu,
};

/**
 * Reads deals pasted as tab-separated rows: client, deal, amount, probability, stage, expected close, buyer's step, its
 * day; a first row of header words may name them in another order. Clients are found by name or code, archived ones where
 * no other has it. A missing stage is Lead. Worked line: `Huta⇥Valves⇥120 000⇥40⇥Proposal⇥18.12.2026` → one deal of 1,200,000,000 ten-thousandths.
 */
export function parseDeals(text: string, { clients, archivedClients }: Clients): PastedDeals {
  const rows = text
    .split(/\r?\n/u)
    .map((line, index) => ({ row: index + 1, cells: line.split('\t').map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const header = rows[0] ? headerColumns(rows[0].cells) : null;
  const columns: readonly (Column | null)[] = header ?? COLUMNS;
  const ready: PastedDeal[] = [];
  const held: PastedDeals['held'][number][] = [];
  const archived: PastedDeal[] = [];
  const byName = new Map([...clientsByName(archivedClients), ...clientsByName(clients)]);
  const isArchived = new Set(archivedClients.map(({ id }) => id));
  for (const { row, cells } of header === null ? rows : rows.slice(1)) {
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const read = readDeal(cell, byName);
    if ('problem' in read) held.push({ row, ...read });
    else (isArchived.has(read.clientId) ? archived : ready).push(read);
  }
  return { ready, archived, held };
}

// An apostrophe was put in front when the text was copied, so that a spreadsheet does not run it as a formula.
function cleanCell(cell: string): string {
  return cell.trim().replace(/^'(?=[=@+-])/u, '');
}

/** Columns by their header words; null when fewer than two cells are header words. */
function headerColumns(cells: readonly string[]): readonly (Column | null)[] | null {
  const found = cells.map((cell) => COLUMNS.find((column) => HEADERS[column].test(cell)) ?? null);
  return found.filter((column) => column !== null).length >= 2 ? found : null;
}

function clientsByName(clients: DealChoices['clients']): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { id, name, code } of clients) {
    for (const key of new Set([name, code ?? name].map((one) => one.trim().toLocaleLowerCase()))) {
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  }
  return byName;
}

function readDeal(
  cell: (column: Column) => string,
  clients: ReadonlyMap<string, readonly string[]>,
): PastedDeal | { readonly problem: PasteProblem; readonly text: string } {
  const wrong = (problem: PasteProblem, text: string) => ({ problem, text });
  const ids = clients.get(cell('client').toLocaleLowerCase()) ?? [];
  const [clientId] = ids;
  if (clientId === undefined) return wrong('client', cell('client'));
  if (ids.length > 1) return wrong('ambiguous', cell('client'));
  const name = cell('name');
  if (name === '') return wrong('name', '');
  const figure = cell('amount').replace(/^\p{Sc}\s*|\s*(?:\p{Sc}|\p{L}{1,3}\.?)$/u, '');
  const amountE4 = readAmount(figure);
  if (amountE4 === undefined || (amountE4 === null && cell('amount') !== ''))
    return wrong('amount', cell('amount'));
  const probability = readProbability(cell('probability'));
  if (probability === undefined) return wrong('probability', cell('probability'));
  const stage = readStage(cell('stage'));
  if (stage === null) return wrong('stage', cell('stage'));
  if (stage === 'ended') return wrong('ended', cell('stage'));
  const expectedClose = readDay(cell('close'));
  if (expectedClose === undefined) return wrong('close', cell('close'));
  const stepDay = readDay(cell('stepDay'));
  if (stepDay === undefined) return wrong('close', cell('stepDay'));
  return {
    clientId,
    name: name.slice(0, 300),
    amountE4,
    probability,
    stage,
    expectedClose,
    buyerStep: orNull(cell('step').slice(0, 500)),
    buyerStepDay: stepDay,
  };
}

/** `40`, `40 %` and `0.4` are the same; 1 is one percent only with its sign. */
function readProbability(text: string): number | null | undefined {
  if (text === '') return null;
  const value = parseDecimal(text);
  if (value === null || value < 0 || value > 100) return undefined;
  return text.includes('%') || value > 1 ? value / 100 : value;
}

function readStage(text: string): OpenStage | 'ended' | null {
  if (text === '') return 'lead';
  const stage = parseStage(text);
  if (stage === null) return null;
  return isOpenStage(stage) ? stage : 'ended';
}

function readDay(text: string): string | null | undefined {
  if (text === '') return null;
  const day = parseDateText(text, { order: 'dmy' });
  return day === null ? undefined : isoFromDay(day);
}
