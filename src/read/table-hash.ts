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
  const texts = columns.map(markedText);
  const rowText = (at: number) => {
    let text = '';
    for (const textOf of texts) text += textOf(at);
    return text;
  };
  const order = Uint32Array.from({ length: rowCount }, (_, at) => at);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || compareText(rowText(a), rowText(b)));
  const hash = createHash('sha256').update(header.map(marked).join(''), 'utf8');
  let pending = '\n';
  for (const at of order) {
    pending += `${rowText(at)}\n`;
    if (pending.length < 1 << 16) continue;
    hash.update(pending, 'utf8');
    pending = '';
  }
  return hash.update(pending, 'utf8').digest('hex');
}

const marked = (text: string): string => `${text.length} ${text}`;

/** What of a distinct text is worked out once, and of a column too varied each time. */
function byText<T>({ distinct, code, text }: Column, of: (text: string) => T): (at: number) => T {
  if (distinct === undefined) return (at) => of(text(at));
  const known = distinct.map(of);
  return (at) => known[code(at)] ?? of(text(at));
}

const markedText = (column: Column) => byText(column, marked);

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
  return Float64Array.from(high, (bits, at) => (bits & 0x1fffff) * 2 ** 32 + (low[at] ?? 0));
}

function quickHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
