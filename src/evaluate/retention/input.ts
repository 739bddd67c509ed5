import type { CheckIn } from '../../model/check-in.ts';
import type { Day } from '../../model/day.ts';
import type { Lot } from '../../model/lottery.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Cohort } from '../../model/person.ts';
import type { PublishedCell } from '../../model/published-cell.ts';
import type { Employee } from '../../model/roster.ts';
import type { Program } from '../../schema/program.ts';
import type { RetentionSettings } from '../../schema/program-retention.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';

/** What the report needs of a program folder. */
export type RetentionInput = {
  readonly program: Program;
  /** The workforce, leavers included. */
  readonly roster: readonly Employee[];
  /** The same at time zero: the only source of fields, other than tenure, to match on. */
  readonly rosterAtStart?: readonly Employee[];
  readonly cohort: Cohort;
  readonly pairings: readonly Pairing[];
  /** lottery.csv, where lots were drawn. */
  readonly lottery?: readonly Lot[];
  /** The answers of checkins.csv, where time to competence is looked at. */
  readonly checkIns?: Iterable<CheckIn>;
  readonly audience: RetentionOutcome['audience'];
  /** Figures that others were given before: with them nothing may be worked out. */
  readonly published?: readonly PublishedCell[];
  /** The user vouches that a roster without leavers is complete. */
  readonly assumeComplete?: boolean;
};

/** The settings and the start that a study cannot do without. */
export type RetentionFrame = { readonly settings: RetentionSettings; readonly timeZero: Day };
