import type { CheckIn, Side } from './check-in.ts';
import type { Day } from './day.ts';
import type { Problem } from './problem.ts';

/** What one form said, without who said it about which pairing; missing answers are absent keys. */
export type AnswerValues = Pick<
  CheckIn,
  | 'met'
  | 'minutes'
  | 'mode'
  | 'satisfaction'
  | 'fit'
  | 'goalProgress'
  | 'recommend'
  | 'concern'
  | 'contactMe'
  | 'note'
  | 'others'
>;

/** A person as an answer names them: `id` where it is one of the participants, `found` as it stood there. */
export type NamedPerson = { readonly found: string; readonly id?: string };

/** One row of a check-in export, read and checked, before it has found its pairing and its wave. */
export type CheckInAnswer = {
  readonly row: number;
  readonly date: Day;
  /** Time of day the form was sent, `HH:MM:SS`, where the export says it: orders two answers of one day. */
  readonly time?: string;
  /** The pairing's id as given. */
  readonly pairing?: string;
  readonly person?: NamedPerson;
  readonly partner?: NamedPerson;
  readonly side?: Side;
  readonly values: AnswerValues;
};

/** A row that cannot be taken in, and why; `row` and `column` as a spreadsheet shows them. */
export type RefusedRow = { readonly row: number; readonly column?: number; readonly problem: Problem };

/** One row of an export after reading: an answer, or every reason why it is none. */
export type ExportRow =
  | { readonly answer: CheckInAnswer }
  | { readonly row: number; readonly refused: readonly RefusedRow[] };

/** One export after reading. */
export type CheckInExport = {
  readonly file: string;
  /** Each read when its turn comes, whenever they are gone through: the answers of a million rows never stand in memory together. */
  readonly rows: Iterable<ExportRow>;
  /** Rows that are no row of the table: what was refused before any cell was looked at. */
  readonly refused: readonly RefusedRow[];
};
