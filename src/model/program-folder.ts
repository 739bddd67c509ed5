import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import type { Assumption } from './assumption.ts';
import type { CheckIn } from './check-in.ts';
import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import type { OwnHoliday } from './day-off.ts';
import type { Goal } from './goal.ts';
import type { Lot } from './lottery.ts';
import type { BusyTime, Meeting } from './meeting.ts';
import type { Override, OverrideRow } from './override.ts';
import type { OwnBlocks } from './own-blocks.ts';
import type { Pairing } from './pairing.ts';
import type { Cohort } from './person.ts';
import type { Problem } from './problem.ts';
import type { PublishedCell } from './published-cell.ts';
import type { RecordFile } from './record.ts';
import type { Room } from './room.ts';
import type { Roster } from './roster.ts';
import type { LongRecordFile } from './row-list.ts';
import type { InputSummary } from './source-file.ts';

/** One module that a person has completed: a row of training.csv. */
export type Training = {
  readonly person: string;
  readonly module: string;
  readonly format?: string;
  readonly minutes?: number;
  readonly completed?: Day;
};

/** One score from a `table` criterion's file. */
export type TableScore = { readonly mentee: string; readonly mentor: string; readonly score: number };

/** An earlier cohort's folder, as far as later ones need it. */
export type PastCohort = {
  readonly folder: string;
  readonly pairings: readonly Pairing[];
  /** Ids of the mentees that its last match left without a mentor, or its lottery on the waiting list. */
  readonly leftOver: readonly string[];
};

/** Everything a program folder says, read and checked once. Commands take what they need and re-check nothing. */
export type ProgramFolder = {
  readonly program: Program;
  /** The seed in force: declared, else the program's name and start. */
  readonly seed: string;
  readonly cohort: Cohort;
  /** With persons resolved to ids. */
  readonly overrides: readonly OverrideRow[];
  /** overrides.csv as it stands, for writing it again. */
  readonly overridesFile: RecordFile<Override>;
  readonly pairings: RecordFile<Pairing>;
  readonly schedule: RecordFile<Meeting>;
  /** Perhaps a million answers: gone through, never held. */
  readonly checkIns: LongRecordFile<CheckIn>;
  readonly goals: RecordFile<Goal>;
  readonly training: readonly Training[];
  /** The coordinator's calls and letters, as contacts.csv has them. */
  readonly contacts: readonly Contact[];
  /** Absent where no lots were drawn. */
  readonly lottery?: RecordFile<Lot>;
  /** What earlier reports told others than the coordinator. */
  readonly published: RecordFile<PublishedCell>;
  /** Absent where the folder holds no roster. */
  readonly roster?: Roster;
  readonly rosterAtStart?: Roster;
  readonly busy: readonly BusyTime[];
  /** Of holidays.csv. */
  readonly holidays: readonly OwnHoliday[];
  /** Of the file of rooms. */
  readonly rooms: readonly Room[];
  /** By file name as program.yaml gives it. */
  readonly scoreTables: ReadonlyMap<string, readonly TableScore[]>;
  /** The program's own words on the sheets; absent where it leaves them as they are. */
  readonly ownBlocks?: OwnBlocks;
  readonly history: readonly PastCohort[];
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
  readonly mapping: CheckResult['mapping'];
  readonly rowCounts: CheckResult['rows'];
  readonly inputs: readonly InputSummary[];
};
