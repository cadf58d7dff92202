// How the story of the sample firm is written: small words that make rows of tables. `t(en, pl, ru, af)` is a text in
// the four languages, `day(-37)` a day counted from the day the sample is made, `ref('key')` another row.
export const t = (en, pl, ru, af) => ({ t: [en, pl, ru, af] });
export const same = (text) => text;
export const day = (offset) => ({ day: offset });
export const month = (offset) => ({ month: offset });
export const amount = (units) => ({ amount: units });
export const ref = (key) => (key === null || key === undefined ? null : { ref: key });
export const at = (offset) => ({ at: offset });

/** Rows by table, kept in the order they were added. */
export class Story {
  clients = {};
  #tables = new Map();
  #count = new Map();

  /** Sets columns of a client of the workbook, by its code. */
  client(code, values) {
    this.clients[code] = { ...this.clients[code], ...values };
  }

  /** Adds a row; without a key it gets a counted one. Gives the key. */
  add(table, values, key) {
    const number = (this.#count.get(table) ?? 0) + 1;
    this.#count.set(table, number);
    const name = key ?? `${table}-${number}`;
    const rows = this.#tables.get(table) ?? [];
    this.#tables.set(table, rows);
    rows.push([name, values]);
    return name;
  }

  /** The story as the program reads it: one list of columns a table. */
  toJSON() {
    return {
      clients: this.clients,
      tables: [...this.#tables].map(([table, rows]) => {
        const columns = [...new Set(rows.flatMap(([, values]) => Object.keys(values)))];
        return {
          table,
          columns,
          rows: rows.map(([key, values]) => [key, columns.map((column) => values[column] ?? null)]),
        };
      }),
    };
  }
}
