import type { LeftOut, Meeting, MeetingChange, PlanQuality, UnplacedMeeting } from '../model/meeting.ts';
import { spanDays } from '../time/grammar.ts';
import { epochOf } from '../time/zone.ts';
import { type Assembly, assemble, type PlanInput, type Seat } from './assembly.ts';
import { chooseSlots } from './choose-slots.ts';
import { Diary, localDay } from './diary.ts';
import { finishedPlan } from './finished-plan.ts';
import type { Frame } from './frame.ts';
import { type Dated, type Keeper, keepDates } from './keep-dates.ts';
import { changedRows, meetingChanges } from './meeting-changes.ts';
import { type OutsideHours, outsideHours } from './outside-hours.ts';
import type { Party } from './party.ts';
import type { Desk } from './place-beat.ts';
import { placeEvents } from './place-events.ts';
import { placeTalks } from './place-talks.ts';
import type { Settled } from './plan-bound.ts';
import { planQuality } from './plan-quality.ts';
import type { Newcomer } from './promising-slots.ts';
import { rescue, type Stood } from './rescue.ts';
import { shiftToNumber, spanBefore } from './rhythm.ts';
import { pageOf } from './roll.ts';
import { RoomBook } from './room-book.ts';
import { dated, minuteOfStart } from './standing-meetings.ts';
import { openBeats, unplacedMeetings } from './unplaced-meetings.ts';
import { type Draft, wantedRows } from './wanted-rows.ts';
import { writeMeetings } from './write-meetings.ts';

export type MeetingPlan = {
  readonly meetings: readonly Meeting[];
  readonly unplaced: readonly UnplacedMeeting[];
  readonly leftOut: readonly LeftOut[];
  readonly outsideHours: readonly OutsideHours[];
  /** In the order of schedule.csv. */
  readonly changes: readonly MeetingChange[];
  readonly quality: PlanQuality;
};
/** A plan that is planned again must stay as it is. Two rounds do for nearly all programs; hopelessly full ones stop here. */
const rounds = 6;

/**
 * Plans the meetings of all open pairings and the events of the cohort, and gives schedule.csv as it shall be, with what
 * found no time and why, and the minutes each person spends outside their own hours.
 *
 * Never touched: what is over (today included) and what people marked held, missed, moved or cancelled. A planned meeting
 * stays as long as it satisfies everything; what has to move gets the next SEQUENCE. Meetings of paused, ended, completed
 * and declined pairings are cancelled. The search is described at `chooseSlots` and `rescue`; how far it may be from
 * the best there is, at `planBound`.
 */
export function planMeetings(input: PlanInput): MeetingPlan {
  const assembly = assemble(input);
  const settled = settledPlan(assembly, input);
  const { draft } = settled;
  const wanted = wantedRows(assembly, draft);
  const used = new Set(wanted.map(({ existing }) => existing));
  const cancelled = assembly.cancellable.filter((meeting) => !used.has(meeting));
  const meetings = writeMeetings(input.existing, { wanted, cancelled }, input.today);
  const rows = changedRows(input.existing, meetings);
  const open = openBeats(assembly, draft);
  const plan = finishedPlan(input, { assembly, draft, meetings }, [
    ...open.map(({ party }) => party.pairing),
    ...rows.flatMap(({ old }) => old?.pairing ?? []),
  ]);
  const unplaced = unplacedMeetings(plan, open);
  return {
    meetings,
    unplaced,
    changes: meetingChanges(plan, rows, unplaced),
    quality: planQuality(draft, settled),
    leftOut: assembly.seats.flatMap(({ party, leftOut }) =>
      leftOut.length === 0 ? [] : [{ pairing: party.pairing, persons: leftOut }],
    ),
    outsideHours: outsideHours(assembly, meetings),
  };
}

type SettledPlan = Omit<Settled, 'last'> & { readonly draft: Draft };

/** Plans until planning again changes nothing. What stands and satisfies everything is settled at once. */
function settledPlan(assembly: Assembly, input: PlanInput): SettledPlan {
  const ground = openDesk(assembly, input).desk;
  let dates = standingDates(assembly);
  const first = draftPlan(assembly, input, { dates, ground });
  let draft: Draft = first;
  for (let round = 1; round < rounds && !sameDates(datesOf(draft), dates); round += 1) {
    dates = datesOf(draft);
    draft = draftPlan(assembly, input, { dates, ground, before: draft });
  }
  return { draft, ground, newcomers: first.newcomers, first: first.series };
}

function standingDates(assembly: Assembly): ReadonlyMap<string, readonly Dated[]> {
  return new Map(assembly.seats.map(({ party, standing }) => [party.pairing, standing.planned.map(dated)]));
}

function datesOf({ series }: Draft): ReadonlyMap<string, readonly Dated[]> {
  return new Map(
    [...series].map(([pairing, plan]) => [
      pairing,
      plan.placed.map(({ number, booking }) => ({ number, from: booking.from })),
    ]),
  );
}

function sameDates(
  a: ReadonlyMap<string, readonly Dated[]>,
  b: ReadonlyMap<string, readonly Dated[]>,
): boolean {
  return [...a].every(([pairing, dates]) => {
    const others = b.get(pairing) ?? [];
    return (
      dates.length === others.length &&
      dates.every((date, i) => date.number === others[i]?.number && date.from === others[i]?.from)
    );
  });
}

/** The dates that a round starts from, and the draft that they come from; absent where they stand in schedule.csv. */
type Round = {
  readonly dates: ReadonlyMap<string, readonly Dated[]>;
  readonly before?: Draft;
  /** On which only what cannot move is booked. */
  readonly ground: Desk;
};

/** Rooms as the rows of schedule.csv have them, in later rounds as the round before gave them. */
function roomBook({ roomNeeds }: Assembly, before: Draft | undefined): RoomBook | undefined {
  if (roomNeeds === undefined) return undefined;
  return new RoomBook({ ...roomNeeds, claims: before?.desk.diary.rooms?.claims() ?? roomNeeds.claims });
}

type FirstDraft = Draft & { readonly newcomers: readonly Newcomer[] };

/** What cannot move, and before all else that can the events and the talks of rotations. */
function openDesk(assembly: Assembly, input: PlanInput, before?: Draft): Omit<Draft, 'series'> {
  const rooms = roomBook(assembly, before);
  const desk: Desk = { frame: assembly.roll.frame, diary: new Diary(assembly.roll.frame.limits, rooms) };
  for (const { person, start, end } of input.busy)
    desk.diary.addBusy(
      pageOf(assembly.roll, person),
      Math.floor(epochOf(start) / 60),
      Math.ceil(epochOf(end) / 60),
    );
  for (const booking of assembly.fixed) desk.diary.book(booking);
  const events = placeEvents(desk, assembly.events);
  const talks = assembly.rotations.map((rotation) => placeTalks(desk, rotation, input));
  return { desk, events, talks };
}

/** One round: what cannot move, then the dates that stand, what has to move, the newcomers, and those without a time. */
function draftPlan(assembly: Assembly, input: PlanInput, { dates, before, ground }: Round): FirstDraft {
  const { desk, events, talks } = openDesk(assembly, input, before);
  const keepers = assembly.seats.flatMap((seat) =>
    keeperOf(assembly, seat, dates.get(seat.party.pairing) ?? []),
  );
  const kept = keepDates(desk, keepers);
  const newcomers = assembly.seats
    .filter(({ party }) => !kept.has(party.pairing))
    .flatMap((seat) => newcomerOf(assembly, seat));
  const chosen = chooseSlots({ desk, ground }, newcomers, input.seed);
  const plans = new Map([...kept, ...chosen]);
  // Measured against where the round began: then the last round is what planning again would be.
  const stood = new Map(
    [...dates].map(([pairing, of]): [string, Stood] => [
      pairing,
      new Map(of.map(({ number, from }) => [number, from])),
    ]),
  );
  return {
    desk,
    events,
    talks,
    newcomers,
    series: new Map([...plans, ...rescue({ desk, ground, stood }, plans.values())]),
  };
}

function keeperOf(
  { roll: { frame } }: Assembly,
  { party, standing, choice }: Seat,
  dates: readonly Dated[],
): Keeper[] {
  const settled = standing.settled.map(dated);
  if (dates.length === 0 && standing.ahead.length === 0) return [];
  if (standing.last === 0 && isOffStart(frame, party, dates)) return [];
  // Numbers cancelled while others stand were cancelled by somebody; those of a pause come back with the pairing.
  const cancelled = standing.planned.length === 0 ? [] : standing.cancelled.map(({ number }) => number);
  const earliest = Math.max(party.start, frame.today + 1, (standing.lastDay ?? 0) + 1);
  return [
    { party, choice, number: standing.last + 1, earliest, dates, settled, cancelled: new Set(cancelled) },
  ];
}

/** Whether the program now starts after the first date, or so much earlier that the first meeting would be late. */
function isOffStart(frame: Frame, party: Party, dates: readonly Dated[]): boolean {
  const latest = Math.max(party.start, frame.today + 1) + frame.firstWithin;
  return dates.some(({ number, from }) => {
    const day = localDay(party.anchor, from);
    return day < party.start || (number === 1 && day > latest);
  });
}

/** Nothing for a pairing that has had all its meetings. */
function newcomerOf({ roll: { frame } }: Assembly, { party, standing, choice }: Seat): Newcomer[] {
  const number = standing.last + 1;
  const tomorrow = Math.max(party.start, frame.today + 1);
  if (standing.lastDay === undefined) return [{ party, number, earliest: tomorrow, choice }];
  const wouldBe = standing.settled.map((meeting) =>
    shiftToNumber(
      frame,
      { number: meeting.number, day: localDay(party.anchor, minuteOfStart(meeting)) },
      number,
    ),
  );
  if (Math.min(...wouldBe) > party.end) return [];
  const rest = Math.ceil(spanDays(spanBefore(frame.cadence, number)) / 2);
  return [{ party, number, earliest: Math.max(tomorrow, standing.lastDay + rest), choice }];
}
