import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { epochOf } from '../time/zone.ts';
import { localDay } from './diary.ts';
import type { Dated } from './keep-dates.ts';
import type { Member } from './roll.ts';

/** The rows of schedule.csv of one pairing, by what may still be done with them. */
export type Standing = {
  /** Planned and still to come: these may move. */
  readonly planned: readonly Meeting[];
  /** Over, or fixed by people (held, missed, moved), and not cancelled: these are never touched. */
  readonly settled: readonly Meeting[];
  readonly cancelled: readonly Meeting[];
  /** Those of the settled that are still to come: people moved them to a later day. */
  readonly ahead: readonly Meeting[];
  /** The highest number that is over; 0 before the first. */
  readonly last: number;
  /** The day number of the last settled meeting that is over; absent before the first. */
  readonly lastDay?: number;
};

/** Minutes since 1970. */
export function minuteOfStart(meeting: Meeting): number {
  return Math.floor(epochOf(meeting.start) / 60);
}

/** Whether a row is an event that was cancelled because program.yaml no longer named it, and not by a person. */
export const isDropped = ({ pairing, number, state }: Meeting): boolean =>
  pairing === undefined && state === 'cancelled' && number === 0;

/** Number and moment of a row. */
export function dated(meeting: Meeting): Dated {
  return { number: meeting.number, from: minuteOfStart(meeting) };
}

/** Sorts the rows of one pairing; a meeting of today is over, since nobody wants it moved this morning. */
export function standingMeetings(rows: readonly Meeting[], anchor: Member, today: number): Standing {
  const sorted = sortedBy(
    rows,
    (m) => m.number,
    (m) => m.start,
    (m) => m.id,
  );
  const days = new Map(sorted.map((m) => [m, localDay(anchor, minuteOfStart(m))]));
  const dayOf = (m: Meeting): number => days.get(m) ?? 0;
  const isOver = (m: Meeting): boolean => dayOf(m) <= today;
  const cancelled = sorted.filter((m) => m.state === 'cancelled');
  const planned = sorted.filter((m) => m.state === 'planned' && !isOver(m));
  const settled = sorted.filter((m) => m.state !== 'cancelled' && !planned.includes(m));
  const over = settled.filter(isOver);
  const ahead = settled.filter((m) => !isOver(m));
  const standing = { planned, settled, cancelled, ahead, last: Math.max(0, ...over.map((m) => m.number)) };
  if (over.length === 0) return standing;
  return { ...standing, lastDay: Math.max(...over.map(dayOf)) };
}
