import type { Market } from './market.ts';
import { placesOf } from './places-of.ts';

/** One pair against the rules that may be made all the same (what if …). */
export type Exception = { readonly mentee: number; readonly mentor: number };

/** `out[j]` becomes the score of a pair that may be made, −1 of one that may not. */
export type FreeRow = (mentee: number, out: Int16Array) => void;

/** The rows of a market as a match may use them: eligible, not together already, with a free place at the mentor. */
export function freeRows(market: Market, exception?: Exception): FreeRow {
  const { sides, seats, decisions, scorer } = market;
  const mentors = placesOf(sides.mentors);
  const full = [...seats.mentor.keys()].filter((j) => (seats.mentor[j] ?? 0) === 0);
  const mentees = placesOf(sides.mentees);
  const together = new Map<number, number[]>();
  for (const key of decisions.standing) {
    const [mentee = '', mentor = ''] = key.split('\0');
    const i = mentees.get(mentee);
    const j = mentors.get(mentor);
    if (i !== undefined && j !== undefined) together.set(i, [...(together.get(i) ?? []), j]);
  }
  return (i, out) => {
    market.scoreRow(i, out);
    if (exception?.mentee === i) out[exception.mentor] = scorer.score(i, exception.mentor);
    for (const j of full) out[j] = -1;
    for (const j of together.get(i) ?? []) out[j] = -1;
  };
}
