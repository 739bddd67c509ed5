import { sortedBy } from '../../model/order.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { type Change, changedMarket, type Standing } from '../explain/changed-market.ts';
import type { Explanation } from '../explain/explanation.ts';
import { type Difference, differenceOf } from '../explain/match-difference.ts';
import { notNegotiable } from '../explain/smallest-change.ts';
import type { FormatInput, FormatMatch } from '../formats/format-match.ts';
import { standingUnits } from '../formats/standing-units.ts';
import type { Market, MarketInput } from '../market.ts';
import { meanScore } from '../mean-score.ts';
import { placesOf } from '../places-of.ts';

/** A match of talks or of roles that is to be explained. */
export type SeatsView = {
  readonly input: MarketInput;
  readonly market: Market;
  readonly result: Pick<MatchResult, 'objective' | 'pairings' | 'unmatched'>;
};

/** How a format of the kind is solved again, and in what ways two people can meet in it. */
export type SeatsFormat = {
  readonly solve: (input: FormatInput) => Promise<FormatMatch>;
  /** Of roles the market of each by name; else one. */
  readonly ways: ReadonlyMap<string, Market>;
  /** Anybody may meet anybody, and a score is the mean of both directions. */
  readonly equals: boolean;
  /** A place more with a mentor is a change that can help. */
  readonly places: boolean;
};

/** Two people by their places. */
export type Meeting = { readonly mentee: number; readonly mentor: number };

/** A match of talks or roles, and what it would be with one thing otherwise: solved each time, nothing is estimated. */
export class SeatsWhatIf {
  readonly view: SeatsView;
  readonly format: SeatsFormat;
  readonly now: Standing;
  readonly #mentees: ReadonlyMap<string, number>;
  readonly #mentors: ReadonlyMap<string, number>;

  constructor(view: SeatsView, format: SeatsFormat) {
    this.view = view;
    this.format = format;
    const { objective, pairings } = view.result;
    const rows = pairings.map(({ mentee, mentor, score }) => ({
      mentee,
      mentor,
      score: Math.round(100 * (score ?? 0)),
    }));
    this.now = this.#standing(rows, objective.matched);
    this.#mentees = placesOf(view.market.sides.mentees);
    this.#mentors = placesOf(view.market.sides.mentors);
  }

  /** Among equals a talk is told of both. */
  #standing(rows: Standing['pairs'], matched: number): Standing {
    const turned = rows.map(({ mentee, mentor, score }) => ({ mentee: mentor, mentor: mentee, score }));
    return {
      matched,
      total: rows.reduce((sum, { score }) => sum + score, 0),
      pairs: this.format.equals ? [...rows, ...turned] : rows,
    };
  }

  async solved(change: Change): Promise<Standing> {
    const { input, market } = this.view;
    const then = changedMarket(input, market, change);
    const found = await this.format.solve({
      folder: input.folder,
      market: then,
      standing: standingUnits(then),
    });
    const { kept } = then.decisions;
    const rows = [...kept, ...found.units.flatMap(({ rows: made }) => made)];
    return this.#standing(
      rows.map(({ mentee, mentor, score = 0 }) => ({ mentee, mentor, score })),
      kept.length + found.matched,
    );
  }

  async with(change: Change): Promise<Difference> {
    return differenceOf(this.now, await this.solved(change));
  }

  /** Undefined where a wish or a decision is against it, or what stands leaves no room for it. */
  async forced(meeting: Meeting): Promise<Difference | undefined> {
    const ids = this.ids(meeting);
    if (this.bars(meeting).some((bar) => notNegotiable.has(bar) || bar === 'out' || bar === 'not-eligible'))
      return undefined;
    const then = await this.solved({ kind: 'force', ...ids });
    return then.pairs.some((p) => isOf(p, ids.mentee, ids.mentor)) ? differenceOf(this.now, then) : undefined;
  }

  /** The places that somebody declared in a role; 0 where they have none. */
  declared(person: string, role: 'mentee' | 'mentor'): number {
    const { sides } = this.view.market;
    const people = role === 'mentee' ? sides.mentees : sides.mentors;
    const at = (role === 'mentee' ? this.#mentees : this.#mentors).get(person) ?? -1;
    return people[at]?.capacity[role] ?? 0;
  }

  ids({ mentee, mentor }: Meeting): { mentee: string; mentor: string } {
    const { sides } = this.view.market;
    return { mentee: sides.mentees[mentee]?.id ?? '', mentor: sides.mentors[mentor]?.id ?? '' };
  }

  meeting(a: string, b: string): Meeting | undefined {
    const [mentee, mentor] = [this.#mentees.get(a), this.#mentors.get(b)];
    return mentee === undefined || mentor === undefined ? undefined : { mentee, mentor };
  }

  partners(person?: string): Explanation['partners'] {
    return this.view.result.pairings
      .filter((p) => person === undefined || p.mentee === person || p.mentor === person)
      .map(({ id, mentee, mentor }) => ({ pairing: id, mentee, mentor }));
  }

  /** People who take no part, then whatever bars the two in every way in which they could meet. */
  bars(meeting: Meeting): string[] {
    const { barred } = this.view.market;
    const { mentee, mentor } = this.ids(meeting);
    const people = [barred.mentee.get(mentee), barred.mentor.get(mentor)];
    const ways = [...this.format.ways.values()].map((way) => this.#broken(way, meeting));
    const [fewest = []] = sortedBy(ways, (bars) => bars.length);
    return [...people.flatMap((why) => why ?? []), ...fewest];
  }

  #broken({ laws }: Market, { mentee, mentor }: Meeting): string[] {
    const both = this.format.equals;
    return laws
      .filter((law) => law.breaks(mentee, mentor) || (both && law.breaks(mentor, mentee)))
      .map(({ name }) => name);
  }

  /** Of the way in which the two have met or, else, would score most. */
  scores(meeting: Meeting | undefined): Pick<Explanation, 'parts' | 'score'> {
    const best = meeting === undefined ? undefined : this.best(meeting);
    if (meeting === undefined || best === undefined) return { parts: [], score: null };
    const { mentee, mentor } = meeting;
    const { scorer } = best.market;
    const back = this.format.equals ? scorer.parts(mentor, mentee) : [];
    return {
      score: best.score / 100,
      parts: scorer.parts(mentee, mentor).map(({ criterion, value, known }, at) => ({
        criterion: criterion.name,
        value: (value + (back[at]?.value ?? value)) / 2_000_000,
        weight: criterion.weight,
        known: known || back[at]?.known === true,
      })),
    };
  }

  best(meeting: Meeting): { readonly market: Market; readonly score: number } | undefined {
    const ids = this.ids(meeting);
    const had = this.view.result.pairings.find((p) => isOf(p, ids.mentee, ids.mentor))?.role;
    const ways = [...this.format.ways].map(([role, market]) => ({
      market,
      score: this.#score(market, meeting),
      order: role === had ? 0 : 1 + this.#broken(market, meeting).length,
    }));
    return sortedBy(
      ways,
      (way) => way.order,
      (way) => -way.score,
    )[0];
  }

  #score({ scorer }: Market, { mentee, mentor }: Meeting): number {
    const there = scorer.score(mentee, mentor);
    return this.format.equals ? meanScore(there + scorer.score(mentor, mentee), 2) : there;
  }
}

export const isOf = (
  p: { readonly mentee: string; readonly mentor: string },
  a: string,
  b: string,
): boolean => (p.mentee === a && p.mentor === b) || (p.mentee === b && p.mentor === a);
