import { seededRandom } from '../../stats/seeded-random.ts';
import { provenChances } from './proven-chances.ts';
import type { Seekers } from './seat-graph.ts';
import { Seating } from './seating.ts';

/** Everybody's chance to be admitted, and its standard error: 0 where the chance is proven. */
export type Chances = { readonly probability: Float64Array; readonly error: Float64Array };

const drawsForChances = 10_000;

/**
 * The chances before the draw, by place in `kindOf`: proven where they can be, else the share of `draws` seeded draws
 * that admitted somebody of the kind. People of one kind have the same chance, so they are counted together, and the
 * error is that of their mean number over draws. A chance that is not proven is never given as 0 or 1. To four decimals.
 */
export function admissionChances(seekers: Seekers, seed: string, draws = drawsForChances): Chances {
  const { graph, kindOf } = seekers;
  const proven = provenChances(seekers);
  const isOpen = proven.byKind.map((chance) => chance === null);
  const counts = isOpen.includes(true)
    ? countAdmitted(seekers, { seed, draws, admittedUpTo: proven.admittedUpTo })
    : undefined;
  const people = new Int32Array(graph.kinds);
  for (const kind of kindOf) people[kind] = (people[kind] ?? 0) + 1;
  const ofKind = proven.byKind.map((chance, kind) => {
    if (chance !== null || counts === undefined) return { probability: round(chance ?? 0), error: 0 };
    const of = people[kind] ?? 1;
    const mean = (counts.sum[kind] ?? 0) / draws;
    const variance = ((counts.squares[kind] ?? 0) - draws * mean ** 2) / (draws - 1);
    const error = Math.sqrt(Math.max(0, variance) / draws) / of;
    return { probability: within(round(mean / of)), error: Math.max(least, round(error)) };
  });
  return {
    probability: Float64Array.from(kindOf, (kind) => ofKind[kind]?.probability ?? 0),
    error: Float64Array.from(kindOf, (kind) => ofKind[kind]?.error ?? 0),
  };
}

const least = 0.0001;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const within = (chance: number): number => Math.min(1 - least, Math.max(least, chance));

/** Over many draws, by kind: how many were admitted, summed up, and the squares of it. */
function countAdmitted(
  { graph, kindOf }: Seekers,
  {
    seed,
    draws,
    admittedUpTo,
  }: { readonly seed: string; readonly draws: number; readonly admittedUpTo: Int32Array },
): { readonly sum: Float64Array; readonly squares: Float64Array } {
  const random = seededRandom(`${seed} lottery`);
  const classes = Array.from(admittedUpTo, (_, rank) => kindOf.filter((kind) => graph.rank[kind] === rank));
  const seating = new Seating(graph);
  const sum = new Float64Array(graph.kinds);
  const squares = new Float64Array(graph.kinds);
  const admitted = new Int32Array(graph.kinds);
  for (let draw = 0; draw < draws; draw++) {
    seating.clear();
    admitted.fill(0);
    let seated = 0;
    classes.forEach((kinds, rank) => {
      const most = admittedUpTo[rank] ?? 0;
      // Fisher and Yates' shuffle, as far as it is needed: whoever comes after the last place has no part in it.
      for (let at = 0; at < kinds.length && seated < most; at++) {
        const other = at + Math.floor(random() * (kinds.length - at));
        const kind = kinds[other] ?? 0;
        kinds[other] = kinds[at] ?? 0;
        kinds[at] = kind;
        if (!seating.admit(kind)) continue;
        admitted[kind] = (admitted[kind] ?? 0) + 1;
        seated++;
      }
    });
    for (let kind = 0; kind < admitted.length; kind++) {
      const number = admitted[kind] ?? 0;
      sum[kind] = (sum[kind] ?? 0) + number;
      squares[kind] = (squares[kind] ?? 0) + number * number;
    }
  }
  return { sum, squares };
}
