import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import type { Goal } from '../model/goal.ts';
import type { Meeting } from '../model/meeting.ts';
import { namesPeople } from '../model/names-people.ts';
import type { Person } from '../model/person.ts';
import type { Training } from '../model/program-folder.ts';
import type { RequiredModule } from '../model/training-module.ts';
import type { Program } from '../schema/program.ts';
import type { StatusMatters } from '../schema/status-result.ts';
import { agreementsDue } from './agreements-due.ts';
import { milestonesReached } from './milestones-reached.ts';
import { stepsDue } from './steps-due.ts';
import { trainingDue } from './training-due.ts';
import { unansweredWaves } from './unanswered-waves.ts';

export type MattersInput = {
  readonly program: Program;
  readonly people: readonly Person[];
  readonly followed: readonly FollowedPairing[];
  readonly meetings: readonly Meeting[];
  readonly checkIns: Iterable<CheckIn>;
  readonly goals: readonly Goal[];
  readonly training: readonly Training[];
  readonly modules: readonly RequiredModule[];
  /** Of a column about the agreement that people keep in pairings.csv. */
  readonly kept?: ReadonlyMap<string, string>;
  readonly today: Day;
};

/**
 * What a coordinator has to see to besides the calls. With `privacy: person_level: off` only the steps of pairings, without
 * the people in them.
 */
export function statusMatters(input: MattersInput): StatusMatters {
  const addresses = new Map(input.people.map(({ id, email }) => [id, email]));
  const steps = stepsDue({ ...input, addresses });
  if (!namesPeople(input.program))
    return {
      ...steps,
      closing: steps.closing.map((one) => ({ ...one, people: [] })),
      starting: steps.starting.map((one) => ({ ...one, people: [] })),
      proposals: [],
      unanswered: [],
      agreements: [],
      training: [],
      milestones: [],
    };
  return {
    ...steps,
    unanswered: unansweredWaves(input.followed, addresses),
    agreements: agreementsDue(input),
    training: trainingDue(input),
    milestones: milestonesReached(input),
  };
}
