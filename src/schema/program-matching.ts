import * as z from 'zod/mini';
import { described } from './described.ts';
import { criterion } from './program-criteria.ts';
import { priorityClass, rule, sideRule } from './program-rules.ts';
import { fromOne, fromZero, text } from './small-grammars.ts';

const places = (words: string) => described(z._default(fromZero, 1), words);

/** What can be best, in words of program.yaml and of `--objective`. */
export const objectives = ['coverage-then-total', 'total', 'floor', 'balanced', 'stable'] as const;

/** Who meets whom. */
export const formats = ['one-to-one', 'group', 'peer', 'circle', 'flash', 'informal'] as const;
export type Format = (typeof formats)[number];

const spreadRule = z
  .strictObject({
    at_most: described(z.optional(fromOne), 'The most members of a group who give the same answer.'),
    at_least_kinds: described(z.optional(fromOne), 'The fewest different answers in a group.'),
  })
  .check(
    z.refine(
      ({ at_most, at_least_kinds }) => at_most !== undefined || at_least_kinds !== undefined,
      'at_most or at_least_kinds',
    ),
  );

const ownRole = z.strictObject({
  name: described(text, 'What the role is called.'),
  rules: described(z._default(z.array(rule), []), 'Further rules for pairs in this role.'),
  criteria: described(
    z.optional(z.array(criterion)),
    'What makes a pair in this role good; absent: the criteria of all.',
  ),
});

/** `matching:` */
export const matching = z.strictObject({
  objective: described(
    z._default(z.enum(objectives), 'coverage-then-total'),
    'What is best. coverage-then-total: as many mentees as possible, then the greatest sum of scores. total: the greatest sum alone. floor: as many as possible, then the weakest pair as good as possible, then the sum. balanced: as many as possible, then the greatest product of scores. stable: no two who would both rather have each other.',
  ),
  capacity: described(
    z.prefault(
      z.strictObject({
        mentor: places('How many mentees a mentor takes.'),
        mentee: places('How many mentors a mentee takes.'),
      }),
      {},
    ),
    'Where the people files say nothing.',
  ),
  priority: described(
    z._default(z.array(priorityClass), []),
    'Who comes first when places are short, first class first.',
  ),
  group_size: described(
    z.prefault(
      z
        .strictObject({
          min: described(
            z._default(fromOne, 3),
            'The fewest members; a smaller group is not opened. Unwritten: 4 in formats group and circle.',
          ),
          max: described(
            z._default(fromOne, 6),
            'The most members. Unwritten: 8 in format group, 6 in format circle.',
          ),
        })
        .check(z.refine(({ min, max }) => min <= max, 'min is at most max')),
      {},
    ),
    'Format group: how many mentees a mentor leads; format circle: how many people a circle has.',
  ),
  spread: described(
    z._default(z.record(text, spreadRule), {}),
    'Formats group and circle: how the members of one differ, by field, as {department: {at_most: 2}, level: {at_least_kinds: 2}}.',
  ),
  co_mentors: described(
    z._default(z.boolean(), false),
    'Format group: true gives mentors who lead no group a place beside one who does, as far as that helps.',
  ),
  odd: described(
    z._default(z.enum(['trio', 'leave-one']), 'trio'),
    'Format peer: what becomes of an odd number: three who meet together, or one who waits.',
  ),
  rounds: described(z._default(fromOne, 4), 'Format flash: how many talks everybody has, one a round.'),
  rooms: described(
    z.optional(z.union([fromOne, z.array(text).check(z.minLength(1))])),
    'Format flash: rooms or links of a round, a number or their names; absent: as many as there are pairs.',
  ),
  roles: described(
    z._default(z.array(z.union([text, ownRole])), []),
    'Format one-to-one: several mentors for each mentee, one a role, as [career, technical]; a role may have rules and criteria of its own.',
  ),
  load_penalty: described(
    z._default(z.number().check(z.minimum(0), z.maximum(100), z.multipleOf(0.01)), 0),
    'Points off for the second mentee of a mentor, twice as many for the third, and so on.',
  ),
  rules: described(
    z.optional(z.array(rule)),
    'What a pair must fulfil. Absent: outside the management line, and a shared language, where known.',
  ),
  criteria: described(
    z.optional(z.array(criterion)),
    'What makes a pair good. Absent: topics 40, own choice 25, level 20, common hours 15, of those that are known.',
  ),
});

/** `eligibility:` */
export const eligibility = z.strictObject({
  mentor: described(z._default(z.array(sideRule), []), 'What every mentor must fulfil.'),
  mentee: described(z._default(z.array(sideRule), []), 'What every mentee must fulfil.'),
});
