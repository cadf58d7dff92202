import type { ClientIndex } from '@shared/import/clients/client-index';
import type { FactClient, SalesFacts } from '@shared/domain/sales-facts';
import type { LineBatch } from '@shared/import/lines/line-batch';

/** Collects accepted lines as facts without a workspace: for the command line, and to show figures before they are kept. */
export class FactsBuilder {
  readonly #index: ClientIndex;
  readonly #clients: FactClient[] = [];
  readonly #clientByKey = new Map<number, number>();
  readonly #clientById = new Map<string, number>();
  readonly #texts: string[] = [];
  #length = 0;
  #client = new Uint32Array(1 << 14);
  #day = new Int32Array(1 << 14);
  #amountE4 = new Float64Array(1 << 14);
  #marginE4 = new Float64Array(1 << 14);
  #order = new Uint32Array(1 << 14);

  constructor(index: ClientIndex) {
    this.#index = index;
  }

  add(batch: LineBatch): void {
    for (const text of batch.newTexts) this.#texts.push(text);
    this.#reserve(batch.length);
    let n = this.#length;
    for (let i = 0; i < batch.length; i++, n++) {
      const amount = batch.amountE4[i] ?? 0;
      this.#client[n] = this.#clientOf(batch.clientCode[i] ?? -1, batch.clientName[i] ?? -1);
      this.#day[n] = batch.day[i] ?? 0;
      this.#amountE4[n] = amount;
      this.#marginE4[n] = amount - (batch.costE4[i] ?? Number.NaN);
      this.#order[n] = (batch.order[i] ?? -1) + 1;
    }
    this.#length = n;
  }

  build(options: {
    hasCosts: boolean;
    hasOrders: boolean;
    dayPrecision: SalesFacts['dayPrecision'];
    currency: string | null;
  }): SalesFacts {
    return {
      clients: this.#clients,
      length: this.#length,
      client: this.#client,
      day: this.#day,
      amountE4: this.#amountE4,
      marginE4: options.hasCosts ? this.#marginE4 : null,
      order: options.hasOrders ? this.#order : null,
      dayPrecision: options.dayPrecision,
      currency: options.currency,
    };
  }

  #clientOf(codeId: number, nameId: number): number {
    const key = (codeId + 1) * 67_108_864 + nameId + 1;
    const known = this.#clientByKey.get(key);
    if (known !== undefined) return known;
    const code = codeId < 0 ? null : (this.#texts[codeId] ?? null);
    const name = nameId < 0 ? '' : (this.#texts[nameId] ?? '');
    const match = this.#index.resolve({ code, name });
    let client: number;
    if (match.kind === 'new') {
      client = this.#clients.length;
      const id = String(client);
      const shown = name === '' ? (code ?? '') : name;
      this.#clients.push({ id, code, name: shown });
      this.#clientById.set(id, client);
      this.#index.add({ id, code, name: shown });
    } else {
      client = this.#clientById.get(match.clientId) ?? 0;
    }
    this.#clientByKey.set(key, client);
    return client;
  }

  #reserve(more: number): void {
    const need = this.#length + more;
    if (need <= this.#client.length) return;
    const size = Math.max(need, this.#client.length * 2);
    const grow = <T extends Uint32Array | Int32Array | Float64Array>(next: T, old: T): T => {
      next.set(old.subarray(0, this.#length));
      return next;
    };
    this.#client = grow(new Uint32Array(size), this.#client);
    this.#day = grow(new Int32Array(size), this.#day);
    this.#amountE4 = grow(new Float64Array(size), this.#amountE4);
    this.#marginE4 = grow(new Float64Array(size), this.#marginE4);
    this.#order = grow(new Uint32Array(size), this.#order);
  }
}
