import { coMentorRole } from '../../model/pairing-unit.ts';
import { type Change, changedMarket, type Standing } from '../explain/changed-market.ts';
import { type Difference, differenceOf } from '../explain/match-difference.ts';
import type { UnitMatch } from '../formats/match-format.ts';
import { standingUnits } from '../formats/standing-units.ts';
import { type GroupProblem, groupProblem } from '../group-task/group-problem.ts';
import type { Market, MarketInput } from '../market.ts';
import type { MipDesk } from './mip-model.ts';
import { solveGroups } from './solve-groups.ts';
import { withOpenGroup, withoutGroup } from './widened-problem.ts';

/** A mentee and a mentor, by id. */
export type Member = { readonly mentee: string; readonly mentor: string };

/** A match of groups, and what it would be with one thing otherwise: solved each time, nothing is estimated. */
export class GroupWhatIf {
  readonly now: Standing;
  readonly problem: GroupProblem;
  readonly #input: MarketInput;
  readonly #market: Market;
  readonly #desk: MipDesk;

  constructor(input: MarketInput, { market, result }: UnitMatch, desk: MipDesk) {
    this.#input = input;
    this.#market = market;
    this.#desk = desk;
    this.problem = groupProblem({ folder: input.folder, market, standing: standingUnits(market) });
    const pairs = result.pairings
      .filter(({ role }) => role !== coMentorRole)
      .map(({ mentee, mentor, score }) => ({ mentee, mentor, score: Math.round(100 * (score ?? 0)) }));
    this.now = standingOf(pairs);
  }

  /** With one thing otherwise in the files. */
  async with(change: Change): Promise<Difference> {
    return differenceOf(this.now, await this.#changed(change));
  }

  /** With these as members of those groups, whatever the rules of a pair say; undefined where sizes or `spread` forbid it. */
  async forced(first: Member, ...others: readonly Member[]): Promise<Difference | undefined> {
    const then = await this.#changed({ kind: 'force', ...first }, others);
    const holds = [first, ...others].every(({ mentee, mentor }) =>
      then.pairs.some((p) => p.mentee === mentee && p.mentor === mentor),
    );
    return holds ? differenceOf(this.now, then) : undefined;
  }

  /** The best match in which a group is led that is not, or is not led that is; undefined where it cannot be filled. */
  async turned(group: number, leads: boolean): Promise<Difference | undefined> {
    const problem = leads ? withoutGroup(this.problem, group) : withOpenGroup(this.problem, group);
    const then = await this.#solved(problem, this.#market);
    const opened = then.pairs.some(({ mentee }) => mentee === '');
    if (!leads && !opened) return undefined;
    return differenceOf(this.now, standingOf(then.pairs.filter(({ mentee }) => mentee !== '')));
  }

  #changed(change: Change, pins: readonly Member[] = []): Promise<Standing> {
    const { folder } = this.#input;
    const overrides = [
      ...folder.overrides,
      ...pins.map(({ mentee, mentor }) => ({ kind: 'pin', person: mentee, other: mentor }) as const),
    ];
    const market = changedMarket({ ...this.#input, folder: { ...folder, overrides } }, this.#market, change);
    return this.#solved(groupProblem({ folder, market, standing: standingUnits(market) }), market);
  }

  /** Who is only supposed has no id. */
  async #solved(problem: GroupProblem, { sides, decisions }: Market): Promise<Standing> {
    const { used } = await solveGroups(problem, this.#desk);
    const kept = decisions.kept.filter(({ role }) => role !== coMentorRole);
    const made = used.map((k) => {
      const unit = problem.units.findLast((_, g) => (problem.first[g] ?? 0) <= k);
      return {
        mentee: sides.mentees[problem.mentee[k] ?? -1]?.id ?? '',
        mentor: sides.mentors[unit?.leads[0] ?? -1]?.id ?? '',
        score: problem.score[k] ?? 0,
      };
    });
    return standingOf([...kept.map(({ mentee, mentor, score = 0 }) => ({ mentee, mentor, score })), ...made]);
  }
}

const standingOf = (pairs: Standing['pairs']): Standing => ({
  matched: pairs.length,
  total: pairs.reduce((sum, { score }) => sum + score, 0),
  pairs,
});
