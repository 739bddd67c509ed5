import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing, PairingState } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import { type Program, type ProgramInput, programSchema } from '../../src/schema/program.ts';

/** A program as program.yaml would give it, in Berlin and with a start and an end unless they are given. */
export function program(settings: ProgramInput = {}): Program {
  return programSchema.parse({
    start: '2026-03-02',
    end: '2026-11-27',
    timezone: 'Europe/Berlin',
    ...settings,
  });
}

/** `availability` such as `['Mon 09:00-12:00']`, the same in both roles. */
export function person(id: string, timezone = 'Europe/Berlin', availability?: readonly string[]): Person {
  const windows = availability?.map((text) => {
    const [, day = '', h1, m1, h2, m2] = /^(\w+) (\d+):(\d+)-(\d+):(\d+)$/.exec(text) ?? [];
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day) + 1;
    return { weekday: weekday as 1, from: Number(h1) * 60 + Number(m1), to: Number(h2) * 60 + Number(m2) };
  });
  const fields = new Map(
    windows === undefined ? [] : [['availability', { type: 'availability' as const, windows }]],
  );
  return {
    id,
    name: `Person ${id}`,
    roles: ['mentor', 'mentee'],
    timezone,
    capacity: { mentor: 9, mentee: 1 },
    as: { mentor: fields, mentee: fields },
    managers: [],
    places: [],
  };
}

export function pairing(id: string, mentor: string, mentee: string, state: PairingState = 'active'): Pairing {
  return { id, mentor, mentorName: mentor, mentee, menteeName: mentee, state, origin: 'solver' };
}

export function peopleMap(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.map((p) => [p.id, p]));
}

/** One line a meeting, as a person would read it out. */
export function lines(meetings: readonly Meeting[]): string[] {
  return meetings.map((m) => `${m.id} ${m.kind} ${m.start} ${m.state} ${m.sequence} ${m.changed}`);
}
