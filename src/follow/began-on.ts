import type { Day } from '../model/day.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Program } from '../schema/program.ts';

/** What says when a row of pairings.csv began. */
export type Dated = Pick<
  Pairing,
  'state' | 'started' | 'drafted' | 'proposed' | 'menteeAccepted' | 'mentorAccepted'
>;

/**
 * The day a pairing began. Where a hand set it to active without a date: the program's start, or the last date the row
 * has, if that is later. Absent for what has not begun, and for what ended without ever having begun.
 */
export function beganOn(pairing: Dated, program: Pick<Program, 'start'>): Day | undefined {
  switch (pairing.state) {
    case 'active':
    case 'paused':
    case 'completed': {
      if (pairing.started !== undefined) return pairing.started;
      const { drafted, proposed, menteeAccepted, mentorAccepted } = pairing;
      const known = [program.start, drafted, proposed, menteeAccepted, mentorAccepted];
      return known.filter((day) => day !== undefined).reduce<Day | undefined>(later, undefined);
    }
    case 'ended':
      return pairing.started;
    case 'draft':
    case 'proposed':
    case 'accepted':
    case 'declined':
      return undefined;
  }
}

function later(a: Day | undefined, b: Day): Day {
  return a === undefined || b > a ? b : a;
}
