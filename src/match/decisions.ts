import { compareText } from '../model/order.ts';
import { holdsSeats, type Pairing } from '../model/pairing.ts';
import type { Person } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { pairKey } from './sides.ts';

/** What people have decided already: pairings that stand, pins, and pairs that are kept apart. */
export type Decisions = {
  readonly kept: readonly Pairing[];
  readonly pinned: readonly { readonly mentee: string; readonly mentor: string }[];
  /** Kept and pinned pairs: no second seat may repeat them. */
  readonly standing: ReadonlySet<string>;
  readonly banned: ReadonlySet<string>;
  readonly pairedBefore: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};

/**
 * Pairings from proposed on keep their seats. Declined pairs are banned; ended ones do not come again unless
 * `not_paired_before: false` says so. A pin beats rules, but neither `avoids` nor a ban.
 */
export function readDecisions(folder: ProgramFolder): Decisions {
  const { program, cohort, overrides, history } = folder;
  const pairings = folder.pairings.rows.map((r) => r.record);
  const people = new Map(cohort.people.map((p) => [p.id, p]));
  const kept = pairings.filter((p) => holdsSeats(p.state));
  const again =
    program.matching.rules?.some((r) => 'not_paired_before' in r && !r.not_paired_before) === true;
  const over = pairings.filter(
    (p) => p.state === 'declined' || (!again && (p.state === 'ended' || p.state === 'completed')),
  );
  const banned = new Set([
    ...overrides.flatMap((o) =>
      o.kind === 'ban' && o.other !== undefined ? [pairKey(o.person, o.other)] : [],
    ),
    ...over.map((p) => pairKey(p.mentee, p.mentor)),
  ]);
  const pairedBefore = new Set(
    history.flatMap((h) =>
      h.pairings.filter((p) => p.state !== 'draft').map((p) => pairKey(p.mentee, p.mentor)),
    ),
  );
  const keptPairs = new Set(kept.map((p) => pairKey(p.mentee, p.mentor)));
  const problems: Problem[] = [];
  const pinned = overrides
    .filter((o) => o.kind === 'pin')
    .flatMap((pin) => {
      const pair = pinnedPair(people.get(pin.person), people.get(pin.other ?? ''));
      if (pair === undefined) {
        problems.push(
          problem(
            'pin-without-role',
            { person: pin.person, other: pin.other ?? '' },
            { file: 'overrides.csv' },
          ),
        );
        return [];
      }
      if (keptPairs.has(pairKey(pair.mentee.id, pair.mentor.id))) return [];
      const by = keptApart(pair, banned);
      if (by !== undefined)
        problems.push(
          problem(
            'pin-against-ban',
            { mentee: pair.mentee.id, mentor: pair.mentor.id, by },
            { file: 'overrides.csv' },
          ),
        );
      return [{ mentee: pair.mentee.id, mentor: pair.mentor.id }];
    })
    .sort((a, b) => compareText(pairKey(a.mentee, a.mentor), pairKey(b.mentee, b.mentor)));
  const standing = new Set([...keptPairs, ...pinned.map((p) => pairKey(p.mentee, p.mentor))]);
  return { kept, pinned, standing, banned, pairedBefore, problems };
}

/** Who is the mentee of a pin: the first named, unless only the other way round fits their roles. */
function pinnedPair(
  person: Person | undefined,
  other: Person | undefined,
): { mentee: Person; mentor: Person } | undefined {
  if (person === undefined || other === undefined || person.id === other.id) return undefined;
  if (person.roles.includes('mentee') && other.roles.includes('mentor'))
    return { mentee: person, mentor: other };
  if (person.roles.includes('mentor') && other.roles.includes('mentee'))
    return { mentee: other, mentor: person };
  return undefined;
}

function keptApart(
  { mentee, mentor }: { mentee: Person; mentor: Person },
  banned: ReadonlySet<string>,
): 'ban' | 'avoids' | undefined {
  if (banned.has(pairKey(mentee.id, mentor.id)) || banned.has(pairKey(mentor.id, mentee.id))) return 'ban';
  const names = (person: Person, role: 'mentee' | 'mentor', other: string) => {
    const answer = person.as[role]?.get('avoids');
    return answer !== undefined && 'items' in answer && answer.items.includes(other);
  };
  return names(mentee, 'mentee', mentor.id) || names(mentor, 'mentor', mentee.id) ? 'avoids' : undefined;
}
