import type { BusyTime, Meeting } from '../model/meeting.ts';
import { epochOf } from '../time/zone.ts';

/** A meeting in somebody's diary; minutes since 1970. */
export type Taken = { readonly meeting: Meeting; readonly from: number; readonly to: number };

/** What fills people's days once the plan is made. The diary of the search says only that somebody is taken, not by what. */
export type TakenTimes = {
  /** Whether something in the person's own calendar lies over that stretch. */
  readonly isBusy: (person: string, from: number, to: number) => boolean;
  /** Meetings and events of the person that touch that stretch, cancelled ones left out. */
  readonly meetings: (person: string, from: number, to: number) => readonly Taken[];
};

type Times = { readonly from: number; readonly to: number };

/** The times of these people only: of ten thousand pairings a few are asked about. */
export function takenTimes(
  persons: ReadonlySet<string>,
  meetings: readonly Meeting[],
  busy: readonly BusyTime[],
): TakenTimes {
  const booked = new Map<string, Taken[]>();
  for (const meeting of meetings) {
    if (meeting.state === 'cancelled') continue;
    const people = meeting.people.filter((person) => persons.has(person));
    if (people.length === 0) continue;
    const taken = { meeting, ...stretchOf(meeting) };
    for (const person of people) listOf(booked, person).push(taken);
  }
  const calendars = new Map<string, Times[]>();
  for (const time of busy) if (persons.has(time.person)) listOf(calendars, time.person).push(stretchOf(time));
  return {
    isBusy: (person, from, to) => (calendars.get(person) ?? []).some(touching(from, to)),
    meetings: (person, from, to) => (booked.get(person) ?? []).filter(touching(from, to)),
  };
}

const touching =
  (from: number, to: number) =>
  (time: Times): boolean =>
    time.from < to && from < time.to;

/** In whole minutes, seconds rounded outwards. */
export function stretchOf({ start, end }: { readonly start: string; readonly end: string }): Times {
  return { from: Math.floor(epochOf(start) / 60), to: Math.ceil(epochOf(end) / 60) };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}
