import type { ProgramFolder } from '../../model/program-folder.ts';
import { type CircleTask, circleTask } from '../circle-task.ts';
import type { UnitMatch } from '../formats/match-format.ts';
import { standingUnits } from '../formats/standing-units.ts';
import { placesOf } from '../places-of.ts';
import { bestExchange, circlesOf, type Exchange } from './best-exchange.ts';
import { type Circle, type CirclePlan, circlePlan } from './circle-plan.ts';
import type { Fellow, OtherCircle } from './explain-circles.ts';

/** A match of circles as questions about it need it: who sits where, and what exchanges would change. */
export class CircleView {
  readonly match: UnitMatch;
  readonly #task: CircleTask;
  readonly #plan: CirclePlan;
  /** Circles that were made or joined; their pairings stand in the same order. */
  readonly #circles: readonly Circle[];
  readonly #pairings: readonly string[];
  readonly #groups: ReadonlyMap<string, readonly string[]>;
  readonly #circleOf: ReadonlyMap<string, string>;
  readonly #place: ReadonlyMap<string, number>;
  /** By id the number of who was free, and back. */
  readonly #number: ReadonlyMap<string, number>;

  constructor(folder: ProgramFolder, match: UnitMatch) {
    const { market, lock, result } = match;
    this.match = match;
    this.#task = circleTask(folder, market, standingUnits(market));
    this.#plan = circlePlan(this.#task);
    this.#place = placesOf(market.sides.mentees);
    this.#number = new Map(this.#task.free.map((place, i) => [market.sides.mentees[place]?.id ?? '', i]));
    const made = lock.units.map(({ pairing, joins, rows }) => ({
      ...(joins ? { joins: pairing } : {}),
      people: rows.flatMap(({ mentee }) => this.#number.get(mentee) ?? []),
    }));
    // Who could take a place in a circle that stands may also be the first to do so.
    const joined = new Set(made.map(({ joins }) => joins));
    const open = this.#task.standing.filter(({ id }) => !joined.has(id));
    this.#circles = circlesOf(this.#task, this.#plan, [
      ...made,
      ...open.map(({ id }) => ({ joins: id, people: [] })),
    ]);
    this.#pairings = [...lock.units.map(({ pairing }) => pairing), ...open.map(({ id }) => id)];
    this.#groups = new Map(result.groups.map(({ id, members }) => [id, members]));
    this.#circleOf = new Map(
      result.groups.flatMap(({ id, members }) => members.map((m) => [m, id] as const)),
    );
  }

  placeOf(person: string): number | undefined {
    return this.#place.get(person);
  }

  /** The id of the circle that somebody sits in. */
  circleOf(person: string): string | undefined {
    return this.#circleOf.get(person);
  }

  fellow(person: string, other: string): Fellow {
    const [i, j] = [this.#place.get(person) ?? -1, this.#place.get(other) ?? -1];
    const { scorer } = this.match.market;
    const [there, back] = [scorer.score(i, j), scorer.score(j, i)];
    return {
      person: other,
      there: there / 100,
      back: back / 100,
      affinity: Math.floor((there + back) / 2 + 0.5) / 100,
    };
  }

  /** Everybody else in somebody's circle, by id. */
  fellows(person: string): Fellow[] {
    const members = this.#groups.get(this.#circleOf.get(person) ?? '') ?? [];
    return members.filter((id) => id !== person).map((id) => this.fellow(person, id));
  }

  /** Whom nothing bars from sitting with somebody. */
  possible(person: string): string[] {
    return this.match.market.sides.mentees
      .map(({ id }) => id)
      .filter((id) => this.bars(person, id).length === 0);
  }

  /** Whatever bars two, in either direction. */
  bars(person: string, other: string): string[] {
    const { laws, barred } = this.match.market;
    const [i, j] = [this.#place.get(person) ?? -1, this.#place.get(other) ?? -1];
    const people = [person, other].flatMap((id) => barred.mentee.get(id) ?? barred.mentor.get(id) ?? []);
    return [...people, ...laws.filter((l) => l.breaks(i, j) || l.breaks(j, i)).map(({ name }) => name)];
  }

  /** Places left in somebody's circle. */
  room(person: string): number {
    const members = this.#groups.get(this.#circleOf.get(person) ?? '');
    return members === undefined ? 0 : Math.max(0, this.#task.max - members.length);
  }

  /** Every circle that could take somebody who is free to move. */
  otherCircles(person: string): OtherCircle[] {
    return this.#circles.flatMap((_, to): OtherCircle[] => {
      const exchange = this.#exchange(person, to);
      const pairing = this.#pairings[to] ?? '';
      if (exchange === undefined || pairing === this.#circleOf.get(person)) return [];
      const gone = this.#idsOf(exchange.with);
      const stay = (this.#groups.get(pairing) ?? []).filter((id) => !gone.includes(id));
      const sum = stay.reduce((total, id) => total + this.fellow(person, id).affinity, 0);
      return [
        {
          pairing,
          members: [...(this.#groups.get(pairing) ?? [])],
          score: Math.floor((100 * sum) / stay.length + 0.5) / 100,
          ...(gone.length === 0 ? {} : { exchangedFor: gone }),
          cost: costOf(exchange),
        },
      ];
    });
  }

  /** The best exchange that brings either to the other, and who moves. */
  bringTogether(
    person: string,
    other: string,
  ): { readonly cost: OtherCircle['cost']; readonly moved: readonly string[] } | undefined {
    const ways = [
      [person, other],
      [other, person],
    ].flatMap(([one = '', host = '']) => {
      const to = this.#pairings.indexOf(this.#circleOf.get(host) ?? '');
      const exchange = to < 0 ? undefined : this.#exchange(one, to, host);
      return exchange === undefined
        ? []
        : [{ cost: costOf(exchange), moved: [one, ...this.#idsOf(exchange.with)] }];
    });
    const [first, second] = ways;
    if (first === undefined || second === undefined) return first ?? second;
    const better =
      second.cost.matched > first.cost.matched ||
      (second.cost.matched === first.cost.matched && second.cost.total > first.cost.total);
    return better ? second : first;
  }

  /** The best way into a circle in which `host` stays. */
  #exchange(person: string, to: number, host?: string): Exchange | undefined {
    const item = this.#itemOf(person);
    if (item === undefined) return undefined;
    return bestExchange(this.#plan, this.#circles, {
      item,
      to,
      ...(host === undefined ? {} : { stays: this.#itemOf(host) ?? -1 }),
    });
  }

  #itemOf(person: string): number | undefined {
    const number = this.#number.get(person);
    const item = number === undefined ? -1 : this.#plan.members.findIndex((own) => own.includes(number));
    return item < 0 ? undefined : item;
  }

  #idsOf(item: number | undefined): string[] {
    const { sides } = this.match.market;
    return (this.#plan.members[item ?? -1] ?? []).map(
      (i) => sides.mentees[this.#task.free[i] ?? -1]?.id ?? '',
    );
  }
}

const costOf = ({ total, placed }: Exchange): OtherCircle['cost'] => ({
  total: Math.round(total) / 100,
  matched: placed,
});
