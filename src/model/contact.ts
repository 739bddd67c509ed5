import type { Day } from './day.ts';

/** One time the coordinator spoke with, or wrote to, a participant: a row of contacts.csv. */
export type Contact = {
  readonly date: Day;
  readonly person: string;
  readonly pairing?: string;
  readonly channel?: string;
  readonly reason?: string;
  readonly outcome?: string;
};
