import type { ChangeReason, Meeting } from '../model/meeting.ts';
import { dayNumber, weekdayOfNumber } from '../time/day.ts';
import { localDay } from './diary.ts';
import type { FinishedPlan } from './finished-plan.ts';
import { type Hindrance, hindrances, type TriedTime } from './hindrances.ts';
import { attending, type Party } from './party.ts';
import { minuteOfStart } from './standing-meetings.ts';
import { stretchOf } from './taken-times.ts';
import { fitsInto } from './week-table.ts';

/** What kept a row from staying as it was; ids of people in order. */
export type Why = {
  readonly reason: ChangeReason;
  readonly persons?: readonly string[];
  readonly other?: string;
};

/**
 * What kept a planned meeting from its old time: asked of the finished plan with the meeting itself thought away, so that the
 * answer does not depend on how the search went. What is beyond everybody's reach comes first (the dates of the program), then
 * whose hours, days off and calendars, then what else lies there. Where the old time is free and nothing was in its way, the
 * rhythm of the whole unit is another one.
 */
export function whyMoved(plan: FinishedPlan, old: Meeting, now: Meeting): Why {
  if (old.pairing === undefined) return whyEventMoved(plan, old, now);
  const party = partyOfRow(plan, old);
  if (party === undefined || isKeptToTheMinute(plan)) return { reason: 'program-dates' };
  const out = outOfProgram(plan, party, old);
  if (out !== undefined || plan.isOtherRhythm(old.pairing)) return out ?? { reason: 'rhythm' };
  return keptAway(plan, party, { old, now }) ?? begunAnew(plan, party) ?? { reason: 'rhythm' };
}

/** Where the program begins later than a unit's first date, or so early that it would come late, all of its dates are new. */
function begunAnew({ seats, assembly }: FinishedPlan, party: Party): Why | undefined {
  const { frame } = assembly.roll;
  const latest = Math.max(party.start, frame.today + 1) + frame.firstWithin;
  const isOff = (row: Meeting): boolean => {
    const day = localDay(party.anchor, minuteOfStart(row));
    return day < party.start || (row.number === 1 && day > latest);
  };
  const planned = seats.get(party.pairing)?.standing.planned ?? [];
  return planned.some(isOff) ? { reason: 'program-dates' } : undefined;
}

/** The unit of a row as it meets now; of a talk in a rotation its two. */
export function partyOfRow({ seats, assembly }: FinishedPlan, row: Meeting): Party | undefined {
  const talks = assembly.rotations.flatMap((rotation) => rotation.talks);
  return seats.get(row.pairing ?? '')?.party ?? talks.find(({ existing }) => existing?.id === row.id)?.party;
}

const isKeptToTheMinute = ({ assembly }: FinishedPlan): boolean =>
  assembly.rotations.length > 0 && assembly.program.meetings.rotation !== undefined;

/** Days before the unit begins or after it ends: the program has other dates, or somebody comes later or leaves earlier. */
export function outOfProgram({ assembly }: FinishedPlan, party: Party, row: Meeting): Why | undefined {
  const { frame } = assembly.roll;
  const day = localDay(party.anchor, minuteOfStart(row));
  if (party.start <= day && day <= party.end) return undefined;
  if (day < frame.opening || day > frame.end) return { reason: 'program-dates' };
  const away = party.members.filter(({ since, outFrom }) => day < since || day >= outFrom);
  return away.length === 0
    ? { reason: 'program-dates' }
    : { reason: 'people', persons: away.map(({ person }) => person).sort() };
}

type Rows = { readonly old: Meeting; readonly now?: Meeting };

/** What lies over the old time, or what about the meeting itself made it leave; nothing where the time is free. */
export function keptAway(plan: FinishedPlan, party: Party, { old, now }: Rows): Why | undefined {
  const { from, to } = stretchOf(old);
  const { length } = plan.assembly.roll.frame;
  const at: TriedTime = { from, length, tier: tierOf(plan, party, now), number: old.number, without: old.id };
  const found = hindrances(plan, party, at);
  const isLonger = length > to - from && hindrances(plan, party, { ...at, length: to - from }).length === 0;
  if (isLonger || now?.start === old.start) return { reason: 'length' };
  return ofHindrances(plan, old, found) ?? otherPeople(party, old) ?? outOfOrder(plan, party, old);
}

/** The hours that count: those inside everybody's day, unless the unit has none in common there. */
function tierOf(plan: FinishedPlan, party: Party, now: Meeting | undefined): TriedTime['tier'] {
  const from = now === undefined ? undefined : minuteOfStart(now);
  const { length } = plan.assembly.roll.frame;
  const isInside =
    from !== undefined &&
    attending(party, from).every(({ inside, clock }) =>
      fitsInto(inside, from + clock.offsetAt(from), length),
    );
  if (isInside) return 'inside';
  const tier = plan.seats.get(party.pairing)?.choice.tier ?? 'inside';
  return now === undefined ? tier : 'bearable';
}

const personsOf = (found: readonly { readonly person: string }[]): readonly string[] =>
  [...new Set(found.map(({ person }) => person))].sort();

type OfKind<K extends Hindrance['kind']> = Extract<Hindrance, { kind: K }>;

/** The hindrance to name, in the order in which nothing can be done about it. */
function ofHindrances(plan: FinishedPlan, old: Meeting, found: readonly Hindrance[]): Why | undefined {
  const of = <K extends Hindrance['kind']>(kind: K): OfKind<K>[] =>
    found.filter((one): one is OfKind<K> => one.kind === kind);
  const [hours, holidays, busy] = [of('hours'), of('holiday'), of('busy')];
  if (hours.length > 0) return { reason: 'hours', persons: personsOf(hours) };
  if (of('blackout').length > 0) return { reason: 'blackout' };
  if (holidays.length > 0) return { reason: 'holiday', persons: personsOf(holidays) };
  if (busy.length > 0) return { reason: 'busy', persons: personsOf(busy) };
  if (of('meeting').length > 0) return ofOther(plan, old, of('meeting'));
  if (of('limit').length > 0) return ofLimits(plan, of('limit'));
  return of('room').length > 0 ? { reason: 'room' } : undefined;
}

/** Another meeting over the old time. One that did not change itself is too near only since the gap is longer. */
function ofOther(plan: FinishedPlan, old: Meeting, found: readonly OfKind<'meeting'>[]): Why {
  const event = found.find(({ other }) => other.pairing === undefined);
  if (event !== undefined) return { reason: 'event', other: event.other.id };
  const foreign = found.filter(({ other }) => other.pairing !== old.pairing);
  const came = foreign.find(({ other }) => hasCome(plan, other)) ?? foreign.find((one) => one.between <= 0);
  if (came !== undefined) return { reason: 'made-way', persons: personsOf(foreign), other: came.other.id };
  return foreign.length === 0 ? { reason: 'rhythm' } : { reason: 'limits', persons: personsOf(foreign) };
}

/** A day or a week is full because a meeting came into it, or because the limit is lower than before. */
function ofLimits(plan: FinishedPlan, found: readonly OfKind<'limit'>[]): Why {
  const came = found.flatMap(({ others }) => others).find((other) => hasCome(plan, other));
  const persons = personsOf(found);
  return came === undefined ? { reason: 'limits', persons } : { reason: 'made-way', persons, other: came.id };
}

const hasCome = ({ before }: FinishedPlan, meeting: Meeting): boolean =>
  before.get(meeting.id)?.start !== meeting.start;

/** Who came to the old meeting and does not come now, or the other way round. */
function otherPeople(party: Party, old: Meeting): Why | undefined {
  const coming = attending(party, minuteOfStart(old)).map(({ person }) => person);
  const persons = differing(old.people, coming);
  return persons.length === 0 ? undefined : { reason: 'people', persons };
}

/** Ids that stand in only one of two lists, in order. */
export function differing(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))].sort();
}

/** A meeting of the same unit that now lies on the wrong side of this date: numbers follow time. */
function outOfOrder({ rowsOf }: FinishedPlan, party: Party, old: Meeting): Why | undefined {
  const dayOf = (row: Meeting): number => localDay(party.anchor, minuteOfStart(row));
  const day = dayOf(old);
  const wrong = rowsOf(party.pairing).find((row) =>
    row.number < old.number ? dayOf(row) >= day : row.number > old.number && dayOf(row) <= day,
  );
  return wrong === undefined ? undefined : { reason: 'made-way', other: wrong.id };
}

/** An event with a day of its own lies where the program says; one that was found a day leaves it for a day off. */
function whyEventMoved({ assembly }: FinishedPlan, old: Meeting, now: Meeting): Why {
  if (old.start === now.start) return { reason: 'length' };
  const setting = assembly.program.meetings.events.find(({ name }) => name === old.agenda);
  const day = dayNumber(old.start.slice(0, 10));
  const { blackout, hours } = assembly.roll.frame;
  if (setting?.on !== undefined) return { reason: 'program-dates' };
  if (blackout.has(day)) return { reason: 'blackout' };
  return { reason: (hours[weekdayOfNumber(day) - 1] ?? []).length === 0 ? 'hours' : 'program-dates' };
}
