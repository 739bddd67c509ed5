import fc from 'fast-check';
import { expect } from 'vitest';
import type { MeetingChange } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

export type ChangedHours = {
  readonly input: PlanInput;
  readonly who: string;
  /** Everybody, `who` with other hours. */
  readonly people: ReadonlyMap<string, Person>;
};

/** A mentor of several and mentees of two mentors, so that one person's hours reach others. */
const windows = fc.constantFrom(
  ['Mon 09:00-11:00', 'Tue 09:00-11:00'],
  ['Mon 10:00-12:00', 'Thu 13:00-15:00'],
  ['Tue 09:00-17:00'],
  ['Thu 13:00-16:00', 'Fri 09:00-10:00'],
);
export const changedHours: fc.Arbitrary<ChangedHours> = fc
  .record({
    free: fc.array(fc.option(windows), { minLength: 5, maxLength: 5 }),
    mentors: fc.array(fc.nat(1), { minLength: 3, maxLength: 3 }),
    who: fc.nat(4),
    now: fc.option(windows),
    every: fc.constantFrom('1 week', '2 weeks'),
    perDay: fc.integer({ min: 1, max: 2 }),
  })
  .map((c) => {
    const ids = ['M', 'N', 'A', 'B', 'C'];
    const people = (free: readonly (readonly string[] | null)[]) =>
      peopleMap(ids.map((id, at) => person(id, 'Europe/Berlin', free[at] ?? undefined)));
    const limits = { mentor_per_day: c.perDay, mentor_per_week: 2 };
    const input: PlanInput = {
      existing: [],
      busy: [],
      seed: 's',
      today: '2026-02-20',
      program: program({ start: '2026-03-02', end: '2026-04-30', meetings: { every: c.every, limits } }),
      people: people(c.free),
      pairings: c.mentors.map((mentor, at) =>
        pairing(`P-${ids[at + 2]}`, ids[mentor] ?? '', ids[at + 2] ?? ''),
      ),
    };
    const id = ids[c.who] ?? '';
    return { input, who: id, people: people(c.free.map((free, at) => (at === c.who ? c.now : free))) };
  });

/** Every change has a reason, and every reason leads back to the one person whose hours changed. */
export function leadsBack({ input, who, people }: ChangedHours): void {
  const { meetings: stood } = planMeetings(input);
  const { changes } = planMeetings({ ...input, people, existing: stood });
  const byId = new Map(changes.map((change) => [change.id, change]));
  const isTheirs = (id: string | undefined): boolean =>
    input.pairings.some((p) => p.id === id && (p.mentor === who || p.mentee === who));
  const isLedBack = (change: MeetingChange | undefined, seen: readonly string[] = []): boolean => {
    if (change === undefined || seen.includes(change.id)) return false;
    if (isTheirs(change.pairing)) return true;
    return isLedBack(byId.get(change.other ?? ''), [...seen, change.id]);
  };
  for (const change of changes) {
    if (change.change === 'added') continue;
    expect(change.reason).toBeDefined();
    if (change.change === 'changed') expect(change.reason).toBe('agenda');
    else if (!isLedBack(change)) expect({ change, who, changes, stood }).toBe('led back');
    if (change.reason === 'hours' && change.change === 'moved')
      expect([...(change.persons ?? [])].every((id) => id === who || isTheirs(change.pairing))).toBe(true);
  }
}
