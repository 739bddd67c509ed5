import type { Table } from './table.ts';

/**
 * Every column of one row by its snake_case header, as trimmed text, read off the table when it is asked for: a map of
 * its own for each of a million rows would fill the memory, and most reports ask for two or three columns.
 */
export class RowColumns implements ReadonlyMap<string, string> {
  readonly #table: Table;
  readonly #row: number;
  /** Where each column stands; one for all rows of a table. */
  readonly #places: ReadonlyMap<string, number>;

  constructor(table: Table, places: ReadonlyMap<string, number>, row: number) {
    this.#table = table;
    this.#places = places;
    this.#row = row;
  }

  get size(): number {
    return this.#places.size;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get(name: string): string | undefined {
    const at = this.#places.get(name);
    return at === undefined ? undefined : (this.#table.columns[at]?.text(this.#row).trim() ?? '');
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  values(): MapIterator<string> {
    return this.#read().values();
  }

  entries(): MapIterator<[string, string]> {
    return this.#read().entries();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(call: (value: string, name: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [name, value] of this.entries()) call(value, name, this);
  }

  #read(): Map<string, string> {
    return new Map([...this.#places.keys()].map((name) => [name, this.get(name) ?? '']));
  }
}
