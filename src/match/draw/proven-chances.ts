import type { Seekers } from './seat-graph.ts';
import { Seating } from './seating.ts';

/** What is proven of a kind's chance before any draw; `null`: it must be estimated. */
export type ProvenChances = {
  readonly byKind: readonly (number | null)[];
  /** How many of each class and those before it are admitted, whatever the lots. */
  readonly admittedUpTo: Int32Array;
};

/**
 * The chances that can be proven: 1 of people whom nobody can displace, 0 of those who can displace nobody, and seats ÷
 * people of a kind that competes with its own kind alone. Somebody left over and the people who could give up the place
 * for them are a circuit of the matroid of the class (those before it contracted); whoever is in no circuit is admitted
 * in every order, whoever is one alone in none. Fundamental circuits of any one basis tell both, and between them which
 * kinds can displace each other (Oxley, Matroid Theory, 2011, chapter 4).
 */
export function provenChances({ graph, kindOf }: Seekers): ProvenChances {
  const people = countKinds(kindOf, graph.kinds);
  const admitted = new Int32Array(graph.kinds);
  const classes = graph.rank.reduce((most, rank) => Math.max(most, rank + 1), 0);
  const admittedUpTo = new Int32Array(classes);
  const byKind = new Array<number | null>(graph.kinds).fill(1);
  const seating = new Seating(graph);
  let total = 0;
  for (let rank = 0; rank < classes; rank++) {
    const kinds = [...byKind.keys()].filter((kind) => graph.rank[kind] === rank);
    for (const kind of kinds)
      for (let left = people[kind] ?? 0; left > 0 && seating.admit(kind); left--)
        admitted[kind] = (admitted[kind] ?? 0) + 1;
    total += kinds.reduce((sum, kind) => sum + (admitted[kind] ?? 0), 0);
    admittedUpTo[rank] = total;
    settleClass(kinds, { people, admitted, byKind, rivalsOf: (kind) => seating.rivals(kind) });
  }
  return { byKind, admittedUpTo };
}

/** Kinds of one class that stand in a circuit together compete; whoever stands in none keeps the 1. */
function settleClass(
  kinds: readonly number[],
  known: {
    readonly people: Int32Array;
    readonly admitted: Int32Array;
    readonly byKind: (number | null)[];
    readonly rivalsOf: (kind: number) => ReadonlySet<number>;
  },
): void {
  const { people, admitted, byKind } = known;
  const own = new Set(kinds);
  const alone = new Set<number>();
  const mixed = new Set<number>();
  for (const kind of kinds) {
    if (people[kind] === admitted[kind]) continue;
    const rivals = [...known.rivalsOf(kind)].filter((rival) => own.has(rival));
    const circuit = new Set([kind, ...rivals]);
    if (rivals.length === 0) byKind[kind] = 0;
    else if (circuit.size === 1) alone.add(kind);
    else for (const one of circuit) mixed.add(one);
  }
  for (const kind of mixed) byKind[kind] = null;
  for (const kind of alone) if (!mixed.has(kind)) byKind[kind] = (admitted[kind] ?? 0) / (people[kind] ?? 1);
}

function countKinds(kindOf: Int32Array, kinds: number): Int32Array {
  const people = new Int32Array(kinds);
  for (const kind of kindOf) people[kind] = (people[kind] ?? 0) + 1;
  return people;
}
