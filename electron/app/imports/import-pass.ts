import type { LineBatch } from '@shared/import/lines/line-batch';
import type { ExistingLine, ExistingLines } from './existing-lines';
import { BatchTexts } from './batch-texts';

/** Numbers of the texts of one pass; −1 = not known in the workspace (a check keeps nothing, so it makes none). */
export interface PassNumbers {
  readonly client: (code: string | null, name: string) => number;
  readonly document: (text: string) => number;
  readonly product: (text: string) => number;
}

/** One line whose key is known but whose figures differ; settled at the end, when all equal ones are taken. */
interface PendingLine {
  readonly client: number;
  readonly day: number;
  readonly amountE4: number;
  readonly costE4: number;
  readonly quantityE4: number;
  readonly document: number;
  readonly product: number;
  readonly row: number;
  readonly column: number;
  readonly sheet: number;
}

/** What to do with the lines of a pass. */
export interface PassSink {
  /** `document` and `product` are 0 and the figures NaN where unknown; `sheet` is −1 when one sheet is read. */
  readonly onAdded: (
    client: number,
    day: number,
    amountE4: number,
    costE4: number,
    quantityE4: number,
    document: number,
    product: number,
    row: number,
    column: number,
    sheet: number,
  ) => void;
  readonly onChanged: (existing: ExistingLine, line: PendingLine) => void;
  /** A product and the category the file has it in. */
  readonly onCategory: (product: number, category: string) => void;
}

export interface ClientPair {
  readonly code: string | null;
  readonly name: string;
  readonly num: number;
  lines: number;
  amountE4: number;
}

/**
 * Takes the accepted lines of a sheet one batch at a time, numbers their clients, documents and products, and sorts
 * them into added, changed and known. The check before the import and the import itself run the same pass.
 */
export class ImportPass {
  readonly pairs: ClientPair[] = [];
  added = 0;
  changed = 0;
  known = 0;
  readonly #numbers: PassNumbers;
  readonly #existing: ExistingLines | null;
  readonly #sink: PassSink;
  readonly #dayPrecision: 'day' | 'period';
  readonly #texts = new BatchTexts();
  #documentByText = new Int32Array(1024);
  #productByText = new Int32Array(1024);
  readonly #pairByKey = new Map<number, number>();
  /** Index + 1 of the pair last met with a name; the code of each pair. */
  #pairByName = new Int32Array(1024);
  readonly #codeOfPair: number[] = [];
  readonly #pending: PendingLine[] = [];

  constructor(
    numbers: PassNumbers,
    existing: ExistingLines | null,
    dayPrecision: 'day' | 'period',
    sink: PassSink,
  ) {
    this.#numbers = numbers;
    this.#existing = existing;
    this.#dayPrecision = dayPrecision;
    this.#sink = sink;
  }

  add(batch: LineBatch): void {
    this.#texts.add(batch.newTexts);
    const existing = this.#existing;
    const sheet = batch.sheet ?? -1;
    for (let i = 0; i < batch.length; i++) {
      const pair = this.#pair(batch.clientCode[i] ?? -1, batch.clientName[i] ?? -1);
      const client = pair.num;
      const day = batch.day[i] ?? 0;
      const amountE4 = batch.amountE4[i] ?? 0;
      const quantityE4 = batch.quantityE4[i] ?? Number.NaN;
      const document = this.#document(batch.order[i] ?? -1);
      const product = this.#product(batch.product[i] ?? -1);
      pair.lines++;
      pair.amountE4 += amountE4;
      if (existing !== null) {
        if (existing.takeEqual(client, day, document, product, amountE4, quantityE4)) {
          this.known++;
          continue;
        }
        if (document > 0 || this.#dayPrecision === 'period') {
          this.#pending.push({
            client,
            day,
            amountE4,
            costE4: batch.costE4[i] ?? Number.NaN,
            quantityE4,
            document,
            product,
            row: batch.rowNumber[i] ?? 0,
            column: batch.column[i] ?? 0,
            sheet,
          });
          continue;
        }
      }
      this.added++;
      this.#sink.onAdded(
        client,
        day,
        amountE4,
        batch.costE4[i] ?? Number.NaN,
        quantityE4,
        document,
        product,
        batch.rowNumber[i] ?? 0,
        batch.column[i] ?? 0,
        sheet,
      );
    }
    if (batch.categories !== undefined) this.#tellCategories(batch.categories);
  }

  /** Products that come with their category; asked for when the batch's own lines have numbered them. */
  #tellCategories(categories: Int32Array): void {
    for (let i = 0; i + 1 < categories.length; i += 2)
      this.#sink.onCategory(
        this.#product(categories[i] ?? -1),
        this.#texts.text(categories[i + 1] ?? -1),
      );
  }

  /** Settles the lines whose figures differ from what stands there. */
  end(): void {
    for (const line of this.#pending) {
      const existing =
        this.#existing?.takeSameKey(line.client, line.day, line.document, line.product) ?? null;
      if (existing) {
        this.changed++;
        this.#sink.onChanged(existing, line);
      } else {
        this.added++;
        this.#sink.onAdded(
          line.client,
          line.day,
          line.amountE4,
          line.costE4,
          line.quantityE4,
          line.document,
          line.product,
          line.row,
          line.column,
          line.sheet,
        );
      }
    }
  }

  /** Nearly every name comes with one code: the pair last met with a name is tried first. */
  #pair(codeId: number, nameId: number): ClientPair {
    const name = nameId + 1;
    if (name >= this.#pairByName.length) this.#pairByName = grown(this.#pairByName, name);
    const last = (this.#pairByName[name] ?? 0) - 1;
    if (last >= 0 && this.#codeOfPair[last] === codeId) return this.pairs[last] as ClientPair;
    const key = (codeId + 1) * 67_108_864 + name;
    let index = this.#pairByKey.get(key);
    if (index === undefined) {
      index = this.pairs.length;
      this.pairs.push(this.#newPair(codeId, nameId));
      this.#codeOfPair.push(codeId);
      this.#pairByKey.set(key, index);
    }
    this.#pairByName[name] = index + 1;
    return this.pairs[index] as ClientPair;
  }

  #newPair(codeId: number, nameId: number): ClientPair {
    const code = codeId < 0 ? null : this.#texts.text(codeId);
    const name = nameId < 0 ? '' : this.#texts.text(nameId);
    return { code, name, num: this.#numbers.client(code, name), lines: 0, amountE4: 0 };
  }

  #document(textId: number): number {
    if (textId < 0) return 0;
    if (textId >= this.#documentByText.length)
      this.#documentByText = grown(this.#documentByText, textId);
    let num = this.#documentByText[textId] ?? 0;
    if (num === 0) {
      num = this.#numbers.document(this.#texts.text(textId));
      this.#documentByText[textId] = num;
    }
    return num;
  }

  #product(textId: number): number {
    if (textId < 0) return 0;
    if (textId >= this.#productByText.length)
      this.#productByText = grown(this.#productByText, textId);
    let num = this.#productByText[textId] ?? 0;
    if (num === 0) {
      num = this.#numbers.product(this.#texts.text(textId));
      this.#productByText[textId] = num;
    }
    return num;
  }
}

function grown(old: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(old.length * 2, index + 1));
  next.set(old);
  return next;
}
