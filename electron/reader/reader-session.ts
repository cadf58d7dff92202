import { createLineInterpreter } from '@shared/import/lines/line-interpreter';
import { guessWorkbook } from '@shared/import/layout/guess-workbook';
import type { SheetSample } from '@shared/import/layout/workbook-guess';
import { openWorkbook, type OpenWorkbook } from '../excel/read/open-workbook';
import { decideStyles } from './decide-styles';
import { readLookup } from './read-lookup';
import type { ReaderReply, ReaderRequest } from './reader-messages';
import { sampleSheet } from './sample-sheet';

/** Sheets looked at when a workbook is opened; the rest is listed but not proposed. */
const SAMPLED_SHEETS = 40;
const LINES_PER_BATCH = 16_384;
/** Batches the receiver may be behind, about 5 MB. */
const BATCHES_UNDER_WAY = 6;

/** One workbook in the reader process: opens it, then reads it as often as asked, telling what it finds. */
export class ReaderSession {
  readonly #reply: (reply: ReaderReply) => void;
  #workbook: OpenWorkbook | null = null;
  #underWay = 0;
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
    const workbook = await openWorkbook(
      request.path,
      request.password === null ? {} : { password: request.password },
    );
    this.#workbook = workbook;
    const samples: SheetSample[] = [];
    for (const sheet of workbook.info.sheets.slice(0, SAMPLED_SHEETS)) {
      if (sheet.kind === 'worksheet') samples.push(await sampleSheet(workbook, sheet));
    }
    const guess = guessWorkbook(samples, {
      fileName: request.fileName,
      fallbackYear: request.fallbackYear,
    });
    this.#reply({ kind: 'opened', workbook: { info: workbook.info, samples, guess } });
  }

  async #read({ mapping, emitLines }: Extract<ReaderRequest, { kind: 'read' }>): Promise<void> {
    const workbook = this.#workbook;
    if (!workbook) throw new Error('no workbook is open');
    const styles = await decideStyles(workbook, mapping);
    const lookup = mapping.lookup ? await readLookup(workbook, mapping.lookup) : null;
    const interpreter = createLineInterpreter(styles.mapping, {
      lookup,
      sheetName: mapping.sheetName,
      batchSize: LINES_PER_BATCH,
      emit: (batch) => {
        if (!emitLines) return;
        this.#underWay++;
        this.#reply({ kind: 'lines', batch });
      },
    });
    let lastToldMs = 0;
    const end = await workbook.readRows(mapping.sheet, {
      onBatch: (batch) => {
        interpreter.add(batch);
        return this.#underWay > BATCHES_UNDER_WAY ? this.#room() : undefined;
      },
      onProgress: (done, total) => {
        const nowMs = performance.now();
        if (nowMs - lastToldMs < 50) return;
        lastToldMs = nowMs;
        this.#reply({ kind: 'progress', done, total });
      },
    });
    const summary = interpreter.end(end.hiddenRows);
    this.#reply({
      kind: 'done',
      result: { summary, mapping: styles.mapping, undecided: styles.undecided },
    });
  }
}
