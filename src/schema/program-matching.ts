import * as z from 'zod/mini';
import { described } from './described.ts';
import { criterion } from './program-criteria.ts';
import { priorityClass, rule, sideRule } from './program-rules.ts';
import { fromZero } from './small-grammars.ts';

const places = (words: string) => described(z._default(fromZero, 1), words);

/** What can be best, in words of program.yaml and of `--objective`. */
export const objectives = ['coverage-then-total', 'total', 'floor', 'balanced', 'stable'] as const;

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
