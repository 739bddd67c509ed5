/**
 * The agreement of a pair: what both sign. Facts stand in braces and are filled from the program; `{___}` is a line to
 * write on. The coordinator learns only that it exists, and the dates.
 */
export const agreementClauses: readonly string[] = [
  'We meet for {length}, {cadence}. Whoever cannot come says so a day ahead with a new date; after two missed in a row we talk to {coordinator}.',
  'What is said stays between us, also after the end, unless we both agree, somebody is in danger or the law demands it. Nothing is recorded.',
  '{mentee} brings the topics and keeps the notes. {mentor} brings time, honesty and questions. Decisions are {mentee}’s.',
  'Our first goal: {___} We shall know it by: {___} Until: {___}',
  'No line management, appraisal, reference or business between us while this runs.',
  'We look at this page again at meeting 4, half-way and at the end, and ask each other: more of, less of, keep.',
  'Either of us may end this at any time without giving a reason. One sentence to the other or to {coordinator} is enough.',
];

/** The same in one sentence, for the mentor, whose mentee keeps the form. */
export const agreementInShort =
  'It says that you meet for {length} {cadence}, that what is said stays between you, that the mentee brings the topics, what the first goal is, and that either of you may end it without giving a reason.';
