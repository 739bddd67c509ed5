import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import { checkRooms } from './check-rooms.ts';
import { isOutsideForNothing } from './check-shared-hours.ts';
import {
  clashes,
  hoursOf,
  isInside,
  lengthInMinutes,
  millis,
  type Row,
  rowOf,
  spanOf,
  type Window,
  wallOf,
} from './plan-arithmetic.ts';

/**
 * Judges a plan by the words of the settings, with arithmetic of its own: nothing of the planner is used here. Returns what
 * is broken, a line each; an empty list is a sound plan. Judged are the meetings that the planner may still place: planned,
 * of a pairing, after today. What is over, what people fixed and the events of the cohort stand, whoever they disturb.
 */
export function brokenLaws(input: PlanInput, meetings: readonly Meeting[]): string[] {
  const rows = meetings.filter(({ state }) => state !== 'cancelled').map((m) => rowOf(m, input.today));
  const judged = rows.filter(({ isJudged }) => isJudged);
  return [
    ...clashing(input, rows),
    ...overLimits(input, rows),
    ...judged.flatMap((row) => [
      ...overBusy(input, row),
      ...onDaysOff(input, row),
      ...outOfHours(input, row),
      ...outOfProgram(input, row),
      ...oddClock(input, row),
      ...late(input, row),
      ...outOfOrder(row, rows),
    ]),
    ...checkRooms(input, rows),
  ];
}

const name = ({ meeting }: Row): string => `${meeting.id} ${meeting.start}`;
const peopleOf = ({ people }: PlanInput, { meeting }: Row): Person[] =>
  meeting.people.flatMap((id) => people.get(id) ?? []);

/** Two things at one time, or nearer to each other than the gap, for one person. */
function clashing({ people, program }: PlanInput, rows: readonly Row[]): string[] {
  const gap = lengthInMinutes(program.meetings.limits.gap) * 60_000;
  return [...people.keys()].flatMap((id) => {
    const own = rows.filter(({ meeting }) => meeting.people.includes(id));
    return clashes(own, gap).map(([a, b]) => `${id} has ${name(a)} and ${name(b)} too near to each other`);
  });
}

function overBusy({ busy }: PlanInput, row: Row): string[] {
  return busy
    .filter(({ person }) => row.meeting.people.includes(person))
    .filter(({ start, end }) => millis(start) < row.to && row.from < millis(end))
    .map(({ person }) => `${person} is busy during ${name(row)}`);
}

/** Meetings that a mentor leads, by their own day and their own week from Monday. */
function overLimits({ program, pairings, people }: PlanInput, rows: readonly Row[]): string[] {
  const { mentor_per_day: perDay, mentor_per_week: perWeek } = program.meetings.limits;
  const leads = new Set(pairings.map(({ id, mentor }) => `${id}\0${mentor}`));
  const counts = new Map<string, Row[]>();
  for (const row of rows) {
    for (const id of row.meeting.people) {
      if (row.meeting.pairing === undefined || !leads.has(`${row.meeting.pairing}\0${id}`)) continue;
      const wall = wallOf(row.from, people.get(id)?.timezone ?? program.timezone);
      for (const key of [`${id} on ${wall.toPlainDate()}`, `${id} in ${wall.yearOfWeek}-${wall.weekOfYear}`])
        counts.set(key, [...(counts.get(key) ?? []), row]);
    }
  }
  return [...counts]
    .filter(([key, list]) => list.length > (key.includes(' on ') ? perDay : perWeek))
    .filter(([, list]) => list.some(({ isJudged }) => isJudged))
    .map(([key, list]) => `${key} has ${list.length} meetings`);
}

function onDaysOff(input: PlanInput, row: Row): string[] {
  const { blackout, holidays } = input.program.meetings;
  return peopleOf(input, row).flatMap(({ id, timezone }) => {
    const day = wallOf(row.from, timezone).toPlainDate();
    const number = Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'days' }).days;
    const closed = blackout.filter(({ from, to }) => from <= day.toString() && day.toString() <= to);
    const holiday = holidays ? input.daysOff?.get(id)?.get(number) : undefined;
    return [
      ...closed.map(({ why }) => `${name(row)} lies in ${why}`),
      ...(holiday === undefined ? [] : [`${name(row)} lies on ${holiday} of ${id}`]),
    ];
  });
}

/** Inside everybody's hours; where they share none, within what each can bear. */
function outOfHours(input: PlanInput, row: Row): string[] {
  const members = peopleOf(input, row);
  const inside = (windows: (person: Person) => readonly Window[]): Person[] =>
    members.filter((person) => !isInside(windows(person), row, person.timezone));
  if (inside((person) => hoursOf(input.program, person).inside).length === 0) return [];
  const unbearable = inside((person) => hoursOf(input.program, person).bearable);
  return [
    ...unbearable.map(({ id }) => `${name(row)} is more than ${id} can bear`),
    ...(isOutsideForNothing(input, row, members) ? [`${name(row)} lies outside hours that they share`] : []),
  ];
}

function outOfProgram({ program }: PlanInput, row: Row): string[] {
  const day = row.meeting.start.slice(0, 10);
  const { start, end } = program;
  const isOut = (start !== undefined && day < start) || (end !== undefined && day > end);
  const isLong = row.to - row.from !== lengthInMinutes(program.meetings.length) * 60_000;
  return [
    ...(isOut ? [`${name(row)} lies outside the program`] : []),
    ...(isLong ? [`${name(row)} has not the length of a meeting`] : []),
  ];
}

/** The wall time that stands in a new or moved row is one that somebody's clock shows exactly once. */
function oddClock(input: PlanInput, row: Row): string[] {
  // Who moves to another zone keeps the meeting, and the row its words.
  if (input.existing.some(({ id, start }) => id === row.meeting.id && start === row.meeting.start)) return [];
  const wall = Temporal.PlainDateTime.from(row.meeting.start.slice(0, 19));
  const shows = ({ timezone }: Person): boolean => {
    try {
      return wall.toZonedDateTime(timezone, { disambiguation: 'reject' }).epochMilliseconds === row.from;
    } catch {
      return false;
    }
  };
  return peopleOf(input, row).some(shows) ? [] : [`no clock shows ${name(row)} once`];
}

/** The first meeting lies within its span of the start: of the program, of the pairing, or of tomorrow. */
function late({ program, pairings, today }: PlanInput, row: Row): string[] {
  if (row.meeting.number !== 1 || program.start === undefined) return [];
  const own = pairings.filter(({ id }) => id === row.meeting.pairing).flatMap((p) => p.started ?? []);
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const start = [program.start, tomorrow, ...own.sort().slice(0, 1)].sort().at(-1) ?? program.start;
  const last = Temporal.PlainDate.from(start).add(spanOf(program.meetings.first_within));
  return row.meeting.start.slice(0, 10) > last.toString() ? [`${name(row)} comes late as a first one`] : [];
}

function outOfOrder(row: Row, rows: readonly Row[]): string[] {
  return rows
    .filter(({ meeting }) => meeting.pairing === row.meeting.pairing && meeting.number < row.meeting.number)
    .filter(({ from }) => from >= row.from)
    .map((other) => `${name(row)} comes before ${name(other)}`);
}
