import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import type { GuessContext } from '@shared/import/layout/guess-sheet';
import { findJoins, JOIN_OVERLAP, sampleKeys } from '@shared/import/layout/find-joins';
import { findSections, type Sections } from '@shared/import/layout/find-sections';
import { clientSheets } from '@shared/import/layout/client-sheets';
import { findTurned, type TurnedTable } from '@shared/import/layout/find-turned';
import { joinNeeds, standsAlone, type JoinNeeds } from '@shared/import/layout/join-needs';
import type { SheetInfo } from '@shared/import/workbook-info';
import { prepareSheet, type PreparedSheet } from '@shared/import/layout/prepare-sheet';
import { widenSample } from '@shared/import/layout/widen-sample';
import type { SheetSample, WorkbookGuess } from '@shared/import/layout/workbook-guess';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { UnreadableError } from '../excel/read/unreadable-error';
import { readJoinTable } from './joined-workbook';
import { SectionedWorkbook } from './sectioned-workbook';
import { TurnedWorkbook } from './turned-workbook';
import { sampleSheet } from './sample-sheet';

/** Sheets looked at when a workbook is opened; the rest is listed but not proposed. */
const SAMPLED_SHEETS = 40;
/** Tables joined to one another: lines, orders, branches, clients. */
const MAX_JOINS = 4;
/** Joins tried in earnest (their table is read) before it is given up. */
const MAX_TRIES = 12;

/** What was made of a workbook. */
export interface Understood {
  readonly samples: readonly SheetSample[];
  readonly guess: WorkbookGuess;
  /** The workbook to read on from: where lists are grouped, with the client of each row beside it. */
  readonly workbook: OpenWorkbook;
}

/**
 * Looks at the first rows of each sheet and says what they are. Where no sheet has client, day and amount, the tables are
 * joined by the keys they share: the sample of the lines then has the columns of the others beside its own.
 * Sheets that are not chosen only help: none of them is proposed but as part of a join with a chosen one.
 */
export async function understandWorkbook(
  opened: OpenWorkbook,
  context: GuessContext,
  tell: (done: number, total: number) => void,
  isChosen: (sheet: number) => boolean = () => true,
): Promise<Understood> {
  const { workbook, samples } = await sampled(opened);
  const guess = guessWorkbook(samples, context);
  const best = guess.sheets[guess.best];
  if (samples.length < 2 || (best && isChosen(best.sheet) && standsAlone(best)))
    return { samples, guess, workbook };
  const found = await joined(workbook, samples, context, tell, isChosen);
  return found ?? { samples, guess, workbook };
}

/** The first rows of a sheet turned over; null for one too large for that, which stays as it is. */
async function turnedSample(
  opened: OpenWorkbook,
  sheet: SheetInfo,
  table: TurnedTable,
): Promise<SheetSample | null> {
  try {
    return await sampleSheet(new TurnedWorkbook(opened, new Map([[sheet.index, table]])), sheet);
  } catch (error) {
    if (error instanceof UnreadableError && error.unreadable.code === 'TOO_MANY_CELLS') return null;
    throw error;
  }
}

/** The first rows of each sheet; of grouped lists with the client of each row beside it, of turned tables with one row a client. */
async function sampled(
  opened: OpenWorkbook,
): Promise<{ workbook: OpenWorkbook; samples: readonly SheetSample[] }> {
  const samples: SheetSample[] = [];
  const sections = new Map<number, Sections>();
  const turned = new Map<number, TurnedTable>();
  const turnedSamples = new Map<number, SheetSample>();
  for (const sheet of opened.info.sheets.slice(0, SAMPLED_SHEETS)) {
    if (sheet.kind !== 'worksheet') continue;
    const sample = await sampleSheet(opened, sheet);
    samples.push(sample);
    const prepared = prepareSheet(sample);
    const found = findSections(prepared);
    if (found !== null) sections.set(sheet.index, found);
    const table = found === null ? findTurned(prepared) : null;
    const turnedOver = table === null ? null : await turnedSample(opened, sheet, table);
    if (table === null || turnedOver === null) continue;
    turned.set(sheet.index, table);
    turnedSamples.set(sheet.index, turnedOver);
  }
  for (const [sheet, found] of clientSheets(samples.map((sample) => prepareSheet(sample))))
    if (!sections.has(sheet) && !turned.has(sheet)) sections.set(sheet, found);
  if (sections.size + turned.size === 0) return { workbook: opened, samples };
  const grouped = sections.size === 0 ? opened : new SectionedWorkbook(opened, sections);
  const workbook = turned.size === 0 ? grouped : new TurnedWorkbook(grouped, turned);
  for (const [at, sample] of samples.entries()) {
    const sheet = opened.info.sheets[sample.sheet];
    if (sheet !== undefined && sections.has(sample.sheet))
      samples[at] = await sampleSheet(workbook, sheet);
    else samples[at] = turnedSamples.get(sample.sheet) ?? sample;
  }
  return { workbook, samples };
}

async function joined(
  workbook: OpenWorkbook,
  samples: readonly SheetSample[],
  context: GuessContext,
  tell: (done: number, total: number) => void,
  isChosen: (sheet: number) => boolean,
): Promise<Understood | null> {
  const sheets = samples
    .filter((sample) => (sample.visibility ?? 'visible') === 'visible')
    .map((sample) => prepareSheet(sample));
  const bytes = (one: PreparedSheet): number => workbook.info.sheets[one.sample.sheet]?.bytes ?? 0;
  const lineSheets = sheets
    .filter((one) => joinNeeds(one) !== null)
    .sort(
      (a, b) =>
        Number(a.sample.isWhole) - Number(b.sample.isWhole) ||
        b.rows.length - a.rows.length ||
        bytes(b) - bytes(a),
    );
  for (const start of lineSheets) {
    let lines = start;
    for (let step = 0; step < MAX_JOINS; step++) {
      const needs = joinNeeds(lines);
      const next = needs === null ? null : await joinOnce(workbook, lines, sheets, needs, tell);
      if (next === null) break;
      lines = next;
    }
    const parts = (lines.sample.joins ?? []).map(({ join }) => join.sheet);
    if (parts.length === 0 || ![start.sample.sheet, ...parts].some(isChosen)) continue;
    const widened = samples.map((sample) =>
      sample.sheet === lines.sample.sheet ? lines.sample : sample,
    );
    const guess = guessWorkbook(widened, context);
    const best = guess.sheets.findIndex(({ sheet }) => sheet === lines.sample.sheet);
    if (standsAlone(guess.sheets[best]))
      return { samples: widened, guess: { ...guess, best }, workbook };
  }
  return null;
}

/** The lines with the columns of the likeliest table whose keys fit; null when there is none. */
async function joinOnce(
  workbook: OpenWorkbook,
  lines: PreparedSheet,
  sheets: readonly PreparedSheet[],
  needs: JoinNeeds,
  tell: (done: number, total: number) => void,
): Promise<PreparedSheet | null> {
  for (const { join, header } of findJoins(lines, sheets, needs).slice(0, MAX_TRIES)) {
    const keys = sampleKeys(lines, join.keyColumn);
    const table = await readJoinTable(workbook, join, tell);
    let found = 0;
    for (const key of keys) if (table.row(key) >= 0) found += 1;
    if (table.isCut || table.conflicts > 0 || found < keys.size * JOIN_OVERLAP || found === 0)
      continue;
    const other = sheets.find(({ sample }) => sample.sheet === join.sheet);
    const headers = other?.header.texts ?? [];
    return prepareSheet(widenSample(lines, { join, header, found, of: keys.size }, table, headers));
  }
  return null;
}
