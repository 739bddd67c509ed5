import { compareText } from '../../model/order.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { WhyChanged } from '../../schema/match-changes.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import { firstBroken, type Market } from '../market.ts';
import type { Barred } from '../participants.ts';
import { pairKey } from '../sides.ts';
import type { ChangesInput } from './match-changes.ts';

/** Says why a pair of the last match was not made again; `now` is what its mentee got instead. */
export type Reasons = { readonly why: (old: Pairing, now: Pairing | undefined) => WhyChanged };

/** Prepares the reasons of one match. They are tried in the order of how little a match could have done about them. */
export function openReasons({ market, before, after, people }: ChangesInput): Reasons {
  const mentees = new Map(market.sides.mentees.map((p, i) => [p.id, i]));
  const mentors = new Map(market.sides.mentors.map((p, j) => [p.id, j]));
  const joined = new Set(people.joined);
  const changed = new Map(people.changed.map(({ id, fields }) => [id, fields]));
  const stood = new Set(before.map((p) => pairKey(p.mentee, p.mentor)));
  return {
    why: (old, now) => {
      const i = mentees.get(old.mentee);
      const j = mentors.get(old.mentor);
      if (i === undefined) return { reason: 'left', person: old.mentee };
      if (j === undefined) return { reason: 'left', person: old.mentor };
      const takenBy = after
        .filter((p) => p.mentor === old.mentor && !stood.has(pairKey(p.mentee, p.mentor)))
        .map((p) => p.mentee)
        .sort(compareText);
      return (
        barredReason(market, old) ??
        brokenReason(market, i, j) ??
        placesReason({ market, before }, old, now) ??
        scoreReason(market, { old, now, i, j, changed }) ??
        newcomer([now?.mentor, ...takenBy], joined) ?? { reason: 'better-total', takenBy }
      );
    },
  };
}

function barredReason({ barred }: Market, { mentee, mentor }: Pairing): WhyChanged | undefined {
  const of = (person: string, why: Barred | undefined): WhyChanged | undefined =>
    why === undefined ? undefined : { reason: why === 'out' ? 'left' : why, person };
  return of(mentor, barred.mentor.get(mentor)) ?? of(mentee, barred.mentee.get(mentee));
}

function brokenReason(market: Market, i: number, j: number): WhyChanged | undefined {
  const law = firstBroken(market, i, j);
  if (law === undefined) return undefined;
  return law.name === 'ban' || law.name === 'avoids'
    ? { reason: law.name }
    : { reason: 'rule', rule: law.name };
}

/** The free seats of either are fewer than the pairs it had: a pin took one, or it offers fewer. */
function placesReason(
  { market, before }: Pick<ChangesInput, 'market' | 'before'>,
  old: Pairing,
  now: Pairing | undefined,
): WhyChanged | undefined {
  const { sides, seats, decisions } = market;
  const pinned = decisions.pinned.filter((p) => p.mentor !== old.mentor || p.mentee !== old.mentee);
  for (const [role, other] of [
    ['mentor', 'mentee'],
    ['mentee', 'mentor'],
  ] as const) {
    const people = role === 'mentor' ? sides.mentors : sides.mentees;
    const free = seats[role][people.findIndex((p) => p.id === old[role])] ?? 0;
    if (free >= before.filter((p) => p[role] === old[role]).length) continue;
    const pin = pinned.find((p) => p[role] === old[role]);
    return pin === undefined
      ? { reason: 'places', person: old[role] }
      : { reason: 'pin', person: pin[other] };
  }
  return now?.origin === 'pinned' ? { reason: 'pin', person: now.mentor } : undefined;
}

/** The old pair scores less than it did, or the mentee or the new mentor answered anew. */
function scoreReason(
  { scorer, settings }: Market,
  pair: {
    readonly old: Pairing;
    readonly now: Pairing | undefined;
    readonly i: number;
    readonly j: number;
    readonly changed: ReadonlyMap<string, readonly string[]>;
  },
): WhyChanged | undefined {
  const { old, now, changed } = pair;
  const score = scorer.score(pair.i, pair.j);
  const less = old.score !== undefined && score < old.score;
  const other = less ? old.mentor : now?.mentor;
  const fields = {
    mentee: changed.get(old.mentee) ?? [],
    mentor: other === undefined ? [] : (changed.get(other) ?? []),
  };
  const criteria = settings.criteria
    .filter((c) => c.weight > 0 && usesAny(c, fields))
    .map(({ name }) => name);
  if (!less && criteria.length === 0) return undefined;
  const before = old.score === undefined ? null : old.score / 100;
  return { reason: 'score', criteria, before, after: score / 100 };
}

/** Whether a criterion reads one of these fields of the two. */
function usesAny(
  criterion: Criterion,
  fields: { readonly mentee: readonly string[]; readonly mentor: readonly string[] },
): boolean {
  const reads = (role: 'mentee' | 'mentor'): readonly string[] => {
    switch (criterion.type) {
      case 'coverage':
      case 'text':
        return [criterion[role]];
      case 'common_hours':
        return ['availability', 'timezone'];
      case 'preference':
        return ['prefers'];
      case 'table':
        return [];
      case 'similarity':
      case 'same':
      case 'different':
      case 'closeness':
        return [criterion.field];
    }
  };
  return (['mentee', 'mentor'] as const).some((role) =>
    reads(role).some((field) => fields[role].includes(field)),
  );
}

function newcomer(
  people: readonly (string | undefined)[],
  joined: ReadonlySet<string>,
): WhyChanged | undefined {
  const person = people.find((id) => id !== undefined && joined.has(id));
  return person === undefined ? undefined : { reason: 'new-person', person };
}
