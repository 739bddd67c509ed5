import { sortedBy } from '../../model/order.ts';
import type { PairMatch } from '../match-pairs.ts';
import type { Standing } from './changed-market.ts';

/** A mentee for whom something changes: mentors before and after, and the points won or lost. */
export type Move = {
  readonly mentee: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly points: number;
};

/** What another match has more or less than the one that stands: seats, points of 100, and who bears it. */
export type Difference = {
  readonly matched: number;
  readonly total: number;
  readonly moves: readonly Move[];
};

/** The match as it stands, in ids. */
export function standingOf({ result }: PairMatch): Standing {
  const pairs = result.pairings.map(({ mentee, mentor, score }) => ({
    mentee,
    mentor,
    score: Math.round((score ?? 0) * 100),
  }));
  return {
    matched: result.objective.matched,
    total: pairs.reduce((sum, p) => sum + p.score, 0),
    pairs,
  };
}

/** From one match to another; mentees in order of their ids, only those who get somebody else or other points. */
export function differenceOf(now: Standing, then: Standing): Difference {
  const before = byMentee(now);
  const after = byMentee(then);
  const moves = [...new Set([...before.keys(), ...after.keys()])].flatMap((mentee) => {
    const [a, b] = [before.get(mentee) ?? nobody, after.get(mentee) ?? nobody];
    const points = (b.score - a.score) / 100;
    return points === 0 && a.mentors.join('\0') === b.mentors.join('\0')
      ? []
      : [{ mentee, from: a.mentors, to: b.mentors, points }];
  });
  return {
    matched: then.matched - now.matched,
    total: (then.total - now.total) / 100,
    moves: sortedBy(moves, (m) => m.mentee),
  };
}

type Held = { readonly mentors: readonly string[]; readonly score: number };
const nobody: Held = { mentors: [], score: 0 };

function byMentee({ pairs }: Standing): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const { mentee, mentor, score } of pairs) {
    const known = held.get(mentee) ?? nobody;
    held.set(mentee, { mentors: [...known.mentors, mentor].sort(), score: known.score + score });
  }
  return held;
}
