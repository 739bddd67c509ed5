import type { Day } from '../model/day.ts';
import { groupByEach } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import { closedStates, type Pairing, type PairingState } from '../model/pairing.ts';
import { type PairingUnit, pairingUnit, stateOf } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import type { Format } from '../schema/program-matching.ts';
import { beganOn } from './began-on.ts';

/** When somebody was in a pairing, in the words of one of its rows. */
export type OwnTime = {
  readonly state: PairingState;
  readonly started?: Day;
  /** Where it is over. */
  readonly ended?: Day;
  readonly endReason?: string;
};

/** A unit without its declined rows, which never were; of one that was declined as a whole all of them. */
export function standingUnit(unit: PairingUnit, format: Format): PairingUnit {
  const rows = unit.rows.filter(({ state }) => state !== 'declined');
  return rows.length === 0 || rows.length === unit.rows.length ? unit : pairingUnit(unit.id, rows, format);
}

/** The rows of a unit by each person in them; nobody stands in a circle's column of mentors. */
export function rowsByPerson({ rows }: PairingUnit): Map<string, Pairing[]> {
  return groupByEach(rows, ({ mentee, mentor }) => [mentee, mentor].filter((person) => person !== ''));
}

/** What the rows of a unit call each person. */
export function namesIn({ rows }: PairingUnit): Map<string, string> {
  return new Map(
    rows.flatMap(({ mentee, menteeName, mentor, mentorName }): [string, string][] =>
      mentor === ''
        ? [[mentee, menteeName]]
        : [
            [mentee, menteeName],
            [mentor, mentorName],
          ],
    ),
  );
}

/**
 * The time that some rows of a unit cover together: from the first to begin, to the last to end where all have ended. Of a
 * single row exactly its own. The state is that of most rows that are not over.
 */
export function timeOf(rows: readonly Pairing[], program: Pick<Program, 'start' | 'format'>): OwnTime {
  const state = stateOf(rows);
  const [started] = rows.flatMap((row) => beganOn(row, program) ?? []).sort();
  const ends = rows.flatMap(({ ended }) => ended ?? []).sort();
  const ended = rows.length > 0 && ends.length === rows.length ? ends.at(-1) : undefined;
  const last = rows.find((row) => row.state === state && row.ended === ended);
  return {
    state,
    ...(started === undefined ? {} : { started }),
    ...(ended === undefined ? {} : { ended }),
    ...(closedStates.has(state) && last?.endReason !== undefined ? { endReason: last.endReason } : {}),
  };
}

type Span = { readonly began: Day | undefined; readonly ended: Day | undefined };

/**
 * Whether a meeting of a unit was one person's: of a rotation their own talks; else all between the day they joined the
 * others and the day they left them. Whoever was there from the first day on has those before it, too.
 */
export function attends(
  { kind }: Pick<PairingUnit, 'kind'>,
  { person, began, ended }: Span & { readonly person: string },
  unit: Span,
): (meeting: Meeting) => boolean {
  if (kind === 'rotation') return ({ people }) => people.includes(person);
  const from = began === unit.began ? '' : (began ?? never);
  const to = ended === undefined || ended === unit.ended ? never : ended;
  return ({ start }) => start.slice(0, 10) >= from && start.slice(0, 10) <= to;
}

const never = '9999-12-31';
