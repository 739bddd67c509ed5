import * as z from 'zod/mini';
import { described } from './described.ts';
import { fromOne, text } from './small-grammars.ts';

/** Sets of agendas: the nine purposes, and reverse mentoring. */
export const agendaSets = [
  'career',
  'leadership',
  'executive',
  'onboarding',
  'succession',
  'knowledge',
  'inclusion',
  'innovation',
  'academic',
  'reverse',
] as const;
export type AgendaSet = (typeof agendaSets)[number];

const words = () => z.string().check(z.regex(/\S/, 'words'));

const step = z.strictObject({
  title: described(words(), 'What happens, in a few words.'),
  minutes: described(
    z.optional(fromOne),
    'How long it takes; steps without minutes share what the others leave.',
  ),
  text: described(z.optional(text), 'A sentence more.'),
});

const agenda = z.strictObject({
  title: described(words(), 'What the meeting is about.'),
  steps: described(
    z.optional(z.array(z.union([words(), step])).check(z.minLength(1))),
    'What happens one after the other; absent: the steps that such a meeting has anyway.',
  ),
});

/** The title alone, or with steps. */
const ownAgenda = z.union([words(), agenda]);

const byNumber = z.record(text, ownAgenda).check((context) => {
  for (const [key, value] of Object.entries(context.value)) {
    const isSet = agendaSets.some((set) => set === value);
    const message =
      key === 'base'
        ? isSet
          ? undefined
          : `one of ${agendaSets.join(', ')}`
        : /^[1-9]\d{0,2}$/.test(key)
          ? undefined
          : 'under the number of a meeting, or base';
    if (message !== undefined) context.issues.push({ code: 'custom', path: [key], message, input: value });
  }
});

/** `meetings.agendas` */
export const agendas = z.union([z.enum(agendaSets), z.array(ownAgenda).check(z.minLength(1)), byNumber]);
export type OwnAgenda = z.output<typeof ownAgenda>;
