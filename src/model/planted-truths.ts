/** What is planted in a cohort, so that people can see whether the reports find it. Shares are between 0 and 1. */
export type PlantedTruths = {
  /** Places that mentors offer, for each mentee. */
  readonly placesPerMentee: number;
  /** Mentees at a place, far from all others, where nobody applies as a mentor. */
  readonly farMentees: number;
  /** Mentors who say they have no time, and cannot be matched. */
  readonly withoutTime: number;
  /** People who answer twice and differently. */
  readonly changedTheirMind: number;
  /** Who completes the training before the start. */
  readonly trained: number;
  /** Meetings due that are held. */
  readonly held: number;
  /** Of a rotation, the talks to which both come. */
  readonly talksHeld: number;
  /** Of those asked in the first wave, and how many fewer in each later one; never under the last figure. */
  readonly answer: { readonly first: number; readonly falls: number; readonly least: number };
  /** Answers from the lowest step of a scale of five to the highest. */
  readonly rated: readonly [number, number, number, number, number];
  /** Who stops before the time, and who rests for some weeks. */
  readonly endEarly: number;
  readonly pause: number;
  /** Mentees with a goal that says how it is counted and by when; of these who reach it by the end. */
  readonly goalsSet: number;
  readonly goalsMet: number;
  /** People who ask for a call, and who gets one. */
  readonly askForCall: number;
  readonly called: number;
  /** Who leaves the organisation of their own wish within a year: mentees, and everybody else. */
  readonly leave: { readonly participants: number; readonly others: number };
};
