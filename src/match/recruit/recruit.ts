import { sortedBy } from '../../model/order.ts';
import type { RecruitResult } from '../../schema/recruit-result.ts';
import { type Best, bestMatch, changedMarket } from '../explain/changed-market.ts';
import { type ExplainView, explainView } from '../explain/explanation.ts';
import { differenceOf } from '../explain/match-difference.ts';
import { scarcestMentors } from '../explain/place-gain.ts';
import type { Market, MarketInput } from '../market.ts';
import type { PairMatch } from '../match-pairs.ts';
import type { MarketSolution } from '../solve-market.ts';
import { type KindRanking, type Ranked, rankingOf } from './kind-ranking.ts';
import { kindsFor, type MentorKind, type Newcomer } from './mentor-kinds.ts';

export type Recruitment = Omit<RecruitResult, 'schema' | 'program' | 'asOf' | 'inputs'>;

/** Mentees whose needs are looked at, those who would gain most first. */
const mostMentees = 60;
/** Kinds that are measured by adding one such mentor and solving again. */
const mostMeasured = 8;
/** Of each topic, level and department the best kind is measured as well, up to this many. */
const mostOfEach = 6;
/** How far further mentors are counted; for each so many kinds are measured, and more while none of them helps. */
const mostFurther = 6;
const fewestTried = 3;
const mostPlaces = 5;

/**
 * Which further mentors would help most. A mentor with one place brings at most the largest u − c over the mentees (u the
 * price of a mentee's seat, c the cost of the pair): that ranks the kinds. Then the best are measured, by adding one such
 * mentor and solving again.
 */
export async function recruitMentors(input: MarketInput, match: PairMatch): Promise<Recruitment> {
  const view = explainView(input, match);
  const pool = await pricedMatch(view);
  const ranking = rankingFor(input, match, pool);
  const ranked = ranking(pool);
  const measure = measurer(view);
  const kinds: Recruitment['kinds'] = [];
  for (const { newcomer, departments } of grouped(ranked).slice(0, mostMeasured))
    kinds.push({ ...kindOf(newcomer.kind), departments, ...(await measure(newcomer)) });
  const { name, matched, seats, total } = match.result.objective;
  return {
    objective: name,
    matched,
    seats,
    total,
    kinds: kinds.filter(helps).sort(moreFirst),
    by: await marginals(ranked, measure),
    further: await further(view, ranking),
    places: await scarcestMentors(view, mostPlaces),
  };
}

/**
 * Only how far further mentors go, which is a part of what `recruitMentors` measures. `exhausted`: no kind of mentor would
 * place anybody else; otherwise there was no looking further.
 */
export async function furtherMentors(
  input: MarketInput,
  match: PairMatch,
): Promise<{ readonly further: Recruitment['further']; readonly exhausted: boolean }> {
  const view = explainView(input, match);
  const steps = await further(view, rankingFor(input, match, await pricedMatch(view)));
  const cut = steps.length === (match.lock.objective === 'stable' ? 1 : mostFurther);
  return { further: steps, exhausted: !cut || steps.some(({ matched }) => matched <= 0) };
}

/** The kinds of mentors that those could need whose seats are dear. */
function rankingFor(input: MarketInput, { market }: PairMatch, pool: MarketSolution): KindRanking {
  return rankingOf(input, market, kindsFor(input, market, neediest(market, pool)));
}

type Measured = Pick<Recruitment['kinds'][number], 'matched' | 'total' | 'mentees'>;
type Measure = (newcomer: Newcomer) => Promise<Measured>;

const helps = (gain: { readonly matched: number; readonly total: number }): boolean =>
  gain.matched > 0 || (gain.matched === 0 && gain.total > 0);

const moreFirst = (a: Measured, b: Measured): number => b.matched - a.matched || b.total - a.total;

const kindOf = ({ level, department, topics, languages, timezone }: MentorKind) => ({
  level: level ?? null,
  department: department ?? null,
  topics: [...topics],
  languages: [...languages],
  timezone: timezone ?? null,
});

/** A match with prices: that of the program, or for `stable`, which has none, the one that fills most seats. */
async function pricedMatch({ match, program }: ExplainView): Promise<MarketSolution> {
  if (match.lock.objective !== 'stable') return match.solution;
  return (await bestMatch(program.market, 'coverage-then-total')).solution;
}

/** Mentees with a seat to fill, the dearest seat first: nobody, or a poor match, is what makes a seat dear. */
function neediest({ seats, sides }: Market, { u }: MarketSolution): number[] {
  return sortedBy(
    [...seats.mentee.keys()].filter((i) => (seats.mentee[i] ?? 0) > 0),
    (i) => -(u[i] ?? 0),
    (i) => sides.mentees[i]?.id ?? '',
  ).slice(0, mostMentees);
}

/** Kinds that differ only by department as one, with the departments that serve as well as the best. */
function grouped(
  ranked: readonly Ranked[],
): { readonly newcomer: Newcomer; readonly departments: string[] }[] {
  const groups = new Map<string, Ranked[]>();
  for (const one of ranked) {
    const { department: _any, ...rest } = one.newcomer.kind;
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [best] = group;
    if (best === undefined) return [];
    const same = group.filter(({ bound }) => bound === best.bound);
    return [
      {
        newcomer: best.newcomer,
        departments: same.flatMap((r) => r.newcomer.kind.department ?? []).sort(),
      },
    ];
  });
}

/** Adds one such mentor and solves again; what was measured once is remembered. */
function measurer(view: ExplainView): Measure {
  const known = new Map<string, Measured>();
  return async (newcomer) => {
    const { id } = newcomer.person;
    const before = known.get(id);
    if (before !== undefined) return before;
    const { standing } = await matchWithNewcomers(view, [newcomer]);
    const { matched, total } = differenceOf(view.now, standing);
    const mentees = standing.pairs.filter((p) => p.mentor === id).map((p) => p.mentee);
    const measured = { matched, total, mentees: mentees.sort() };
    known.set(id, measured);
    return measured;
  };
}

/** The best match with these further mentors; the same one twice brings two places. */
function matchWithNewcomers({ program }: ExplainView, newcomers: readonly Newcomer[]): Promise<Best> {
  const people = new Map<string, Newcomer['person']>();
  for (const { person } of newcomers) {
    const places = people.get(person.id)?.capacity.mentor ?? 0;
    people.set(person.id, { ...person, capacity: { mentor: places + 1 } });
  }
  const training = newcomers.flatMap((n) => n.training.map((t) => ({ ...t, person: n.person.id })));
  const market = changedMarket(program.input, program.market, {
    kind: 'people',
    people: [...people.values()],
    training,
  });
  return bestMatch(market, program.objective);
}

/** Of each topic, level and department the best kind that has it, measured. */
async function marginals(ranked: readonly Ranked[], measure: Measure): Promise<Recruitment['by']> {
  const said: Recruitment['by'] = [];
  const traits: readonly ['topic' | 'level' | 'department', (kind: MentorKind) => readonly string[]][] = [
    ['topic', (kind) => kind.topics],
    ['level', (kind) => (kind.level === undefined ? [] : [kind.level])],
    ['department', (kind) => (kind.department === undefined ? [] : [kind.department])],
  ];
  for (const [trait, of] of traits) {
    const best = new Map<string, Newcomer>();
    for (const { newcomer } of ranked)
      for (const value of of(newcomer.kind)) if (!best.has(value)) best.set(value, newcomer);
    const gains: Recruitment['by'] = [];
    for (const [value, newcomer] of [...best].slice(0, mostOfEach)) {
      const { matched, total } = await measure(newcomer);
      gains.push({ trait, value, matched, total });
    }
    said.push(
      ...sortedBy(
        gains.filter(helps),
        (g) => -g.matched,
        (g) => -g.total,
        (g) => g.value,
      ),
    );
  }
  return said;
}

/**
 * How far 1, 2, 3 … further mentors go: each time one more of the kind that then brings most, until none brings anything.
 * The prices of each match say which kinds are worth measuring in the next.
 */
async function further(view: ExplainView, ranking: KindRanking): Promise<Recruitment['further']> {
  const chosen: Newcomer[] = [];
  const said: Recruitment['further'] = [];
  let now: Best = { solution: await pricedMatch(view), standing: view.now };
  while (said.length < mostFurther) {
    const candidates = grouped(ranking(now.solution)).slice(0, mostMeasured);
    let best: { readonly then: Best; readonly gain: Measured; readonly at: number } | undefined;
    for (const [at, { newcomer }] of candidates.entries()) {
      if (best !== undefined && at >= fewestTried) break;
      const then = await matchWithNewcomers(view, [...chosen, newcomer]);
      const gain = { ...differenceOf(now.standing, then.standing), mentees: [] };
      if (helps(gain) && (best === undefined || moreFirst(gain, best.gain) < 0)) best = { then, gain, at };
    }
    const taken = candidates[best?.at ?? -1];
    if (best === undefined || taken === undefined) return said;
    chosen.push(taken.newcomer);
    now = best.then;
    const { matched, total } = best.gain;
    said.push({
      mentors: chosen.length,
      ...kindOf(taken.newcomer.kind),
      departments: taken.departments,
      matched,
      total,
      after: { matched: now.standing.matched, total: now.standing.total / 100 },
    });
    // Deferred acceptance has no prices to say what the next one is worth.
    if (now.solution.objective === 'stable') return said;
  }
  return said;
}
