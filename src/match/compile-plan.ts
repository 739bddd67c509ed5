import type { Person } from '../model/person.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';
import { fieldsOfCriterion, fieldsOfRule } from './field-uses.ts';
import { withSharedArrays } from './forms/shared-arrays.ts';
import { placesOf } from './places-of.ts';
import { lawBook, listedIds, type NamedRule } from './rules.ts';
import { breaksOneDirection, breaksRule } from './scan/pair-judge.ts';
import type { OneDirection, PairPlan } from './scan/pair-plan.ts';
import { planCriteria } from './score.ts';
import { type Sides, type Surroundings, withColumns } from './sides.ts';

type Input = {
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly sides: Sides;
  readonly surroundings: Surroundings;
  /** Pairs that a ban or a declined or ended pairing keeps apart, either way round. */
  readonly banned: ReadonlySet<string>;
  /** Pairings that stay, as `mentee NUL mentor`. */
  readonly standing: ReadonlySet<string>;
  /** Free places of both sides. */
  readonly seats: { readonly mentee: Int32Array; readonly mentor: Int32Array };
  /** People meet as equals: that of one direction is no law there. */
  readonly bothWays?: boolean;
};

/** Everything that a pair is judged by, as data: rules, criteria and, without `mutual: true`, that of one direction. */
export function compilePlan(input: Input): PairPlan {
  const { rules, criteria, sides, surroundings } = input;
  const mutual = input.bothWays === true || rules.some((rule) => 'mutual' in rule && rule.mutual);
  const plan = withColumns(sides, fieldsOf(input), () => ({
    mentees: sides.mentees.length,
    mentors: sides.mentors.length,
    rules: lawBook(input),
    criteria: planCriteria(criteria, sides, surroundings),
    ...(mutual ? {} : { oneDirection: oneDirection(input) }),
  }));
  return plan.mentees * plan.mentors < sharedFrom ? plan : withSharedArrays(plan);
}

/** From so many pairs on, a plan may go to threads. */
const sharedFrom = 2 ** 22;

/** Known of a person without looking at the answers. */
const ofPerson: ReadonlySet<string> = new Set(['manager_id', 'management_chain', 'timezone']);

/** The answers that rules and criteria read, as far as they say so: reading others is only slower. */
function fieldsOf({ rules, criteria }: Pick<Input, 'rules' | 'criteria'>): ReadonlySet<string> {
  const read = [...rules.flatMap(fieldsOfRule), ...criteria.flatMap(fieldsOfCriterion)];
  return new Set(['avoids', ...read.filter((field) => !ofPerson.has(field))]);
}

/** The rules of a plan for one pair at a time, in their order; `mutual` comes last. */
export function lawsOf(plan: PairPlan): NamedRule[] {
  const declared = plan.rules.map((rule) => ({ name: rule.name, breaks: breaksRule(rule) }));
  if (plan.oneDirection === undefined) return declared;
  const barred = (i: number, j: number) => declared.some((rule) => rule.breaks(i, j));
  return [...declared, { name: 'mutual', breaks: breaksOneDirection(plan, barred) }];
}

function oneDirection({ sides, seats, standing }: Input): OneDirection {
  const mentees = placesOf(sides.mentees);
  const mentors = placesOf(sides.mentors);
  const twin = (people: readonly Person[], others: ReadonlyMap<string, number>) =>
    Int32Array.from(people, ({ id, roles }) => (roles.length < 2 ? -1 : (others.get(id) ?? -1)));
  const turned = [...standing].map((key) => key.split('\0').reverse().join('\0'));
  return {
    menteeAsMentor: twin(sides.mentees, mentors),
    mentorAsMentee: twin(sides.mentors, mentees),
    menteeRoom: Uint8Array.from(seats.mentee, (free) => (free > 0 ? 1 : 0)),
    mentorRoom: Uint8Array.from(seats.mentor, (free) => (free > 0 ? 1 : 0)),
    standing: listedIds(sides, turned),
  };
}
