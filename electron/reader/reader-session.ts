import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import { mergeSummaries, SheetMerger } from '@shared/import/lines/merge-sheets';
import type { LineBatch } from '@shared/import/lines/line-batch';
import { sheetMappings } from '@shared/import/layout/sheets-together';
import type { JoinTable } from '@shared/import/lines/join-table';
import type { ReadJoin } from '@shared/import/lines/joined-rows';
import type { SheetMapping } from '@shared/import/layout/sheet-mapping';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import type { OpenWorkbook } from '../excel/read/open-workbook';
import { decideStyles } from './decide-styles';
import { JoinedWorkbook, readJoinTable } from './joined-workbook';
import { openFiles } from './open-files';
import { readEdited } from './read-edited';
import { readLookup } from './read-lookup';
import { readStated } from './read-stated';
import type { ReaderReply, ReaderRequest, ReadResult } from './reader-messages';

const LINES_PER_BATCH = 16_384;
/** Batches the receiver may be behind, about 5 MB. */
const BATCHES_UNDER_WAY = 6;

/** One workbook in the reader process: opens it, then reads it as often as asked, telling what it finds. */
export class ReaderSession {
  readonly #reply: (reply: ReaderReply) => void;
  #workbook: OpenWorkbook | null = null;
  #samples: readonly SheetSample[] = [];
  /** Joined tables by their join, so that the check and the import read them once. */
  readonly #tables = new Map<string, JoinTable>();
  #underWay = 0;
  #lastToldMs = 0;
  #wake: (() => void) | null = null;

  constructor(reply: (reply: ReaderReply) => void) {
    this.#reply = reply;
  }

  async handle(request: ReaderRequest): Promise<void> {
    if (request.kind === 'took') return this.#took();
    if (request.kind === 'open') await this.#open(request);
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

  async #read({ mapping, emitLines }: Extract<ReaderRequest, { kind: 'read' }>): Promise<void> {
    const opened = this.#workbook;
    if (!opened) throw new Error('no workbook is open');
    const parts = sheetMappings(mapping);
    const merger = parts.length > 1 ? new SheetMerger((batch) => this.#send(batch)) : null;
    const results: Omit<ReadResult, 'stated'>[] = [];
    for (const part of parts) {
      const emit = merger?.ofSheet(part.sheet) ?? ((batch: LineBatch) => this.#send(batch));
      results.push(await this.#readSheet(opened, part, emitLines ? emit : () => undefined));
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
      },
    });
  }

  #send(batch: LineBatch): void {
    this.#underWay++;
    this.#reply({ kind: 'lines', batch });
  }

  async #readSheet(
    opened: OpenWorkbook,
    mapping: SheetMapping,
    emit: (batch: LineBatch) => void,
  ): Promise<Omit<ReadResult, 'stated'>> {
    const workbook = await this.#joined(opened, mapping);
    const styles = await decideStyles(workbook, mapping);
    const lookup = mapping.lookup ? await readLookup(workbook, mapping.lookup) : null;
    const interpreter = createLineInterpreter(styles.mapping, {
      lookup,
      sheetName: mapping.sheetName,
      batchSize: LINES_PER_BATCH,
      isDate1904: workbook.info.date1904,
      emit,
    });
    const end = await workbook.readRows(mapping.sheet, {
      onBatch: (batch) => {
        interpreter.add(batch);
        return this.#underWay > BATCHES_UNDER_WAY ? this.#room() : undefined;
      },
      onProgress: (done, total) => this.#tell(done, total),
    });
    const summary = interpreter.end(end.hiddenRows);
    return { summary, mapping: styles.mapping, undecided: styles.undecided };
  }

  /** The workbook with the joined columns in the sheet of the lines; the workbook itself without joins. */
  async #joined(workbook: OpenWorkbook, { sheet, joins }: SheetMapping): Promise<OpenWorkbook> {
    if (joins === undefined || joins.length === 0) return workbook;
    const read: ReadJoin[] = [];
    for (const join of joins) {
      const key = JSON.stringify(join);
      const table =
        this.#tables.get(key) ??
        (await readJoinTable(workbook, join, (done, total) => this.#tell(done, total)));
      this.#tables.set(key, table);
      read.push({ join, table });
    }
    return new JoinedWorkbook(workbook, sheet, read);
  }

  #tell(done: number, total: number): void {
    const nowMs = performance.now();
    if (nowMs - this.#lastToldMs < 50) return;
    this.#lastToldMs = nowMs;
    this.#reply({ kind: 'progress', done, total });
  }
}
