import * as z from 'zod/mini';
import { described } from './described.ts';
import { text } from './small-grammars.ts';

const inLanguages = z.strictObject({
  en: described(z.optional(text), 'On sheets in English.'),
  de: described(z.optional(text), 'On sheets in German.'),
});
const block = (words: string) => described(z.optional(z.union([text, inLanguages])), words);

const top = {
  hello: block('The heading and the first paragraph.'),
  who: block('The people one is paired with.'),
};
const middle = {
  rounds: block('Of a rotation: with whom one talks, when and where.'),
  themes: block('Of groups and circles: what several of them would like to work on.'),
  dates: block('The first dates.'),
  tips: block('Of those who found each other: how to make it work.'),
  before: block('Before you meet.'),
  expected: block('What the program expects of the reader.'),
  channel: block('Across a distance: by which ways, and how soon one answers.'),
  first: block('The first meeting, step by step; of groups and circles every meeting.'),
  meetings: block('What single meetings are for.'),
  kinds: block('Of those who found each other: meetings with an agenda of their own.'),
  questions: block('Questions that open a conversation.'),
  room: block('Of groups and circles: what holds in the room.'),
  agreement: block('What you agree on; the lines to sign on stay.'),
  'check-ins': block('When one is asked how it goes.'),
};
const bottom = {
  'way-out': block('If it does not work.'),
  more: block('Anything else; stands before the goodbye, and only where it is written.'),
  goodbye: block('The last line.'),
};

const mentee = z.strictObject({
  ...top,
  fellows: block('Of a group: the others in it.'),
  why: block('Why the two of you, or all of you.'),
  exchange: block('Of peers: who wants what, and who offers it.'),
  ...middle,
  hosts: block('Of a circle: who hosts which meeting.'),
  hosting: block('Of a circle: what a host does.'),
  ...bottom,
});
const mentor = z.strictObject({
  ...top,
  spread: block('Of a group: how its members differ.'),
  ...middle,
  facilitate: block('Of a group: how one leads it.'),
  'not-asked': block('What is not asked of a mentor.'),
  ...bottom,
});

/** `sheets:` */
export const sheets = z.strictObject({
  mentee: described(z.prefault(mentee, {}), 'On the sheets of mentees.'),
  mentor: described(z.prefault(mentor, {}), 'On the sheets of mentors.'),
});
