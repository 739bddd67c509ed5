/** How forms let people say that they would rather not say, in both languages. */
const declined = new Set([
  'prefer not to say',
  'i prefer not to say',
  'prefer not to answer',
  'prefer not to disclose',
  'rather not say',
  'i would rather not say',
  'decline to answer',
  'decline to state',
  'no answer',
  'not specified',
  'not stated',
  'unknown',
  'n/a',
  'keine angabe',
  'keine angaben',
  'keine antwort',
  'k. a.',
  'k.a.',
  'ohne angabe',
  'unbekannt',
  'möchte ich nicht sagen',
  'möchte ich nicht angeben',
  'das möchte ich nicht sagen',
  'das möchte ich nicht angeben',
]);

/** Whether an answer says that there is none: it counts with those who left the question out. */
export const isDeclined = (answer: string): boolean => declined.has(answer.trim().toLowerCase());
