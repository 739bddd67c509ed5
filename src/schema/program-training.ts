import * as z from 'zod/mini';
import { described } from './described.ts';
import { fromOne, text } from './small-grammars.ts';

const module = z.strictObject({
  module: described(text, 'The name of the module, as training.csv has it.'),
  for: described(
    z.optional(z.enum(['mentor', 'mentee', 'both'])),
    'Who is to complete it; where absent, whom the built-in module of this name is for, else both.',
  ),
  minutes: described(z.optional(fromOne), 'How long the short version takes, told to those who miss it.'),
});

/** `training:` */
export const training = z.array(z.union([text, module]));
