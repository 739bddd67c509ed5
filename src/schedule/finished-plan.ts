import type { Day } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import { dayFromNumber } from '../time/day.ts';
import type { Assembly, PlanInput, Seat } from './assembly.ts';
import { isOtherRhythm } from './other-rhythm.ts';
import { dated } from './standing-meetings.ts';
import { type TakenTimes, takenTimes } from './taken-times.ts';
import type { Draft } from './wanted-rows.ts';

/** A plan that is made, for the questions about it: why a row changed, and what would make room for another meeting. */
export type FinishedPlan = {
  readonly assembly: Assembly;
  readonly draft: Draft;
  /** Units that meet, by pairing. */
  readonly seats: ReadonlyMap<string, Seat>;
  /** Rows as they were before, and as they are now, by id. */
  readonly before: ReadonlyMap<string, Meeting>;
  readonly now: ReadonlyMap<string, Meeting>;
  /** Rows of a unit that were not cancelled. */
  readonly rowsOf: (pairing: string) => readonly Meeting[];
  /** Of the people in the units asked about. */
  readonly taken: TakenTimes;
  /** Whether the unit's dates were planned for another rhythm. */
  readonly isOtherRhythm: (pairing: string) => boolean;
  /** The name of a stretch without meetings, of a day number; empty where it has none. */
  readonly blackoutOn: (day: number) => string | undefined;
  /** Names of the rooms of rooms.csv. */
  readonly rooms: ReadonlySet<string>;
};

/** `pairings`: those that will be asked about; only their people are looked up. */
export function finishedPlan(
  input: PlanInput,
  made: { readonly assembly: Assembly; readonly draft: Draft; readonly meetings: readonly Meeting[] },
  pairings: readonly string[],
): FinishedPlan {
  const { assembly, draft, meetings } = made;
  const asked = new Set(pairings);
  const seats = new Map(assembly.seats.map((seat) => [seat.party.pairing, seat]));
  const parties = [
    ...[...asked].flatMap((id) => seats.get(id)?.party ?? []),
    ...assembly.rotations.flatMap(({ talks }) => talks.map(({ party }) => party)),
  ];
  const persons = new Set(parties.flatMap(({ members }) => members.map(({ person }) => person)));
  const rows = new Map([...asked].map((pairing): [string, Meeting[]] => [pairing, []]));
  for (const row of meetings) if (row.state !== 'cancelled') rows.get(row.pairing ?? '')?.push(row);
  const rhythms = new Map<string, boolean>();
  const { blackout } = input.program.meetings;
  return {
    assembly,
    draft,
    seats,
    before: new Map(input.existing.map((meeting) => [meeting.id, meeting])),
    now: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    rowsOf: (pairing) => rows.get(pairing) ?? [],
    taken: takenTimes(persons, meetings, input.busy),
    isOtherRhythm: (pairing) => {
      const known = rhythms.get(pairing) ?? isChangedRhythm(assembly, seats.get(pairing));
      rhythms.set(pairing, known);
      return known;
    },
    blackoutOn: (number) => {
      const day: Day = dayFromNumber(number);
      return blackout.find(({ from, to }) => from <= day && day <= to)?.why;
    },
    rooms: new Set((input.rooms ?? []).map(({ name }) => name)),
  };
}

function isChangedRhythm({ roll }: Assembly, seat: Seat | undefined): boolean {
  return seat !== undefined && isOtherRhythm(roll.frame, seat.party, seat.standing.planned.map(dated));
}
