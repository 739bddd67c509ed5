import type { Meeting } from '../model/meeting.ts';
import type { Program } from '../schema/program.ts';
import { weekdayOfNumber } from '../time/day.ts';
import { parseLength } from '../time/grammar.ts';
import { epochOf, wallToInstant } from '../time/zone.ts';
import { localDay } from './diary.ts';
import type { Frame } from './frame.ts';
import { type Desk, type Fault, faultAt, placeBeat } from './place-beat.ts';
import { type Beat, shiftToNumber } from './rhythm.ts';
import type { Rotation, Talk } from './rotation.ts';
import { minuteOfStart } from './standing-meetings.ts';
import { minuteOf, type SlotChoice, weeklySlots } from './weekly-slots.ts';
import { type Tier, wishAt } from './wish.ts';

/** One talk with its time; minutes since 1970. */
export type PlacedTalk = { readonly talk: Talk; readonly from: number; readonly to: number };
/** A talk without a time, and the days that its round has for it. */
export type UnplacedTalk = {
  readonly talk: Talk;
  readonly beat: Beat;
  readonly tier: Tier;
  readonly reason: Fault;
};
export type TalkPlan = {
  readonly placed: readonly PlacedTalk[];
  readonly unplaced: readonly UnplacedTalk[];
};

/**
 * The times of a rotation's talks, booked in both diaries. With `meetings.rotation` all rounds follow one another on its
 * day, kept to the minute like an event, whoever it disturbs. Without it every round has its own stretch of the cadence,
 * and each talk a time within it that suits the two; a standing date that still does stays.
 */
export function placeTalks(
  desk: Desk,
  { talks }: Rotation,
  { program, seed }: { readonly program: Program; readonly seed: string },
): TalkPlan {
  if (program.meetings.rotation !== undefined) return onOneDay(desk, talks, program);
  const wanted = talks.map((talk) => wish(desk.frame, talk, seed));
  const kept = new Map(wanted.flatMap((one) => keptDate(desk, one)));
  const placed: PlacedTalk[] = [];
  const unplaced: UnplacedTalk[] = [];
  for (const one of wanted) {
    const { talk, beat, choice } = one;
    const standing = kept.get(talk);
    const from = standing ?? timeOf(desk, one);
    if (typeof from === 'string') unplaced.push({ talk, beat, tier: choice.tier, reason: from });
    else {
      if (standing === undefined) book(desk, talk, from, desk.frame.length);
      placed.push({ talk, from, to: from + desk.frame.length });
    }
  }
  return { placed, unplaced };
}

function onOneDay(desk: Desk, talks: readonly Talk[], { meetings, timezone }: Program): TalkPlan {
  const { rotation } = meetings;
  if (rotation === undefined) return { placed: [], unplaced: [] };
  const { on } = rotation;
  const start = epochOf(wallToInstant(on.slice(0, 10), on.slice(11), timezone).instant) / 60;
  const length = parseLength(rotation.talk);
  const placed = talks.flatMap((talk): PlacedTalk[] => {
    const from = start + (talk.round - 1) * (length + parseLength(rotation.change));
    const day = localDay(talk.party.anchor, from);
    // A day that is over is not planned any more, and nobody who is out by then is expected.
    if (day <= desk.frame.today || talk.party.members.some(({ outFrom }) => outFrom <= day)) return [];
    book(desk, talk, from, length);
    return [{ talk, from, to: from + length }];
  });
  return { placed, unplaced: [] };
}

/** Talks count towards no mentor's limit: how many there are is what the rounds say. */
function book(desk: Desk, { party }: Talk, from: number, length: number): void {
  desk.diary.book({ members: party.members, from, to: from + length, counts: false });
}

type Wished = { readonly talk: Talk; readonly beat: Beat; readonly choice: SlotChoice };

function wish(frame: Frame, talk: Talk, seed: string): Wished {
  const { party, round } = talk;
  const choice = weeklySlots(
    frame,
    party,
    `${seed}\0${round}\0${party.members.map((m) => m.person).join('\0')}`,
  );
  const { low, high } = roundWindow(frame, party.end, round);
  const weekday = choice.slots[0]?.weekday ?? weekdayOfNumber(low);
  const day = low + ((weekday - weekdayOfNumber(low) + 7) % 7);
  return { talk, choice, beat: { number: round, day: Math.min(day, Math.max(low, high)), low, high } };
}

/** The days of a round: from its beat to the day before the next one's; a round whose days are over has as many from tomorrow. */
function roundWindow(
  frame: Frame,
  end: number,
  round: number,
): { readonly low: number; readonly high: number } {
  const first = { number: 1, day: frame.opening };
  const low = shiftToNumber(frame, first, round);
  const high = shiftToNumber(frame, first, round + 1) - 1;
  const tomorrow = frame.today + 1;
  const late = high < tomorrow ? tomorrow + high - low : high;
  return { low: Math.max(low, tomorrow), high: Math.min(late, end) };
}

/** The date a talk has, where it still lies in its round and suits the two; booked. */
function keptDate(desk: Desk, { talk, beat, choice }: Wished): [Talk, number][] {
  if (talk.existing === undefined || lengthOf(talk.existing) !== desk.frame.length) return [];
  const from = minuteOfStart(talk.existing);
  const day = localDay(talk.party.anchor, from);
  if (day < beat.low || day > beat.high) return [];
  if (faultAt(desk, talk.party, { from, tier: choice.tier, number: talk.round }) !== undefined) return [];
  book(desk, talk, from, desk.frame.length);
  return [[talk, from]];
}

const lengthOf = ({ start, end }: Meeting): number =>
  Math.ceil(epochOf(end) / 60) - Math.floor(epochOf(start) / 60);

function timeOf(desk: Desk, { talk: { party }, beat, choice }: Wished): number | Fault {
  const [slot] = choice.slots;
  if (slot === undefined) return 'no-common-hours';
  const at = { ...wishAt(minuteOf(slot, beat.number), choice.grid), tier: choice.tier };
  const place = placeBeat(desk, party, beat, at);
  return typeof place === 'string' ? place : place.from;
}
