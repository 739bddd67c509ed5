import type { Day } from '../model/day.ts';
import type { RowPlace } from '../model/person.ts';
import type { Employee, Employment, ExitReason } from '../model/roster.ts';
import type { RosterRows } from './roster-rows.ts';
import { RowColumns } from './row-columns.ts';

/** What the people of one export share: its rows, and where each column stands by its snake_case header. */
export type RosterSource = { readonly rows: RosterRows; readonly places: ReadonlyMap<string, number> };

/** Who a row is about, the first day of all, and every stretch, oldest first. */
export type EmployeeLife = {
  readonly id: string;
  readonly hired: Day | undefined;
  readonly spells: readonly Employment[];
};

/**
 * One person of an export. Who it is and the days, which every report asks for, are kept; all else is read off the row
 * when somebody asks, since names, addresses and titles of a million people would fill the memory for nothing. An absent
 * value leaves no key behind.
 */
export class RosterEmployee implements Employee {
  readonly id: string;
  declare readonly hired?: Day;
  declare readonly left?: Day;
  declare readonly exitReason?: ExitReason;
  declare readonly spells?: readonly Employment[];
  declare readonly followedUntil?: Day;
  declare readonly leftUndated?: true;
  private readonly source: RosterSource;
  private readonly row: number;

  constructor(source: RosterSource, row: number, { id, hired, spells }: EmployeeLife) {
    const { followed, statusAt } = source.rows;
    const last = spells.at(-1);
    const followedUntil = followed?.dayAt(row);
    this.id = id;
    this.source = source;
    this.row = row;
    if (hired !== undefined) this.hired = hired;
    if (last?.left !== undefined) this.left = last.left;
    if (last?.exitReason !== undefined) this.exitReason = last.exitReason;
    if (spells.length > 1) this.spells = spells;
    if (followedUntil !== undefined) this.followedUntil = followedUntil;
    if (last?.left === undefined && statusAt(row) === 'gone') this.leftUndated = true;
  }

  get name(): string | undefined {
    return this.source.rows.nameAt(this.row);
  }

  get email(): string | undefined {
    return this.source.rows.emailAt(this.row);
  }

  get level(): string | undefined {
    return this.textAt('level') ?? this.textAt('title');
  }

  get department(): string | undefined {
    return this.textAt('department');
  }

  get location(): string | undefined {
    return this.textAt('location');
  }

  get managerId(): string | undefined {
    return this.textAt('manager_id');
  }

  get columns(): RowColumns {
    return new RowColumns(this.source.rows.table, this.source.places, this.row);
  }

  get place(): RowPlace {
    const { table } = this.source.rows;
    return { file: table.file, row: table.rowNumber(this.row) };
  }

  private textAt(field: string): string | undefined {
    return this.source.rows.textAt(field, this.row);
  }
}
