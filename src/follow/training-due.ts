import type { Day } from '../model/day.ts';
import type { FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates } from '../model/pairing.ts';
import type { Person } from '../model/person.ts';
import type { Training } from '../model/program-folder.ts';
import type { RequiredModule } from '../model/training-module.ts';
import type { Program } from '../schema/program.ts';
import type { StatusMatters } from '../schema/status-result.ts';
import { addSpan } from '../time/day.ts';
import { meetingsByPairing } from './group-records.ts';

type Asked = {
  readonly program: Program;
  readonly modules: readonly RequiredModule[];
  readonly people: readonly Person[];
  readonly followed: readonly FollowedPairing[];
  readonly meetings: readonly Meeting[];
  /** Rows of training.csv. */
  readonly training: readonly Training[];
  readonly today: Day;
};

/** Somebody who is to be trained, and by when: null before the match. */
type Trainee = {
  readonly person: string;
  readonly side: 'mentor' | 'mentee';
  readonly neededBy: Day | null;
  readonly overdue: boolean;
};

/**
 * Who has not completed a module that the program asks of them, overdue first. Mentors are trained before the match, all who
 * offer a place; mentees before their first meeting. Once somebody takes part, only those who do are asked.
 */
export function trainingDue(asked: Asked): StatusMatters['training'] {
  const { modules, people, training, today } = asked;
  if (modules.length === 0) return [];
  const done = new Set(
    training
      .filter(({ completed }) => completed === undefined || completed <= today)
      .map(({ person, module }) => keyOf(person, module)),
  );
  const addresses = new Map(people.map(({ id, email }) => [id, email]));
  const missing = new Map<string, StatusMatters['training'][number]>();
  for (const { person, side, neededBy, overdue } of traineesOf(asked))
    for (const { module, side: asks, minutes } of modules) {
      const key = keyOf(person, module);
      if ((asks !== 'both' && asks !== side) || done.has(key) || missing.has(key)) continue;
      missing.set(key, {
        person,
        side,
        module,
        minutes: minutes ?? null,
        neededBy,
        overdue,
        address: addresses.get(person) ?? null,
      });
    }
  return sortedBy(
    missing.values(),
    ({ overdue }) => (overdue ? 0 : 1),
    ({ neededBy }) => neededBy ?? '',
    ({ module }) => module,
    ({ person }) => person,
  );
}

const keyOf = (person: string, module: string): string => JSON.stringify([person, module]);

function traineesOf({ program, people, followed, meetings, today }: Asked): Trainee[] {
  const partaking = followed.filter(({ unit }) => unit.state !== 'draft' && !closedStates.has(unit.state));
  if (partaking.length === 0 && followed.every(({ unit }) => unit.state === 'draft'))
    return people
      .filter(({ capacity, outFrom }) => (capacity.mentor ?? 0) > 0 && (outFrom ?? '9') > today)
      .map(({ id }) => ({ person: id, side: 'mentor', neededBy: null, overdue: false }));
  const planned = meetingsByPairing(meetings.filter(({ state }) => state !== 'cancelled'));
  return partaking.flatMap(({ unit, members, began }) => {
    const first =
      planned.get(unit.id)?.[0]?.start.slice(0, 10) ??
      (began === undefined ? undefined : addSpan(began, program.meetings.first_within));
    return members
      .filter(({ state }) => !closedStates.has(state))
      .map((member) => traineeOf(member, first, today));
  });
}

function traineeOf({ person, side }: FollowedMember, first: Day | undefined, today: Day): Trainee {
  if (side === 'mentor') return { person, side, neededBy: null, overdue: true };
  return { person, side, neededBy: first ?? null, overdue: first !== undefined && first <= today };
}
