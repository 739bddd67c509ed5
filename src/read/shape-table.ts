import { type Problem, problem } from '../model/problem.ts';
import { ColumnBuilder } from './column.ts';
import { foldText } from './fold-text.ts';
import { limits } from './limits.ts';
import { type Dialect, type Table, tableOf } from './table.ts';

export type ShapedTable = { readonly table: Table | undefined; readonly problems: readonly Problem[] };

/** So many rows tell where the header is. */
const lookAhead = 40;

/**
 * Takes the records of a file one by one and makes a table of them: finds the header, leaves blank rows out, and
 * refuses ragged rows with a problem each. Nothing is held but the columns.
 */
export class TableShaper {
  readonly #file: string;
  readonly #suspicious: boolean;
  readonly #problems: Problem[] = [];
  #waiting: (readonly string[])[] | undefined = [];
  #header: readonly string[] = [];
  #headerRow = 0;
  #records = 0;
  #refused = 0;
  #columns: ColumnBuilder[] = [];
  #rowNumbers = new Uint32Array(64);
  #count = 0;
  #badCells = 0;

  /** `suspicious`: some cells may hold bytes that are no text. */
  constructor(file: string, suspicious: boolean) {
    this.#file = file;
    this.#suspicious = suspicious;
  }

  take(cells: readonly string[]): void {
    if (this.#waiting === undefined) this.#shape(cells, ++this.#records);
    else if (this.#waiting.push(cells) === lookAhead) this.#begin(this.#waiting);
  }

  finish(dialect: Dialect): ShapedTable {
    if (this.#waiting !== undefined) this.#begin(this.#waiting);
    if (this.#badCells > limits.listedCells) {
      const detail = `${this.#badCells} cells hold bytes that are no text; the first ${limits.listedCells} are listed`;
      this.#problems.push(problem('file-unreadable', { detail }, { file: this.#file }));
    }
    if (this.#header.length === 0) {
      const empty = problem('file-unreadable', { detail: 'it has no header' }, { file: this.#file });
      return { table: undefined, problems: this.#problems.length > 0 ? this.#problems : [empty] };
    }
    const rowNumbers = this.#rowNumbers.slice(0, this.#count);
    const table = tableOf({
      file: this.#file,
      header: this.#header,
      headerRow: this.#headerRow,
      rowCount: this.#count,
      rowNumber: (at) => rowNumbers[at] ?? 0,
      columns: this.#columns.map((column) => column.finish()),
      refused: this.#refused,
      dialect,
    });
    return { table, problems: this.#problems };
  }

  #begin(waiting: readonly (readonly string[])[]): void {
    this.#waiting = undefined;
    const rows = waiting.map((cells) => (isConflictMarker(cells) ? [] : cells));
    const top = headerIndex(rows);
    this.#header = trimHeader(rows[top] ?? []);
    this.#headerRow = top + 1;
    this.#columns = this.#header.map(() => new ColumnBuilder());
    this.#problems.push(...headersTwice(this.#file, this.#header, this.#headerRow));
    waiting.forEach((cells, at) => {
      this.#records = at + 1;
      if (at <= top) this.#findDamage(cells, at + 1);
      else this.#shape(cells, at + 1);
    });
  }

  #shape(cells: readonly string[], row: number): void {
    if (this.#findDamage(cells, row)) return;
    const width = this.#header.length;
    if (isBlank(cells, 0)) return;
    if (cells.length < width || !isBlank(cells, width)) {
      const facts = { cells: cells.length, headers: width };
      this.#refuse(problem('row-length', facts, { file: this.#file, row }));
      return;
    }
    if (this.#count === this.#rowNumbers.length) {
      const larger = new Uint32Array(this.#count * 2);
      larger.set(this.#rowNumbers);
      this.#rowNumbers = larger;
    }
    this.#rowNumbers[this.#count++] = row;
    for (let at = 0; at < width; at++) this.#columns[at]?.add(cells[at] ?? '');
  }

  #refuse(refusal: Problem): void {
    this.#refused++;
    this.#problems.push(refusal);
  }

  /** True where the row is none: a marker that git left. Cells that hold no text are listed, up to a limit. */
  #findDamage(cells: readonly string[], row: number): boolean {
    const place = { file: this.#file, row };
    if (isConflictMarker(cells)) {
      const detail = 'a git conflict marker stands here';
      this.#problems.push(problem('file-unreadable', { detail }, place));
      return true;
    }
    if (!this.#suspicious) return false;
    cells.forEach((cell, at) => {
      if (!/[\uFFFD\0]/.test(cell)) return;
      this.#badCells++;
      if (this.#badCells > limits.listedCells) return;
      const detail = 'this cell holds bytes that are no text';
      this.#problems.push(problem('file-unreadable', { detail }, { ...place, column: at + 1 }));
    });
    return false;
  }
}

function isConflictMarker(cells: readonly string[]): boolean {
  const first = cells[0] ?? '';
  const mark = first.charCodeAt(0);
  return (mark === 0x3c || mark === 0x3d || mark === 0x3e) && /^(<{7} |={7}$|>{7} )/.test(first);
}

function isBlank(cells: readonly string[], from: number): boolean {
  for (let at = from; at < cells.length; at++) if ((cells[at] ?? '').trim() !== '') return false;
  return true;
}

/**
 * The header is the first row that is filled about as well as the table is: a title or a date that an export
 * writes above it has far fewer cells.
 */
function headerIndex(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const first = filled.findIndex((count) => count > 0);
  const counts = filled.filter((count) => count > 0).sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  if ((filled[first] ?? 0) * 2 >= usual) return Math.max(first, 0);
  return filled.findIndex((count) => count >= usual);
}

function trimHeader(cells: readonly string[]): string[] {
  const header = cells.map((cell) => cell.replace(/^\uFEFF"?|\uFEFF/g, '').trim());
  return header.slice(0, header.findLastIndex((cell) => cell !== '') + 1);
}

function headersTwice(file: string, header: readonly string[], row: number): Problem[] {
  const seen = new Map<string, number>();
  return header.flatMap((cell, at) => {
    const key = foldText(cell);
    const other = seen.get(key);
    if (cell === '' || other === undefined) {
      seen.set(key, at + 1);
      return [];
    }
    return [problem('header-twice', { header: cell, other }, { file, row, column: at + 1 })];
  });
}
