import { createHash } from 'node:crypto';
import { compareText } from '../model/order.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

/**
 * SHA-256 of a table with its rows in canonical order, so that the order in which they stand does not count. The order
 * is that of a quick hash of each row, then of its text: a million rows are sorted in a second, and what is hashed in
 * the end is every cell. A cell is its length and its text, so that no two tables are hashed alike.
 */
export function tableHash({ header, columns, rowCount }: Table): string {
  const keys = rowKeys(columns, rowCount);
  const rowText = (at: number) => columns.map((column) => marked(column.text(at))).join('');
  const order = rowsInOrder(keys, (a, b) => compareText(rowText(a), rowText(b)));
  const hash = new BufferedHash();
  hash.add(Buffer.from(header.map(marked).join('')));
  const { bytes, ends } = rowBytes(columns, rowCount);
  for (const at of order) hash.add(bytes, at === 0 ? 0 : ends[at - 1], ends[at]);
  return hash.digest();
}

/** Row numbers by their keys, then by `compare`. Numbers alone are sorted ten times as fast as with a function that compares. */
function rowsInOrder(keys: Float64Array, compare: (a: number, b: number) => number): Uint32Array {
  const sorted = keys.slice().sort();
  const order = new Uint32Array(keys.length);
  const taken = new Uint32Array(keys.length);
  keys.forEach((key, at) => {
    const first = firstOf(sorted, key);
    order[first + (taken[first] ?? 0)] = at;
    taken[first] = (taken[first] ?? 0) + 1;
  });
  taken.forEach((count, first) => {
    if (count > 1) order.subarray(first, first + count).sort(compare);
  });
  return order;
}

/** Where a number that stands in a sorted list stands there first. */
function firstOf(sorted: Float64Array, key: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const marked = (text: string): string => `${text.length} ${text}`;

/** All rows end to end, each behind a line feed: taken as they stand, since to look a million of them up cell by cell takes seconds. */
function rowBytes(columns: readonly Column[], rowCount: number) {
  const cells = columns.map((column) => byText(column, marked));
  const ends = new Float64Array(rowCount);
  let [bytes, used] = [Buffer.allocUnsafe(1 << 16), 0];
  for (let at = 0; at < rowCount; at++) {
    let row = '\n';
    for (const cell of cells) row += cell(at);
    if (row.length * 3 > bytes.length - used) {
      const larger = Buffer.allocUnsafe(bytes.length * 2 + row.length * 3);
      bytes.copy(larger, 0, 0, used);
      bytes = larger;
    }
    used += bytes.write(row, used, 'utf8');
    ends[at] = used;
  }
  return { bytes, ends };
}

/** SHA-256 over many small stretches of bytes, gathered since each call costs as much as hashing a few thousand of them. */
class BufferedHash {
  readonly #hash = createHash('sha256');
  readonly #bytes = Buffer.allocUnsafe(1 << 16);
  #used = 0;

  add(bytes: Buffer, start = 0, end = bytes.length): void {
    if (end - start > this.#bytes.length - this.#used) this.#flush();
    if (end - start > this.#bytes.length) this.#hash.update(bytes.subarray(start, end));
    else this.#used += bytes.copy(this.#bytes, this.#used, start, end);
  }

  digest(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  #flush(): void {
    this.#hash.update(this.#bytes.subarray(0, this.#used));
    this.#used = 0;
  }
}

/** What of a distinct text is worked out once, and of a column too varied each time. */
function byText<T>({ distinct, code, text }: Column, of: (text: string) => T): (at: number) => T {
  if (distinct === undefined) return (at) => of(text(at));
  const known = distinct.map(of);
  return (at) => known[code(at)] ?? of(text(at));
}

/** A quick hash of each row, 53 bits of it: rows that share one are rare. */
function rowKeys(columns: readonly Column[], rowCount: number): Float64Array {
  const high = new Uint32Array(rowCount);
  const low = new Uint32Array(rowCount);
  columns.forEach((column, number) => {
    const hashOf = byText(column, quickHash);
    for (let at = 0; at < rowCount; at++) {
      const hash = Math.imul(hashOf(at) ^ number, 0x9e3779b1);
      high[at] = Math.imul(((high[at] ?? 0) ^ hash) >>> 0, 0x85ebca6b) ^ (hash >>> 13);
      low[at] = Math.imul(((low[at] ?? 0) + hash) >>> 0, 0xc2b2ae35) ^ (hash >>> 16);
    }
  });
  const keys = new Float64Array(rowCount);
  for (let at = 0; at < rowCount; at++) keys[at] = ((high[at] ?? 0) & 0x1fffff) * 2 ** 32 + (low[at] ?? 0);
  return keys;
}

function quickHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
