import type { Day } from '../model/day.ts';
import type { DaysOff } from '../model/day-off.ts';
import type { BusyTime, Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { liveUnit, type PairingUnit, pairingUnits } from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import type { Room } from '../model/room.ts';
import type { Program } from '../schema/program.ts';
import type { Format } from '../schema/program-matching.ts';
import { epochOf } from '../time/zone.ts';
import type { Booking } from './diary.ts';
import { type Frame, programFrame } from './frame.ts';
import { largestCompany } from './left-out.ts';
import { type Party, partyOf } from './party.ts';
import type { EventInput } from './place-events.ts';
import { clockOf, type Member, memberOf, type Roll } from './roll.ts';
import type { RoomNeeds } from './room-book.ts';
import { type Rotation, rotationOf } from './rotation.ts';
import { roomNeeds, roomsThatCount } from './row-rooms.ts';
import { isDropped, minuteOfStart, type Standing, standingMeetings } from './standing-meetings.ts';
import { type SlotChoice, weeklySlots } from './weekly-slots.ts';

export type PlanInput = {
  readonly program: Program;
  readonly people: ReadonlyMap<string, Person>;
  readonly pairings: readonly Pairing[];
  /** schedule.csv as it stands. */
  readonly existing: readonly Meeting[];
  readonly busy: readonly BusyTime[];
  /** Public holidays of the people; absent: nobody has any. */
  readonly daysOff?: DaysOff;
  /** Of rooms.csv; they count where people meet in person. */
  readonly rooms?: readonly Room[];
  readonly seed: string;
  readonly today: Day;
};

/** One pairing that is to be planned, with its rows in schedule.csv and the weekly slots it could keep. */
export type Seat = {
  readonly party: Party;
  readonly standing: Standing;
  readonly choice: SlotChoice;
  /** Members without whom the party was made, because no weekly slot suits them and the others; by id. */
  readonly leftOut: readonly string[];
};

/** Everything a round of planning starts from; it does not change between rounds. */
export type Assembly = {
  readonly program: Program;
  readonly roll: Roll;
  /** Pairings that meet, by id; paused and closed ones do not, nor do rotations, whose people meet by twos. */
  readonly seats: readonly Seat[];
  /** The talks of rotations that are still to be planned. */
  readonly rotations: readonly Rotation[];
  /** The members of every pairing in pairings.csv, closed ones included. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly events: EventInput;
  /** What stands in diaries and cannot move. */
  readonly fixed: readonly Booking[];
  /** Rows to come that are cancelled unless the plan wants them. */
  readonly cancellable: readonly Meeting[];
  /** The rooms that count; none where people meet by video. */
  readonly rooms: readonly Room[];
  /** What meetings ask of them; absent where there are none. */
  readonly roomNeeds: RoomNeeds | undefined;
};

/** Parses the settings and sorts people, pairings and rows into what planning needs. */
export function assemble(input: PlanInput): Assembly {
  const { program, people, existing, today } = input;
  const frame = programFrame(program, existing, today);
  const daysOff = (program.meetings.holidays === false ? undefined : input.daysOff) ?? new Map();
  const { timezone } = program;
  const roll: Roll = { frame, people, timezone, daysOff, clocks: new Map(), pages: new Map() };
  const units = pairingUnits(input.pairings, program.format);
  const known = new Map(units.map(({ id, rows }) => [id, rows]));
  const party = (pairing: string, rows: readonly Pairing[]): Party =>
    partyOf(roll, program.format, { pairing, rows, all: known.get(pairing) ?? rows });
  const parties = new Map(units.map(({ id, rows }) => [id, party(id, rows)]));
  const open = new Set(units.filter(({ rows }) => rows.some(isOpen)).map(({ id }) => id));
  const rows = rowsByPairing(existing);
  const host = memberOf(roll, '', 'mentee');
  const standingOf = (pairing: string): Standing =>
    standingMeetings(rows.get(pairing) ?? [], parties.get(pairing)?.anchor ?? host, frame.today);
  const meeting = units.flatMap((unit) => {
    const taking = unit.rows.filter((row) => isOpen(row) && row.state !== 'paused');
    return taking.length === 0 ? [] : [{ ...unit, rows: taking }];
  });
  const seats = meeting
    .filter(({ kind }) => kind !== 'rotation')
    .map(({ id, rows: taking }) => seatOf(frame, party(id, taking), { standing: standingOf(id), input }));
  const ofEvents = standingOf('');
  const standings = [...rows.keys()].map((pairing) => ({ pairing, standing: standingOf(pairing) }));
  const rotationIds = new Set(units.filter(({ kind }) => kind === 'rotation').map(({ id }) => id));
  const rooms = roomsThatCount(program, input.rooms);
  return {
    program,
    roll,
    rooms,
    roomNeeds: roomNeeds({
      program,
      rooms,
      seats: seats.map(({ party: { pairing }, standing }) => ({ pairing, planned: standing.planned })),
    }),
    seats,
    rotations: meeting
      .filter(({ kind }) => kind === 'rotation')
      .map((unit) => rotationOf(roll, unit, { standing: standingOf(unit.id), program })),
    parties,
    events: {
      program,
      clock: clockOf(roll, program.timezone),
      members: eventMembers(roll, units, program.format),
      standing: ofEvents.planned,
      settled: [...ofEvents.settled, ...ofEvents.cancelled.filter((row) => !isDropped(row))],
      dropped: ofEvents.cancelled.filter(isDropped),
    },
    fixed: standings.flatMap(({ pairing, standing }) =>
      standing.settled.map((row) => ({
        ...bookingOf(roll, row, parties.get(pairing)),
        counts: pairing !== '' && !rotationIds.has(pairing),
      })),
    ),
    cancellable: standings.flatMap(({ pairing, standing }) => {
      const isOver = pairing !== '' && !open.has(pairing);
      return isOver ? [...standing.planned, ...standing.ahead] : standing.planned;
    }),
  };
}

const isOpen = ({ state }: Pairing): boolean => !closedStates.has(state);

/** A group for which no weekly slot suits everybody meets without the fewest. */
function seatOf(
  frame: Frame,
  whole: Party,
  { standing, input }: { readonly standing: Standing; readonly input: PlanInput },
): Seat {
  const choice = weeklySlots(frame, whole, input.seed);
  const isTight = choice.slots.length === 0 && whole.members.length > 2;
  const party = isTight ? largestCompany(frame, whole) : undefined;
  if (party === undefined) return { party: whole, standing, choice, leftOut: [] };
  const leftOut = whole.members.filter((m) => party.members.every(({ person }) => person !== m.person));
  return {
    party,
    standing,
    choice: weeklySlots(frame, party, input.seed),
    leftOut: sortedBy(leftOut, ({ person }) => person).map(({ person }) => person),
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

function bookingOf(roll: Roll, meeting: Meeting, party: Party | undefined): Omit<Booking, 'counts'> {
  const side = (person: string): Member =>
    party?.members.find((m) => m.person === person) ?? memberOf(roll, person, 'mentee');
  return {
    members: meeting.people.map(side),
    from: minuteOfStart(meeting),
    to: Math.ceil(epochOf(meeting.end) / 60),
    inRoom: meeting.place,
  };
}

/** Everybody in an open pairing once, by id; who is on both sides counts as on the first one found. */
function eventMembers(roll: Roll, units: readonly PairingUnit[], format: Format): Member[] {
  const sides = new Map<string, 'mentor' | 'mentee'>();
  for (const unit of units) {
    const live = liveUnit(unit, format);
    for (const person of live?.members ?? []) if (!sides.has(person)) sides.set(person, 'mentee');
    for (const person of live?.mentors ?? []) if (!sides.has(person)) sides.set(person, 'mentor');
  }
  return sortedBy(sides, ([person]) => person).map(([person, side]) => memberOf(roll, person, side));
}
