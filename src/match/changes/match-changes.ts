import { sortedBy } from '../../model/order.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { MatchChanges } from '../../schema/match-changes.ts';
import type { PeopleChangesResult } from '../../schema/people-changes.ts';
import type { Market } from '../market.ts';
import { pairKey } from '../sides.ts';
import type { LimitedMatch } from './limit-changes.ts';
import { openReasons } from './why-changed.ts';

export type ChangesInput = {
  readonly market: Market;
  /** The pairs of the last run that were open: drafts, and proposed ones of a re-match, as they stood in pairings.csv. */
  readonly before: readonly Pairing[];
  /** The pairs of this match that are in their place. */
  readonly after: readonly Pairing[];
  readonly people: Pick<PeopleChangesResult, 'joined' | 'changed'>;
  /** The day of the last match. */
  readonly since?: string;
  readonly limited?: {
    readonly asked: number;
    readonly match: LimitedMatch;
    /** Seats filled and hundredths of a point that stood before the solver: of standing pairings and pins. */
    readonly given: { readonly matched: number; readonly total: number };
  };
};

/** What a match changed: who kept their partner, who moved and why, who is new, whose pair is gone; by id of the mentee. */
export function matchChanges(input: ChangesInput): MatchChanges {
  const { before, after } = input;
  const reasons = openReasons(input);
  const again = new Map(after.map((p) => [pairKey(p.mentee, p.mentor), p]));
  const stood = new Set(before.map((p) => pairKey(p.mentee, p.mentor)));
  const kept = before.filter((p) => again.has(pairKey(p.mentee, p.mentor)));
  const lost = before.filter((p) => !again.has(pairKey(p.mentee, p.mentor)));
  const gained = byMentee(after.filter((p) => !stood.has(pairKey(p.mentee, p.mentor))));
  const moved: MatchChanges['moved'] = [];
  const ended: MatchChanges['ended'] = [];
  for (const old of sortedBy(lost, ...order)) {
    const now = gained.get(old.mentee)?.shift();
    const { mentee, mentor: from } = old;
    const known = { told: old.state === 'proposed', why: reasons.why(old, now) };
    if (now === undefined)
      ended.push({ pairing: old.id, mentee, mentor: from, score: points(old.score), ...known });
    else
      moved.push({
        mentee,
        from,
        to: now.mentor,
        before: points(old.score),
        after: points(now.score),
        ...known,
      });
  }
  return {
    since: input.since ?? null,
    kept: kept.length,
    rescored: rescored(kept, again),
    moved,
    new: sortedBy([...gained.values()].flat(), ...order).map(({ mentee, mentor, score }) => ({
      mentee,
      mentor,
      score: points(score),
    })),
    ended,
    ...limitOf(input.limited),
  };
}

const order = [(p: Pairing) => p.mentee, (p: Pairing) => p.mentor, (p: Pairing) => p.id] as const;
const points = (score: number | undefined): number | null => (score === undefined ? null : score / 100);

function byMentee(pairings: readonly Pairing[]): Map<string, Pairing[]> {
  const found = new Map<string, Pairing[]>();
  for (const p of sortedBy(pairings, ...order)) found.set(p.mentee, [...(found.get(p.mentee) ?? []), p]);
  return found;
}

function rescored(kept: readonly Pairing[], again: ReadonlyMap<string, Pairing>): MatchChanges['rescored'] {
  return sortedBy(kept, ...order).flatMap(({ mentee, mentor, score }) => {
    const now = again.get(pairKey(mentee, mentor))?.score;
    return now === score ? [] : [{ mentee, mentor, before: points(score), after: points(now) }];
  });
}

function limitOf(limited: ChangesInput['limited']): Pick<MatchChanges, 'limit'> {
  if (limited === undefined) return {};
  const { asked, match, given } = limited;
  const curve = match.curve.map(({ changes, matched, total }) => ({
    changes,
    matched: matched + given.matched,
    total: (total + given.total) / 100,
  }));
  return { limit: { asked, limit: match.lock.limit, changed: match.changes, by: match.by, curve } };
}
