import { sortedBy } from '../../model/order.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Explanation } from '../explain/explanation.ts';
import { notNegotiable } from '../explain/smallest-change.ts';
import { standingUnits } from '../formats/standing-units.ts';
import type { Market, MarketInput } from '../market.ts';
import { meanScore } from '../mean-score.ts';
import { placesOf } from '../places-of.ts';
import { affinityOf, type PeerOutcome, PeerWhatIf } from './peer-what-if.ts';

/** One direction of a score. */
export type Direction = NonNullable<Explanation['directions']>[number];

/** As of one-to-one, and the two directions that a score of peers is the mean of; `mentee` and `mentor` name any two. */
export type PeerExplanation = Explanation & { readonly directions: Direction[] };

/** A match of peers that is to be explained. */
export type MatchedPeers = {
  readonly input: MarketInput;
  readonly market: Market;
  readonly result: Pick<MatchResult, 'pairings' | 'unmatched'>;
};

/** Runners-up worth naming. */
const mostAlternatives = 5;

/** A match of peers with what every question about it needs: places, partners, and the match solved with one thing otherwise. */
export class PeerView {
  readonly place: ReadonlyMap<string, number>;
  readonly match: MatchedPeers;
  readonly whatIf: PeerWhatIf;
  readonly now: PeerOutcome;
  /** Others in the same unit, by id. */
  readonly partners: ReadonlyMap<string, readonly string[]>;

  constructor(match: MatchedPeers) {
    const { market, input } = match;
    this.match = match;
    this.place = placesOf(market.sides.mentees);
    this.whatIf = new PeerWhatIf({ folder: input.folder, market, standing: standingUnits(market) });
    this.now = this.whatIf.asIs();
    this.partners = partnersIn(match.result.pairings);
  }

  id(place: number): string {
    return this.match.market.sides.mentees[place]?.id ?? '';
  }

  scores(one: number, two: number): Pick<PeerExplanation, 'parts' | 'score' | 'directions'> {
    const { scorer } = this.match.market;
    const direction = (mentee: number, mentor: number): Direction => ({
      mentee: this.id(mentee),
      mentor: this.id(mentor),
      score: scorer.score(mentee, mentor) / 100,
      parts: scorer.parts(mentee, mentor).map(({ criterion, value, known }) => ({
        criterion: criterion.name,
        value: value / 1_000_000,
        weight: criterion.weight,
        known,
      })),
    });
    const [there, back] = [direction(one, two), direction(two, one)];
    return {
      directions: [there, back],
      score: this.#mean(one, two) / 100,
      parts: there.parts.map((part, at) => ({
        ...part,
        value: (part.value + (back.parts[at]?.value ?? part.value)) / 2,
        known: part.known || back.parts[at]?.known === true,
      })),
    };
  }

  #mean(one: number, two: number): number {
    return Math.floor((affinityOf(this.match.market)(one, two) + 1) / 2);
  }

  /** Whatever bars two people, in either direction: those who take no part, then laws. */
  bars(one: number, two: number): string[] {
    const { barred, laws } = this.match.market;
    const people = [one, two].map((p) => barred.mentee.get(this.id(p)) ?? barred.mentor.get(this.id(p)));
    const broken = laws.filter((law) => law.breaks(one, two) || law.breaks(two, one));
    return [...people.filter((why) => why !== undefined), ...broken.map((law) => law.name)];
  }

  /** Undefined where a pair that stands, a wish or a decision is against it. */
  forced(one: number, two: number): PeerOutcome | undefined {
    const open = this.whatIf.isFree(one) && this.whatIf.isFree(two);
    return open && !this.bars(one, two).some((bar) => notNegotiable.has(bar))
      ? this.whatIf.forced(one, two)
      : undefined;
  }

  apart(one: number, two: number): Explanation['apart'] {
    if (!this.whatIf.isFree(one) || !this.whatIf.isFree(two)) return null;
    const then = this.whatIf.apart(one, two);
    return { ...this.gain(then), moves: this.moves(then) };
  }

  gain(then: PeerOutcome): { total: number; matched: number } {
    return {
      total: (then.total - this.now.total) / 100,
      matched: then.units.flat().length - this.now.units.flat().length,
    };
  }

  moves(then: PeerOutcome): NonNullable<Explanation['apart']>['moves'] {
    const [before, after] = [this.#held(this.now), this.#held(then)];
    const moved = [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
      const [from, to] = [before.get(place) ?? nobody, after.get(place) ?? nobody];
      if (from.others.join() === to.others.join()) return [];
      return [
        {
          mentee: this.id(place),
          from: [...from.others],
          to: [...to.others],
          points: (to.score - from.score) / 100,
        },
      ];
    });
    return sortedBy(moved, (m) => m.mentee);
  }

  #held({ units }: PeerOutcome): Map<number, Held> {
    const both = affinityOf(this.match.market);
    return new Map(
      units.flatMap((unit) =>
        unit.map((place): [number, Held] => {
          const others = unit.filter((p) => p !== place);
          const sum = others.reduce((all, p) => all + both(place, p), 0);
          return [
            place,
            {
              others: others.map((p) => this.id(p)).sort(),
              score: meanScore(sum, 2 * others.length),
            },
          ];
        }),
      ),
    );
  }

  pairings(person: string): Explanation['partners'] {
    return this.match.result.pairings
      .filter((p) => p.mentee === person || p.mentor === person)
      .flatMap(({ id, mentee, mentor }) =>
        mentor === ''
          ? (this.partners.get(person) ?? []).map((other) => ({
              pairing: id,
              mentee: person,
              mentor: other,
            }))
          : [{ pairing: id, mentee, mentor }],
      );
  }

  runnersUp(place: number): Explanation['alternatives'] {
    if (!this.whatIf.isFree(place)) return [];
    const person = this.id(place);
    const own = this.partners.get(person) ?? [];
    const possible = this.whatIf.task.free.filter(
      (other) => !own.includes(this.id(other)) && this.whatIf.possible(place, other) >= 0,
    );
    return sortedBy(
      possible,
      (other) => -this.whatIf.possible(place, other),
      (other) => this.id(other),
    )
      .slice(0, mostAlternatives)
      .map((other) => {
        const heldBy = [...(this.partners.get(this.id(other)) ?? [])];
        return {
          mentee: person,
          mentor: this.id(other),
          score: this.#mean(place, other) / 100,
          placesFree: heldBy.length === 0 ? 1 : 0,
          heldBy,
          cost: this.gain(this.whatIf.forced(place, other)),
        };
      });
  }
}

type Held = { readonly others: readonly string[]; readonly score: number };
const nobody: Held = { others: [], score: 0 };

/** Everybody's others: of a pair the one, of three the other two. */
function partnersIn(pairings: MatchedPeers['result']['pairings']): Map<string, string[]> {
  const people = new Map<string, Set<string>>();
  for (const { id, mentee, mentor } of pairings) {
    const own = people.get(id) ?? new Set();
    for (const person of [mentee, mentor]) if (person !== '') own.add(person);
    people.set(id, own);
  }
  const partners = new Map<string, string[]>();
  for (const unit of people.values())
    for (const person of unit)
      partners.set(person, [...(partners.get(person) ?? []), ...[...unit].filter((p) => p !== person)]);
  return partners;
}
