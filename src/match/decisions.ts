import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import type { OverrideRow } from '../model/override.ts';
import { closedStates, holdsSeats, isWithdrawn, type Pairing } from '../model/pairing.ts';
import { glanceAt, type Person, roles } from '../model/person.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { pairKey } from './sides.ts';

/** A pin with the people's sides, and the cell that names the other person. */
export type Pin = { readonly mentee: string; readonly mentor: string; readonly at: Place };

/** What people have decided already: pairings that stand, pins, and pairs that are kept apart. */
export type Decisions = {
  /** From proposed on, and completed: a mentee who has finished needs no second mentor. */
  readonly kept: readonly Pairing[];
  readonly pinned: readonly Pin[];
  /** Format group: pins of two mentors, who lead one group together. */
  readonly coLeads: readonly { readonly mentor: string; readonly other: string }[];
  /** Kept and pinned pairs: no second seat may repeat them. */
  readonly standing: ReadonlySet<string>;
  readonly banned: ReadonlySet<string>;
  readonly pairedBefore: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};

/**
 * Pairings from proposed on keep their seats. Declined pairs are banned; ended ones do not come again unless
 * `not_paired_before: false` says so. A pin beats rules, but neither `avoids` nor a ban; it is used up once the two have
 * been together, and waits while one of them is out on `day`.
 */
export function readDecisions(folder: ProgramFolder, day: Day): Decisions {
  const { program, cohort, overrides, history } = folder;
  // What a re-match took back never began: it decides nothing.
  const pairings = folder.pairings.rows.map((r) => r.record).filter((p) => !isWithdrawn(p));
  const { person } = glanceAt(cohort);
  const kept = pairings.filter((p) => holdsSeats(p.state) || p.state === 'completed');
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
      h.pairings
        .filter((p) => p.state !== 'draft' && !isWithdrawn(p))
        .map((p) => pairKey(p.mentee, p.mentor)),
    ),
  );
  const keptPairs = new Set(kept.map((p) => pairKey(p.mentee, p.mentor)));
  const settled = new Set([
    ...keptPairs,
    ...pairings.filter((p) => closedStates.has(p.state)).map((p) => pairKey(p.mentee, p.mentor)),
  ]);
  const { pinned, coLeads, problems } = readPins(folder, { person, banned, settled, day });
  const standing = new Set([...keptPairs, ...pinned.map((p) => pairKey(p.mentee, p.mentor))]);
  return { kept, pinned, coLeads, standing, banned, pairedBefore, problems };
}

/** Pins of people who are not paired already, each once; those that cannot stand are problems. */
function readPins(
  { program, overrides, overridesFile }: ProgramFolder,
  known: {
    readonly person: (id: string) => Person | undefined;
    readonly banned: ReadonlySet<string>;
    /** Pairs that are together or were: a pin has nothing more to do there. */
    readonly settled: ReadonlySet<string>;
    readonly day: Day;
  },
): { pinned: Pin[]; coLeads: { mentor: string; other: string }[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const coLeads: { mentor: string; other: string }[] = [];
  const pins = new Map<string, Pin>();
  for (const pin of overrides.filter((o) => o.kind === 'pin')) {
    const { person, other = '' } = pin;
    const at = placeOf(pin, overridesFile.columns.indexOf('other'));
    const [one, two] = [known.person(person), known.person(other)];
    const pair = pinnedPair(one, two);
    const together = program.format === 'group' && pair === undefined ? twoMentors(one, two) : undefined;
    if (together !== undefined) {
      const [mentee, mentor] = [together.mentee.id, together.mentor.id];
      const out = [together.mentee, together.mentor].find(
        (p) => p.outFrom !== undefined && p.outFrom <= known.day,
      );
      const by = keptApart(together, known.banned);
      if (out !== undefined) problems.push(problem('pin-of-person-out', { mentee, mentor, out: out.id }, at));
      else if (by !== undefined) problems.push(problem('pin-against-ban', { mentee, mentor, by }, at));
      else coLeads.push({ mentor: mentee, other: mentor });
      continue;
    }
    if (pair === undefined) {
      problems.push(problem('pin-without-role', { person, other }, at));
      continue;
    }
    const [mentee, mentor] = [pair.mentee.id, pair.mentor.id];
    const key = pairKey(mentee, mentor);
    if (known.settled.has(key) || pins.has(key)) continue;
    const out = [pair.mentee, pair.mentor].find((p) => p.outFrom !== undefined && p.outFrom <= known.day);
    if (out !== undefined) {
      problems.push(problem('pin-of-person-out', { mentee, mentor, out: out.id }, at));
      continue;
    }
    const by = keptApart(pair, known.banned);
    if (by !== undefined) problems.push(problem('pin-against-ban', { mentee, mentor, by }, at));
    pins.set(key, { mentee, mentor, at });
  }
  return { pinned: sortedBy(pins, ([key]) => key).map(([, pin]) => pin), coLeads, problems };
}

function placeOf({ row }: OverrideRow, column: number): Place {
  const file = 'overrides.csv';
  return { file, ...(row === undefined ? {} : { row }), ...(column < 0 ? {} : { column: column + 1 }) };
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

/** Two mentors as a pair of people: the one named first leads. */
function twoMentors(
  one: Person | undefined,
  two: Person | undefined,
): { mentee: Person; mentor: Person } | undefined {
  if (one === undefined || two === undefined || one.id === two.id) return undefined;
  return [one, two].every(({ roles }) => roles.includes('mentor')) ? { mentee: one, mentor: two } : undefined;
}

function keptApart(
  { mentee, mentor }: { mentee: Person; mentor: Person },
  banned: ReadonlySet<string>,
): 'ban' | 'avoids' | undefined {
  if (banned.has(pairKey(mentee.id, mentor.id)) || banned.has(pairKey(mentor.id, mentee.id))) return 'ban';
  const names = (person: Person, other: string) =>
    roles.some((role) => {
      const answer = person.as[role]?.get('avoids');
      return answer !== undefined && 'items' in answer && answer.items.includes(other);
    });
  return names(mentee, mentor.id) || names(mentor, mentee.id) ? 'avoids' : undefined;
}
