import { sortedBy } from '../../model/order.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { type Explanation, nothingSaid } from '../explain/explanation.ts';
import { notNegotiable } from '../explain/smallest-change.ts';
import { standingUnits } from '../formats/standing-units.ts';
import { placesOf } from '../forms/listed-pairs.ts';
import type { Market, MarketInput } from '../market.ts';
import { equalsRuledOut } from './equals-ruled-out.ts';
import { peerChanges } from './peer-changes.ts';
import { affinityOf, type PeerOutcome, PeerWhatIf } from './peer-what-if.ts';

/** One direction of a score. */
export type Direction = Pick<Explanation, 'parts'> & {
  readonly mentee: string;
  readonly mentor: string;
  readonly score: number;
};

/** As of one-to-one, and the two directions that a score of peers is the mean of; `mentee` and `mentor` name any two. */
export type PeerExplanation = Explanation & { readonly directions: readonly Direction[] };

/** A match of peers that is to be explained. */
export type PeerView = {
  readonly input: MarketInput;
  readonly market: Market;
  readonly result: Pick<MatchResult, 'pairings' | 'unmatched'>;
};

/** Runners-up worth naming. */
const mostAlternatives = 5;

/**
 * Of one person: with whom and why, who came next and what forcing each would cost, or why nobody and what would help. Of two:
 * what bars them, what forcing them costs or what is lost without them. Whatever is said of another match was solved.
 */
export function explainPeer(view: PeerView, person: string, other?: string): PeerExplanation {
  const peers = new Peers(view);
  const [one, two] = [peers.place.get(person), other === undefined ? undefined : peers.place.get(other)];
  if (one === undefined || (other !== undefined && (two === undefined || one === two)))
    return {
      ...nothingSaid,
      directions: [],
      subject: { person, other: other ?? null, kind: other === undefined ? 'unmatched' : 'non-pair' },
      brokenRules: ['roles'],
    };
  return two === undefined ? peers.ofPerson(one) : peers.ofTwo(one, two);
}

class Peers {
  readonly place: ReadonlyMap<string, number>;
  readonly #view: PeerView;
  readonly #whatIf: PeerWhatIf;
  readonly #now: PeerOutcome;
  /** Others in the same unit, by id. */
  readonly #partners: ReadonlyMap<string, readonly string[]>;

  constructor(view: PeerView) {
    const { market, input } = view;
    this.#view = view;
    this.place = placesOf(market.sides.mentees);
    this.#whatIf = new PeerWhatIf({ folder: input.folder, market, standing: standingUnits(market) });
    this.#now = this.#whatIf.asIs();
    this.#partners = partnersIn(view.result.pairings);
  }

  ofPerson(place: number): PeerExplanation {
    const { market, result, input } = this.#view;
    const person = this.#id(place);
    const partners = this.#partners.get(person) ?? [];
    const left = result.unmatched.find((u) => u.person === person);
    const [first] = partners;
    const partner = first === undefined ? undefined : this.place.get(first);
    const common = {
      ...nothingSaid,
      partners: this.#pairings(person),
      alternatives: this.#runnersUp(place),
      ruledOut: left?.ruledOut ?? equalsRuledOut(market)(place),
    };
    if (partner !== undefined)
      return {
        ...common,
        ...this.#scores(place, partner),
        subject: { person, other: null, kind: 'matched' },
        apart: partners.length === 1 ? this.#apart(place, partner) : null,
      };
    const looks = this.#whatIf.isFree(place);
    const changes = looks
      ? peerChanges(input, { whatIf: this.#whatIf, now: this.#now, standing: standingUnits(market) }, place)
      : [];
    const [smallest] = changes.map(({ more: _more, total: _total, gets: _gets, ...change }) => change);
    return {
      ...common,
      directions: [],
      subject: { person, other: null, kind: 'unmatched' },
      brokenRules: left === undefined || looks ? [] : [left.reason],
      change: smallest ?? null,
      changes: changes.map((change) => ({ ...change, gets: [...change.gets] })),
    };
  }

  ofTwo(one: number, two: number): PeerExplanation {
    const [person, other] = [this.#id(one), this.#id(two)];
    const together = this.#partners.get(person)?.includes(other) === true;
    const forced = together ? undefined : this.#forced(one, two);
    const moves = forced === undefined ? [] : this.#moves(forced);
    return {
      ...nothingSaid,
      ...this.#scores(one, two),
      subject: { person, other, kind: together ? 'pair' : 'non-pair' },
      brokenRules: this.#bars(one, two),
      partners: [...this.#pairings(person), ...(together ? [] : this.#pairings(other))],
      alternatives: together ? this.#runnersUp(one) : [],
      apart: together ? this.#apart(one, two) : null,
      forcing:
        forced === undefined
          ? null
          : {
              ...this.#gain(forced),
              moved: moves.map((m) => m.mentee),
              moves,
              others: moves.filter((m) => m.mentee !== person && m.mentee !== other).length,
            },
    };
  }

  #id(place: number): string {
    return this.#view.market.sides.mentees[place]?.id ?? '';
  }

  #scores(one: number, two: number): Pick<PeerExplanation, 'parts' | 'score' | 'directions'> {
    const { scorer } = this.#view.market;
    const direction = (mentee: number, mentor: number): Direction => ({
      mentee: this.#id(mentee),
      mentor: this.#id(mentor),
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
    return Math.floor((affinityOf(this.#view.market)(one, two) + 1) / 2);
  }

  /** Whatever bars two people, in either direction: those who take no part, then laws. */
  #bars(one: number, two: number): string[] {
    const { barred, laws } = this.#view.market;
    const people = [one, two].map((p) => barred.mentee.get(this.#id(p)) ?? barred.mentor.get(this.#id(p)));
    const broken = laws.filter((law) => law.breaks(one, two) || law.breaks(two, one));
    return [...people.filter((why) => why !== undefined), ...broken.map((law) => law.name)];
  }

  /** Undefined where a pair that stands, a wish or a decision is against it. */
  #forced(one: number, two: number): PeerOutcome | undefined {
    const open = this.#whatIf.isFree(one) && this.#whatIf.isFree(two);
    return open && !this.#bars(one, two).some((bar) => notNegotiable.has(bar))
      ? this.#whatIf.forced(one, two)
      : undefined;
  }

  #apart(one: number, two: number): Explanation['apart'] {
    if (!this.#whatIf.isFree(one) || !this.#whatIf.isFree(two)) return null;
    const then = this.#whatIf.apart(one, two);
    return { ...this.#gain(then), moves: this.#moves(then) };
  }

  #gain(then: PeerOutcome): { total: number; matched: number } {
    return {
      total: (then.total - this.#now.total) / 100,
      matched: then.units.flat().length - this.#now.units.flat().length,
    };
  }

  #moves(then: PeerOutcome): NonNullable<Explanation['apart']>['moves'] {
    const [before, after] = [this.#held(this.#now), this.#held(then)];
    const moved = [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
      const [from, to] = [before.get(place) ?? nobody, after.get(place) ?? nobody];
      if (from.others.join() === to.others.join()) return [];
      return [
        {
          mentee: this.#id(place),
          from: [...from.others],
          to: [...to.others],
          points: (to.score - from.score) / 100,
        },
      ];
    });
    return sortedBy(moved, (m) => m.mentee);
  }

  #held({ units }: PeerOutcome): Map<number, Held> {
    const both = affinityOf(this.#view.market);
    return new Map(
      units.flatMap((unit) =>
        unit.map((place): [number, Held] => {
          const others = unit.filter((p) => p !== place);
          const sum = others.reduce((all, p) => all + both(place, p), 0);
          return [
            place,
            {
              others: others.map((p) => this.#id(p)).sort(),
              score: Math.floor(sum / (2 * others.length) + 0.5),
            },
          ];
        }),
      ),
    );
  }

  #pairings(person: string): Explanation['partners'] {
    return this.#view.result.pairings
      .filter((p) => p.mentee === person || p.mentor === person)
      .flatMap(({ id, mentee, mentor }) =>
        mentor === ''
          ? (this.#partners.get(person) ?? []).map((other) => ({
              pairing: id,
              mentee: person,
              mentor: other,
            }))
          : [{ pairing: id, mentee, mentor }],
      );
  }

  #runnersUp(place: number): Explanation['alternatives'] {
    if (!this.#whatIf.isFree(place)) return [];
    const person = this.#id(place);
    const own = this.#partners.get(person) ?? [];
    const possible = this.#whatIf.task.free.filter(
      (other) => !own.includes(this.#id(other)) && this.#whatIf.possible(place, other) >= 0,
    );
    return sortedBy(
      possible,
      (other) => -this.#whatIf.possible(place, other),
      (other) => this.#id(other),
    )
      .slice(0, mostAlternatives)
      .map((other) => {
        const heldBy = [...(this.#partners.get(this.#id(other)) ?? [])];
        return {
          mentee: person,
          mentor: this.#id(other),
          score: this.#mean(place, other) / 100,
          placesFree: heldBy.length === 0 ? 1 : 0,
          heldBy,
          cost: this.#gain(this.#whatIf.forced(place, other)),
        };
      });
  }
}

type Held = { readonly others: readonly string[]; readonly score: number };
const nobody: Held = { others: [], score: 0 };

/** Everybody's others: of a pair the one, of three the other two. */
function partnersIn(pairings: PeerView['result']['pairings']): Map<string, string[]> {
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
