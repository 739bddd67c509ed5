import * as z from 'zod/mini';
import { described } from './described.ts';
import { criterion } from './program-criteria.ts';
import { priorityClass, rule, sideRule } from './program-rules.ts';
import { fromZero } from './small-grammars.ts';

const places = (words: string) => described(z._default(fromZero, 1), words);

/** `matching:` */
export const matching = z.strictObject({
  objective: described(
    z._default(z.enum(['coverage-then-total', 'total']), 'coverage-then-total'),
    'What is best: first as many mentees as possible and then the greatest sum of scores, or the greatest sum alone.',
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
