import type { Rotation, RoundTalk, Talk } from '../rotation.ts';

/** Up to so many people every rotation is looked at: their 15 possible talks are the bits of a number. */
const mostPeople = 6;

type Round = { readonly bits: number; readonly talks: readonly Talk[] };

/**
 * The best rotation of very few equals, by looking at all: which sets of talks can be had in one round, in two, and so on,
 * each set once. Undefined for more people.
 */
export function fewPeers(rotation: Rotation): RoundTalk[] | undefined {
  const talks = possibleTalks(rotation);
  if (talks === undefined) return undefined;
  const choices = roundsOf(talks, rotation.rooms);
  /** By set of talks: a way to have it in so many rounds. */
  let reached = new Map<number, readonly Round[]>([[0, []]]);
  for (let round = 0; round < rotation.rounds; round++) {
    const next = new Map<number, readonly Round[]>();
    for (const [bits, rounds] of reached)
      for (const choice of choices)
        if ((bits & choice.bits) === 0 && !next.has(bits | choice.bits))
          next.set(bits | choice.bits, [...rounds, choice]);
    reached = next;
  }
  let best: { readonly worth: readonly number[]; readonly rounds: readonly Round[] } | undefined;
  for (const rounds of reached.values()) {
    const worth = worthOf(rotation, rounds);
    if (best === undefined || isBetter(worth, best.worth)) best = { worth, rounds };
  }
  return best?.rounds.flatMap((round, at) => round.talks.map((talk) => ({ ...talk, round: at + 1 })));
}

function possibleTalks({ mentees, pins, row }: Rotation): Talk[] | undefined {
  const pinned = new Set(pins.flatMap(({ mentee, mentor }) => [mentee, mentor]));
  const people = [...mentees.keys()].filter((i) => (mentees[i] ?? 0) > 0 || pinned.has(i));
  if (people.length > mostPeople) return undefined;
  const scores = new Int16Array(mentees.length);
  const free = people.flatMap((mentee) => {
    row(mentee, scores);
    return people.flatMap((mentor) =>
      mentor > mentee && (scores[mentor] ?? -1) >= 0 ? [{ mentee, mentor }] : [],
    );
  });
  return [...pins, ...free];
}

/** Every set of talks that one round can hold. */
function roundsOf(talks: readonly Talk[], rooms: number): Round[] {
  let rounds: Round[] = [{ bits: 0, talks: [] }];
  talks.forEach((talk, at) => {
    const apart = rounds.filter(
      (round) =>
        round.talks.length < rooms &&
        round.talks.every((t) => ![t.mentee, t.mentor].some((p) => p === talk.mentee || p === talk.mentor)),
    );
    rounds = [...rounds, ...apart.map((r) => ({ bits: r.bits | (1 << at), talks: [...r.talks, talk] }))];
  });
  return rounds;
}

/** Pins met, talks, talks that are not missing twice (k missing ones weigh k (k + 1) ÷ 2), scores: first first. */
function worthOf(rotation: Rotation, rounds: readonly Round[]): number[] {
  const talks = rounds.flatMap((round) => round.talks);
  const had = new Int32Array(rotation.mentees.length);
  for (const { mentee, mentor } of talks) {
    had[mentee] = (had[mentee] ?? 0) + 1;
    had[mentor] = (had[mentor] ?? 0) + 1;
  }
  const missing = had.reduce((sum, k) => sum + ((rotation.rounds - k) * (rotation.rounds - k + 1)) / 2, 0);
  const pins = talks.filter((talk) => rotation.pins.includes(talk)).length;
  return [pins, talks.length, -missing, talks.reduce((sum, talk) => sum + rotation.score(talk), 0)];
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, k) => value !== b[k]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
