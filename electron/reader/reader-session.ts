import { setImmediate as nextTurn } from 'node:timers/promises';
import { compactLines } from '@shared/import/lines/compact-lines';
import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import { LateKinds } from '@shared/import/lines/late-kinds';
import { SeenRows } from '@shared/import/lines/seen-rows';
import { mergeSummaries, SheetMerger } from '@shared/import/lines/merge-sheets';
import type { LineBatch } from '@shared/import/lines/line-batch';
import { areRowsDated, sheetMappings } from '@shared/import/layout/sheets-together';
import type { JoinTable } from '@shared/import/lines/join-table';
import type { ReadJoin } from '@shared/import/lines/joined-rows';
import { sampleKeys } from '@shared/import/layout/find-joins';
import { prepareSheet } from '@shared/import/layout/prepare-sheet';
import { withoutJoinedColumns } from '@shared/import/layout/remap-tables';
import type { SheetMapping, TableJoin } from '@shared/import/layout/sheet-mapping';
import { widenSample } from '@shared/import/layout/widen-sample';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { decideStyles, type DecidedStyles } from './decide-styles';
import { JoinedWorkbook, readJoinTable } from './joined-workbook';
import { openFiles } from './open-files';
import { readEdited } from './read-edited';
import { readLookup } from './read-lookup';
import { readStated } from './read-stated';
import { markRowsBySums } from './rows-by-sums';
import type { ReaderReply, ReaderRequest, ReadResult } from './reader-messages';

/** Few enough that a batch, about 80 kB, goes through the channel at once. */
const LINES_PER_BATCH = 4096;
/** Batches the receiver may be behind, about 2 MB. */
const BATCHES_UNDER_WAY = 24;

/** One workbook in the reader process: opens it, then reads it as often as asked, telling what it finds. */
export class ReaderSession {
  readonly #reply: (reply: ReaderReply) => void;
  #workbook: OpenWorkbook | null = null;
  #samples: readonly SheetSample[] = [];
  /** Joined tables by their join, so that the check and the import read them once. */
  readonly #tables = new Map<string, JoinTable>();
  /** Styles as decided from all rows, by the mapping that was asked with and by the one that came out, so that the import need not look again. */
  readonly #styles = new Map<string, DecidedStyles>();
  #underWay = 0;
  #lastToldMs = 0;
  #wake: (() => void) | null = null;

  constructor(reply: (reply: ReaderReply) => void) {
    this.#reply = reply;
  }

  async handle(request: ReaderRequest): Promise<void> {
    if (request.kind === 'took') return this.#took();
    if (request.kind === 'open') await this.#open(request);
    else if (request.kind === 'sample') await this.#sample(request.mapping);
    else await this.#read(request);
  }

  /** Waits until the receiver has caught up; without it a slow disk would fill the memory with lines. */
  #room(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #took(): void {
    this.#underWay--;
    if (this.#underWay > BATCHES_UNDER_WAY) return;
    this.#wake?.();
    this.#wake = null;
  }

  /** Lets the file go. */
  close(): void {
    this.#workbook?.close();
    this.#workbook = null;
  }

  async #open(request: Extract<ReaderRequest, { kind: 'open' }>): Promise<void> {
    this.#workbook?.close();
    this.#workbook = null;
    this.#tables.clear();
    this.#styles.clear();
    const { workbook, samples, guess } = await openFiles(
      [request.path, ...(request.more ?? [])],
      request.password,
      { fileName: request.fileName, fallbackYear: request.fallbackYear },
      (done, total) => this.#tell(done, total),
    );
    this.#workbook = workbook;
    this.#samples = samples;
    const edited = await readEdited(workbook, samples);
    this.#reply({ kind: 'opened', workbook: { info: workbook.info, samples, guess, edited } });
  }

  async #sample(mapping: SheetMapping): Promise<void> {
    const workbook = this.#workbook;
    const own = this.#samples.find(({ sheet }) => sheet === mapping.sheet);
    if (!workbook || !own) throw new Error('no workbook is open');
    let sample = withoutJoinedColumns(own);
    for (const join of mapping.joins ?? []) {
      const lines = prepareSheet(sample, mapping.headerRow);
      const table = await this.#tableOf(workbook, join);
      const keys = sampleKeys(lines, join.keyColumn);
      let found = 0;
      for (const key of keys) if (table.row(key) >= 0) found += 1;
      const other = this.#samples.find(({ sheet }) => sheet === join.sheet);
      const headers = other ? prepareSheet(other, join.headerRow).header.texts : [];
      const header = lines.header.texts[join.keyColumn] ?? '';
      sample = widenSample(lines, { join, header, found, of: keys.size }, table, headers);
    }
    this.#reply({ kind: 'sampled', sample });
  }

  async #tableOf(workbook: OpenWorkbook, join: TableJoin): Promise<JoinTable> {
    const key = JSON.stringify(join);
    const table =
      this.#tables.get(key) ??
      (await readJoinTable(workbook, join, (done, total) => this.#tell(done, total)));
    this.#tables.set(key, table);
    return table;
  }

  async #read({ mapping, emitLines }: Extract<ReaderRequest, { kind: 'read' }>): Promise<void> {
    const opened = this.#workbook;
    if (!opened) throw new Error('no workbook is open');
    const parts = sheetMappings(mapping);
    const merger = parts.length > 1 ? new SheetMerger((batch) => this.#send(batch)) : null;
    const results: Omit<ReadResult, 'stated'>[] = [];
    const seen = parts.length > 1 && areRowsDated(mapping) ? new SeenRows() : null;
    for (const part of parts) {
      const emit = merger?.ofSheet(part.sheet) ?? ((batch: LineBatch) => this.#send(batch));
      results.push(await this.#readSheet(opened, part, seen, emitLines ? emit : () => undefined));
    }
    const own = results.find((result) => result.mapping.sheet === mapping.sheet) ?? results[0];
    if (own === undefined) throw new Error('no sheet was read');
    const stated = await readStated(
      await this.#joined(opened, own.mapping),
      this.#samples,
      own.mapping,
    );
    this.#reply({
      kind: 'done',
      result: {
        summary: mergeSummaries(results.map((result) => result.summary)),
        mapping:
          mapping.sheets === undefined ? own.mapping : { ...own.mapping, sheets: mapping.sheets },
        undecided: own.undecided,
        stated,
        late: own.late,
      },
    });
  }

  #send(batch: LineBatch): void {
    this.#underWay++;
    this.#reply({ kind: 'lines', lines: compactLines(batch) });
  }

  async #readSheet(
    opened: OpenWorkbook,
    mapping: SheetMapping,
    seen: SeenRows | null,
    emit: (batch: LineBatch) => void,
  ): Promise<Omit<ReadResult, 'stated'>> {
    const workbook = await this.#joined(opened, mapping);
    const styles = await this.#stylesOf(workbook, mapping);
    const marked = await markRowsBySums(workbook, styles.mapping);
    const lookup = mapping.lookup ? await readLookup(workbook, mapping.lookup) : null;
    const interpreter = createLineInterpreter(marked, {
      lookup,
      sheetName: mapping.sheetName,
      batchSize: LINES_PER_BATCH,
      lendsBatches: true,
      isDate1904: workbook.info.date1904,
      ...(seen === null ? {} : { seen }),
      emit,
    });
    const late = this.#lateKinds(styles.mapping);
    const end = await workbook.readRows(mapping.sheet, {
      lendsBatches: true,
      onBatch: (batch) => {
        late?.add(batch);
        interpreter.add(batch);
        if (this.#underWay > BATCHES_UNDER_WAY) return this.#room();
        // A turn of the loop: what was sent leaves the process, and what was taken is heard.
        return this.#underWay > 0 ? nextTurn() : undefined;
      },
      onProgress: (done, total) => this.#tell(done, total),
    });
    const summary = interpreter.end(end.hiddenRows, end.mended);
    const { undecided } = styles;
    return { summary, mapping: styles.mapping, undecided, late: late?.questions() ?? [] };
  }

  /** Looks for kinds of rows the sample has not; null where a sheet has no such column. */
  #lateKinds(mapping: SheetMapping): LateKinds | null {
    const sample = this.#samples.find(({ sheet }) => sheet === mapping.sheet);
    if (sample === undefined || sample.isWhole || mapping.layout !== 'transactions') return null;
    return new LateKinds(mapping, prepareSheet(sample, mapping.headerRow).facts);
  }

  async #stylesOf(workbook: OpenWorkbook, mapping: SheetMapping): Promise<DecidedStyles> {
    const known = this.#styles.get(styleKey(mapping));
    if (known !== undefined)
      return { ...known, mapping: { ...mapping, columns: known.mapping.columns } };
    const styles = await decideStyles(workbook, mapping);
    this.#styles.set(styleKey(mapping), styles);
    this.#styles.set(styleKey(styles.mapping), styles);
    return styles;
  }

  /** The workbook with the joined columns in the sheet of the lines; the workbook itself without joins. */
  async #joined(workbook: OpenWorkbook, { sheet, joins }: SheetMapping): Promise<OpenWorkbook> {
    if (joins === undefined || joins.length === 0) return workbook;
    const read: ReadJoin[] = [];
    for (const join of joins) read.push({ join, table: await this.#tableOf(workbook, join) });
    return new JoinedWorkbook(workbook, sheet, read);
  }

  #tell(done: number, total: number): void {
    const nowMs = performance.now();
    if (nowMs - this.#lastToldMs < 50) return;
    this.#lastToldMs = nowMs;
    this.#reply({ kind: 'progress', done, total });
  }
}

/** All that the styles of a sheet depend on. */
function styleKey({ sheet, headerRow, headerRows, columns, joins }: SheetMapping): string {
  return JSON.stringify({ sheet, headerRow, headerRows, columns, joins });
}
