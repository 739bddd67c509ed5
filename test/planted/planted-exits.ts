/** The first day of every planted program, and the day a year later by which somebody stayed or not. */
export const firstDay = '2026-03-02';
export const year = 365;

/** The last day that the rosters know of, two weeks after the year. */
export const lastDay = 378;

/** Who joins later does so from this day on, once first meetings had to be held, and before the other. */
export const joinsFrom = 22;
export const joinsUntil = 300;

/** Chances to be there after a year without a mentor and with one; the day from which there is one, perhaps never. */
export type Chances = { readonly alone: number; readonly mentored: number; readonly from: number };

/**
 * The day somebody goes, in days from the first, or null where the roster ends before. Each chance is kept by a constant
 * rate of leaving: without a mentor until the day there is one, and a mentee's from then on.
 */
export function exitDay({ alone, mentored, from }: Chances, random: () => number): number | null {
  const patience = -Math.log(1 - random());
  const [before, after] = [rateOf(alone), rateOf(mentored)];
  const early = patience / before;
  const exit = Math.ceil(early <= from ? early : from + (patience - before * from) / after);
  return exit <= lastDay ? exit : null;
}

/** The chance to be there after a year for somebody who comes to a mentor on that day, if they are still there. */
export function staysWhenJoining({ alone, mentored, from }: Chances): number {
  return Math.exp(-rateOf(alone) * from - rateOf(mentored) * (year - from));
}

/** The days on which somebody may join, each as likely. */
export function joiningDay(random: () => number): number {
  return joinsFrom + Math.floor(random() * (joinsUntil - joinsFrom));
}

/** Leaving a day at this rate, a year is survived with that chance. */
const rateOf = (stays: number): number => -Math.log(stays) / year;
