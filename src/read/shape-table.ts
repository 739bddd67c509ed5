import { type Place, type Problem, problem } from '../model/problem.ts';
import { ColumnBuilder } from './column.ts';
import { foldText } from './fold-text.ts';
import { isLabelRow } from './label-row.ts';
import { limits } from './limits.ts';
import { ProblemTally } from './problem-tally.ts';
import { type Dialect, type Encoding, type Table, tableOf } from './table.ts';

export type ShapedTable = { readonly table: Table | undefined; readonly problems: readonly Problem[] };

/** So many rows tell where the header is. */
const lookAhead = 40;

/**
 * Takes the records of a file one by one and makes a table of them: finds the header, leaves blank rows out, and
 * refuses ragged rows with a problem each. Nothing is held but the columns.
 */
export class TableShaper {
  readonly #file: string;
  readonly #suspicious: Encoding | undefined;
  readonly #sparse: boolean;
  readonly #problems: ProblemTally;
  #waiting: (readonly string[])[] | undefined = [];
  #header: readonly string[] = [];
  #headerRow = 0;
  #labelRow: number | undefined;
  #records = 0;
  #refused = 0;
  #columns: ColumnBuilder[] = [];
  #rowNumbers = new Uint32Array(64);
  #count = 0;
  #tooMany = 0;

  /**
   * `suspicious`: the encoding, where some cells may hold bytes that are no text. `sparse`: a row ends with its last
   * cell that is not empty, as in a workbook, where a short row is no damage.
   */
  constructor(
    file: string,
    { suspicious, sparse = false }: { readonly suspicious: Encoding | undefined; readonly sparse?: boolean },
  ) {
    this.#file = file;
    this.#suspicious = suspicious;
    this.#sparse = sparse;
    this.#problems = new ProblemTally(file);
  }

  take(cells: readonly string[]): void {
    if (this.#waiting === undefined) this.#shape(cells, ++this.#records);
    else if (this.#waiting.push(cells) === lookAhead) this.#begin(this.#waiting);
  }

  finish(dialect: Dialect): ShapedTable {
    if (this.#waiting !== undefined) this.#begin(this.#waiting);
    if (this.#tooMany > 0) {
      const facts = { what: 'rows', found: limits.rows + this.#tooMany, limit: limits.rows } as const;
      this.#problems.add(problem('too-large', facts, { file: this.#file }));
    }
    const problems = this.#problems.all();
    if (this.#header.length === 0) {
      const empty = problem('file-unreadable', { detail: 'it has no header' }, { file: this.#file });
      return { table: undefined, problems: problems.length > 0 ? problems : [empty] };
    }
    const rowNumbers = this.#rowNumbers.slice(0, this.#count);
    const table = tableOf({
      file: this.#file,
      header: this.#header,
      headerRow: this.#headerRow,
      ...(this.#labelRow === undefined ? {} : { labelRow: this.#labelRow }),
      rowCount: this.#count,
      rowNumber: (at) => rowNumbers[at] ?? 0,
      columns: this.#columns.map((column) => column.finish()),
      refused: this.#refused,
      dialect,
    });
    return { table, problems };
  }

  #begin(waiting: readonly (readonly string[])[]): void {
    this.#waiting = undefined;
    const rows = waiting.map((cells) => (isConflictMarker(cells) ? [] : cells));
    const top = headerIndex(rows);
    const header = rows[top] ?? [];
    const place = { file: this.#file, row: top + 1 };
    const size = sizeProblem(header, place);
    this.#headerRow = top + 1;
    if (size === undefined) this.#header = trimHeader(header);
    else this.#problems.add(size);
    this.#columns = this.#header.map(() => new ColumnBuilder());
    for (const twice of headersTwice(this.#header, place)) this.#problems.add(twice);
    waiting.forEach((cells, at) => {
      this.#records = at + 1;
      if (at <= top) this.#findDamage(cells, at + 1);
      else if (at === top + 1 && isLabelRow(this.#header, cells)) this.#labelRow = at + 1;
      else this.#shape(cells, at + 1);
    });
  }

  #shape(cells: readonly string[], row: number): void {
    const damage = this.#findDamage(cells, row);
    if (damage === 'cell') this.#refused++;
    const width = this.#header.length;
    if (damage !== undefined || width === 0 || isBlank(cells, 0)) return;
    const place = { file: this.#file, row };
    const fault = sizeProblem(cells, place) ?? this.#lengthProblem(cells, place);
    if (fault !== undefined || this.#count === limits.rows) {
      this.#refused++;
      if (fault === undefined) this.#tooMany++;
      else this.#problems.add(fault);
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

  #lengthProblem(cells: readonly string[], place: Place): Problem | undefined {
    const headers = this.#header.length;
    if ((this.#sparse || cells.length >= headers) && isBlank(cells, headers)) return undefined;
    return problem('row-length', { cells: cells.length, headers }, place);
  }

  /** A marker that git left, or cells that hold no text: the row is not used, since an id with U+FFFD is another id. */
  #findDamage(cells: readonly string[], row: number): 'marker' | 'cell' | undefined {
    const place = { file: this.#file, row };
    if (isConflictMarker(cells)) {
      const detail = 'a git conflict marker stands here';
      this.#problems.add(problem('file-unreadable', { detail }, place));
      return 'marker';
    }
    const encoding = this.#suspicious;
    if (encoding === undefined) return undefined;
    let damage: 'cell' | undefined;
    cells.forEach((cell, at) => {
      if (!/[\uFFFD\0]/.test(cell)) return;
      const what = cell.includes('\0') ? 'nul' : 'bytes';
      this.#problems.add(problem('cell-undecodable', { encoding, what }, { ...place, column: at + 1 }));
      damage = 'cell';
    });
    return damage;
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

/** The first thing in a row that is larger than any spreadsheet could hold. */
function sizeProblem(cells: readonly string[], place: Place): Problem | undefined {
  const { columns, cellLength } = limits;
  if (cells.length > columns) return problem('too-large', { what: 'columns', limit: columns }, place);
  const long = cells.findIndex((cell) => cell.length > cellLength);
  return long < 0
    ? undefined
    : problem('too-large', { what: 'characters', limit: cellLength }, { ...place, column: long + 1 });
}

function headersTwice(header: readonly string[], place: Place): Problem[] {
  const seen = new Map<string, number>();
  return header.flatMap((cell, at) => {
    const key = foldText(cell);
    const other = seen.get(key);
    if (cell === '' || other === undefined) {
      seen.set(key, at + 1);
      return [];
    }
    return [problem('header-twice', { header: cell, other }, { ...place, column: at + 1 })];
  });
}
