import type { Day } from '../model/day.ts';
import type { BusyTime, Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import type { Person } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import { epochOf } from '../time/zone.ts';
import type { Booking } from './diary.ts';
import { programFrame } from './frame.ts';
import { clockOf, type Member, memberOf, type Party, partiesOf, type Roll } from './party.ts';
import type { EventInput } from './place-events.ts';
import { minuteOfStart, type Standing, standingMeetings } from './standing-meetings.ts';
import { type SlotChoice, weeklySlots } from './weekly-slots.ts';

export type PlanInput = {
  readonly program: Program;
  readonly people: ReadonlyMap<string, Person>;
  readonly pairings: readonly Pairing[];
  /** schedule.csv as it stands. */
  readonly existing: readonly Meeting[];
  readonly busy: readonly BusyTime[];
  readonly seed: string;
  readonly today: Day;
};

/** One pairing that is to be planned, with its rows in schedule.csv and the weekly slots it could keep. */
export type Seat = { readonly party: Party; readonly standing: Standing; readonly choice: SlotChoice };

/** Everything a round of planning starts from; it does not change between rounds. */
export type Assembly = {
  readonly program: Program;
  readonly roll: Roll;
  /** Pairings that meet, by id; paused and closed ones do not. */
  readonly seats: readonly Seat[];
  /** The members of every pairing in pairings.csv, closed ones included. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly events: EventInput;
  /** What stands in diaries and cannot move. */
  readonly fixed: readonly Booking[];
  /** Rows to come that are cancelled unless the plan wants them. */
  readonly cancellable: readonly Meeting[];
};

/** Parses the settings and sorts people, pairings and rows into what planning needs. */
export function assemble(input: PlanInput): Assembly {
  const { program, people, existing, today } = input;
  const frame = programFrame(program, existing, today);
  const roll: Roll = { frame, people, timezone: program.timezone, clocks: new Map(), pages: new Map() };
  const parties = new Map(partiesOf(roll, input.pairings).map((party) => [party.pairing, party]));
  const states = new Map(input.pairings.map((pairing) => [pairing.id, pairing.state]));
  const rows = rowsByPairing(existing);
  const host = memberOf(roll, '', 'mentee');
  const standingOf = (pairing: string): Standing =>
    standingMeetings(rows.get(pairing) ?? [], parties.get(pairing)?.anchor ?? host, frame.today);
  const meets = (party: Party): boolean =>
    isOpen(states.get(party.pairing)) && states.get(party.pairing) !== 'paused';
  const seats = [...parties.values()].filter(meets).map((party) => ({
    party,
    standing: standingOf(party.pairing),
    choice: weeklySlots(frame, party, input.seed),
  }));
  const ofEvents = standingOf('');
  const members = eventMembers([...parties.values()].filter((party) => isOpen(states.get(party.pairing))));
  const standings = [...rows.keys()].map((pairing) => ({ pairing, standing: standingOf(pairing) }));
  return {
    program,
    roll,
    seats,
    parties,
    events: {
      program,
      clock: clockOf(roll, program.timezone),
      members,
      standing: ofEvents.planned,
      settled: [...ofEvents.settled, ...ofEvents.cancelled],
    },
    fixed: standings.flatMap(({ pairing, standing }) =>
      standing.settled.map((meeting) => bookingOf(roll, meeting, parties.get(pairing))),
    ),
    cancellable: standings.flatMap(({ pairing, standing }) => {
      const isOver = pairing !== '' && !isOpen(states.get(pairing));
      return isOver ? [...standing.planned, ...standing.ahead] : standing.planned;
    }),
  };
}

/** Rows of schedule.csv by pairing; those of events under the empty text. */
function rowsByPairing(existing: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  const rows = new Map<string, Meeting[]>();
  for (const meeting of existing) {
    const list = rows.get(meeting.pairing ?? '') ?? [];
    list.push(meeting);
    rows.set(meeting.pairing ?? '', list);
  }
  return rows;
}

function isOpen(state: Pairing['state'] | undefined): boolean {
  return state !== undefined && !closedStates.has(state);
}

function bookingOf(roll: Roll, meeting: Meeting, party: Party | undefined): Booking {
  const side = (person: string): Member =>
    party?.members.find((m) => m.person === person) ?? memberOf(roll, person, 'mentee');
  const to = Math.ceil(epochOf(meeting.end) / 60);
  return {
    members: meeting.people.map(side),
    from: minuteOfStart(meeting),
    to,
    counts: meeting.pairing !== undefined,
  };
}

/** Everybody in these pairings once, by id; who is on both sides counts as on the first one found. */
function eventMembers(parties: readonly Party[]): Member[] {
  const members = new Map<string, Member>();
  for (const member of parties.flatMap((party) => party.members))
    if (!members.has(member.person)) members.set(member.person, member);
  return sortedBy(members.values(), (member) => member.person);
}
