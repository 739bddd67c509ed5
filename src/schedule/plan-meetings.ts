import type { LeftOut, Meeting, MeetingChange, PlanQuality, UnplacedMeeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { spanDays } from '../time/grammar.ts';
import { epochOf } from '../time/zone.ts';
import { type Assembly, assemble, type PlanInput, type Seat } from './assembly.ts';
import { chooseSlots } from './choose-slots.ts';
import { Diary, localDay } from './diary.ts';
import type { Frame } from './frame.ts';
import { inTheWay } from './in-the-way.ts';
import { type Dated, type Keeper, keepDates } from './keep-dates.ts';
import { meetingChanges } from './meeting-changes.ts';
import { type OutsideHours, outsideHours } from './outside-hours.ts';
import type { Party } from './party.ts';
import type { Desk } from './place-beat.ts';
import { placeEvents } from './place-events.ts';
import { placeTalks } from './place-talks.ts';
import { planQuality } from './plan-quality.ts';
import type { Newcomer } from './promising-slots.ts';
import { shiftToNumber, spanBefore } from './rhythm.ts';
import { pageOf } from './roll.ts';
import { dated, minuteOfStart } from './standing-meetings.ts';
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
 * and declined pairings are cancelled. The search is described at `chooseSlots`: seeded and good, not proven best.
 */
export function planMeetings(input: PlanInput): MeetingPlan {
  const assembly = assemble(input);
  const draft = settledPlan(assembly, input);
  const wanted = wantedRows(assembly, draft);
  const used = new Set(wanted.map(({ existing }) => existing));
  const cancelled = assembly.cancellable.filter((meeting) => !used.has(meeting));
  const meetings = writeMeetings(input.existing, { wanted, cancelled }, input.today);
  const unplaced = unplacedMeetings(assembly, draft);
  return {
    meetings,
    unplaced,
    changes: meetingChanges(input.existing, meetings),
    quality: planQuality(draft, unplaced),
    leftOut: assembly.seats.flatMap(({ party, leftOut }) =>
      leftOut.length === 0 ? [] : [{ pairing: party.pairing, persons: leftOut }],
    ),
    outsideHours: outsideHours(assembly, meetings),
  };
}

/** Plans until planning again changes nothing. What stands and satisfies everything is settled at once. */
function settledPlan(assembly: Assembly, input: PlanInput): Draft {
  let dates = standingDates(assembly);
  let draft = draftPlan(assembly, input, dates);
  for (let round = 1; round < rounds && !sameDates(datesOf(draft), dates); round += 1) {
    dates = datesOf(draft);
    draft = draftPlan(assembly, input, dates);
  }
  return draft;
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

/** One round: first what cannot move, then the events, the dates that stand, what has to move, and the newcomers. */
function draftPlan(
  assembly: Assembly,
  input: PlanInput,
  dates: ReadonlyMap<string, readonly Dated[]>,
): Draft {
  const desk: Desk = { frame: assembly.roll.frame, diary: new Diary(assembly.roll.frame.limits) };
  for (const { person, start, end } of input.busy)
    desk.diary.addBusy(
      pageOf(assembly.roll, person),
      Math.floor(epochOf(start) / 60),
      Math.ceil(epochOf(end) / 60),
    );
  for (const booking of assembly.fixed) desk.diary.book(booking);
  const events = placeEvents(desk, assembly.events);
  const talks = assembly.rotations.map((rotation) => placeTalks(desk, rotation, input));
  const keepers = assembly.seats.flatMap((seat) =>
    keeperOf(assembly, seat, dates.get(seat.party.pairing) ?? []),
  );
  const kept = keepDates(desk, keepers);
  const newcomers = assembly.seats
    .filter(({ party }) => !kept.has(party.pairing))
    .flatMap((seat) => newcomerOf(assembly, seat));
  const chosen = chooseSlots(desk, newcomers, input.seed);
  return { desk, events, talks, series: new Map([...kept, ...chosen]) };
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
      frame.cadence,
      { number: meeting.number, day: localDay(party.anchor, minuteOfStart(meeting)) },
      number,
    ),
  );
  if (Math.min(...wouldBe) > party.end) return [];
  const rest = Math.ceil(spanDays(spanBefore(frame.cadence, number)) / 2);
  return [{ party, number, earliest: Math.max(tomorrow, standing.lastDay + rest), choice }];
}

/** What found no time, with the people in question where the pairing alone does not tell. */
function unplacedMeetings({ seats }: Assembly, { desk, series, talks }: Draft): UnplacedMeeting[] {
  const ofSeries = seats.flatMap(({ party, choice }) =>
    (series.get(party.pairing)?.unplaced ?? []).map(({ beat, reason }): UnplacedMeeting => {
      const persons = party.members.length < 3 ? [] : inTheWay(desk, party, { beat, tier: choice.tier });
      const of = { pairing: party.pairing, number: beat.number, reason };
      return persons.length === 0 ? of : { ...of, persons };
    }),
  );
  const ofTalks = talks.flatMap(({ unplaced }) =>
    unplaced.map(({ talk: { party, round }, reason }): UnplacedMeeting => {
      const persons = sortedBy(party.members, ({ person }) => person).map(({ person }) => person);
      return { pairing: party.pairing, number: round, reason, persons };
    }),
  );
  return sortedBy(
    [...ofSeries, ...ofTalks],
    (u) => u.pairing,
    (u) => u.number,
    (u) => (u.persons ?? []).join('\0'),
  );
}
