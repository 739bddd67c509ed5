import type { FormatInput } from '../formats/format-match.ts';
import type { Market } from '../market.ts';
import { type PeerTask, peerTask } from '../peer-task.ts';
import { type Affinities, affinitiesOf } from './affinities.ts';
import { type OddRule, solvePeers } from './solve-peers.ts';

/** Who meets whom, by place in the market, and what all of it is worth in hundredths of a point. */
export type PeerOutcome = {
  readonly units: readonly (readonly number[])[];
  readonly total: number;
};

/** What two people count together: s(a,b) + s(b,a), whatever rules say. */
export const affinityOf =
  ({ scorer }: Pick<Market, 'scorer'>) =>
  (a: number, b: number): number =>
    scorer.score(a, b) + scorer.score(b, a);

/** What people who meet are worth: everybody the mean of their affinities to the others. */
function worthTogether(market: Pick<Market, 'scorer'>, people: readonly number[]): number {
  const both = affinityOf(market);
  const sum = people.reduce(
    (all, a, at) => people.slice(at + 1).reduce((own, b) => own + both(a, b), all),
    0,
  );
  return sum / (people.length - 1);
}

/** Solves a match of peers again with one thing otherwise; scores are computed once for all questions. */
export class PeerWhatIf {
  readonly market: Market;
  readonly task: PeerTask;
  readonly affinities: Affinities;
  readonly #odd: OddRule;
  readonly #number: ReadonlyMap<number, number>;

  constructor({ folder, market, standing }: FormatInput) {
    this.market = market;
    this.task = peerTask(market, standing);
    this.affinities = affinitiesOf(this.task);
    this.#odd = folder.program.matching.odd;
    this.#number = new Map(this.task.free.map((place, person) => [place, person]));
  }

  /** Whether somebody looks for a partner: neither barred, nor in a pair that stands or is pinned. */
  isFree(place: number): boolean {
    return this.#number.has(place);
  }

  /** −1 where the two may not meet. */
  possible(a: number, b: number): number {
    return this.affinities.row(this.#number.get(a) ?? 0)[this.#number.get(b) ?? 0] ?? -1;
  }

  asIs(odd = this.#odd): PeerOutcome {
    return this.#outcome(this.affinities, { people: this.task.free, given: [], odd });
  }

  /** These two as a pair, whatever the rules say. */
  forced(a: number, b: number): PeerOutcome {
    const others = this.task.free.filter((place) => place !== a && place !== b);
    const own = others.map((place) => this.#number.get(place) ?? 0);
    return this.#outcome(among(this.affinities, own), { people: others, given: [[a, b]], odd: this.#odd });
  }

  /** Anybody but these two together. */
  apart(a: number, b: number): PeerOutcome {
    const two = [this.#number.get(a) ?? -1, this.#number.get(b) ?? -1];
    return this.#outcome(withoutPair(this.affinities, two), {
      people: this.task.free,
      given: [],
      odd: this.#odd,
    });
  }

  #outcome(
    affinities: Affinities,
    {
      people,
      given,
      odd,
    }: {
      readonly people: readonly number[];
      readonly given: readonly (readonly number[])[];
      readonly odd: OddRule;
    },
  ): PeerOutcome {
    const solved = solvePeers(affinities, odd).units.map((unit) => unit.map((p) => people[p] ?? 0));
    const units = [...this.task.pinned, ...given, ...solved];
    return { units, total: units.reduce((sum, unit) => sum + worthTogether(this.market, unit), 0) };
  }
}

/** The affinities among some of the people. */
function among(affinities: Affinities, people: readonly number[]): Affinities {
  const kept: Int16Array[] = [];
  return {
    ...affinities,
    people: people.length,
    lottery: (a, b) => affinities.lottery(people[a] ?? 0, people[b] ?? 0),
    row: (person) => {
      const known = kept[person];
      if (known !== undefined) return known;
      const all = affinities.row(people[person] ?? 0);
      const own = Int16Array.from(people, (p) => all[p] ?? -1);
      kept[person] = own;
      return own;
    },
  };
}

function withoutPair(affinities: Affinities, two: readonly number[]): Affinities {
  return {
    ...affinities,
    row: (person) => {
      const row = affinities.row(person);
      if (!two.includes(person)) return row;
      const own = row.slice();
      for (const other of two) own[other] = -1;
      return own;
    },
  };
}
