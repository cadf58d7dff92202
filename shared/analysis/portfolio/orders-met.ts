/**
 * The distinct orders of one client after another, each with its first day. Order numbers are places in a table of the
 * workspace, so that an array by number takes less time and room than a map; where they are far apart (other sources
 * may number as they like) the lines are numbered anew first.
 */
export class OrdersMet {
  /** Distinct orders of the client in hand. */
  count = 0;
  readonly #places: ReadonlyMap<number, number> | null;
  /** Place of an order among those of the client in hand, by number; stale where `#orders` says otherwise. */
  readonly #placeOf: Uint32Array;
  readonly #orders: Uint32Array;
  readonly #days: Int32Array;

  /** `order` holds `lines` order numbers. */
  constructor(order: Uint32Array, lines: number) {
    let highest = 0;
    for (let i = 0; i < lines; i++) if (order[i]! > highest) highest = order[i]!;
    const isSparse = highest > 4 * lines + 1024;
    this.#places = isSparse ? numbered(order, lines) : null;
    const distinct = this.#places === null ? highest + 1 : this.#places.size;
    this.#placeOf = new Uint32Array(distinct);
    this.#orders = new Uint32Array(Math.min(distinct, lines) + 1);
    this.#days = new Int32Array(this.#orders.length);
  }

  /** Forgets the client before. */
  clear(): void {
    this.count = 0;
  }

  /** Takes a line of an order. */
  add(order: number, day: number): void {
    const own = this.#places === null ? order : this.#places.get(order)!;
    const place = this.#placeOf[own]!;
    if (place < this.count && this.#orders[place] === own) {
      if (day < this.#days[place]!) this.#days[place] = day;
      return;
    }
    this.#placeOf[own] = this.count;
    this.#orders[this.count] = own;
    this.#days[this.count] = day;
    this.count++;
  }

  /** First day of the order at a place below `count`. */
  firstDay(place: number): number {
    return this.#days[place]!;
  }
}

function numbered(order: Uint32Array, lines: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i < lines; i++) if (!places.has(order[i]!)) places.set(order[i]!, places.size);
  return places;
}
