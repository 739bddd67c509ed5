import type { BoardFigures } from '../../../src/evaluate/summary/board-figures.ts';
import { discloseSummary, type ToldBeside } from '../../../src/evaluate/summary/disclose-summary.ts';
import type { FunnelStep } from '../../../src/model/funnel.ts';
import { programSchema } from '../../../src/schema/program.ts';
import type { Metric } from '../../../src/schema/progress-result.ts';
import type { Random } from '../disclosure/samples.ts';
import { type Cell, countOf, type Sample } from '../disclosure/worlds.ts';

/** Small programs as a board’s page counts them, of parts that a reader can try every spread of people over. */

/** Who is in the part, by the names of the cells that count them. */
type Part = readonly string[];
type Board = { readonly parts: readonly Part[]; readonly targets: readonly string[] };

const before: readonly Part[] = [['accepted'], ['accepted', 'matched']];
const begun = ['accepted', 'matched', 'begun'] as const;
const crossed = (one: readonly (readonly string[])[], two: readonly (readonly string[])[]): Part[] =>
  one.flatMap((a) => two.map((b) => [...begun, ...a, ...b]));

const states = [['completed'], ['open'], ['ended']] as const;
export const boards: readonly Board[] = [
  { parts: [...before, ...crossed(states, [[], ['goal']])], targets: ['match-rate', 'active-pairings'] },
  { parts: [...before, ...crossed(states, [[]])], targets: ['completion', 'early-ends'] },
  { parts: [...before, ...crossed([['open'], ['ended']], [[], ['met']])], targets: ['goals-set'] },
  { parts: [...before, ...crossed(states, [[]])], targets: ['active-pairings'] },
];

/** A third of the parts hold nobody or a few. */
export const peopleDrawn = ({ parts }: Board, random: Random): number[] =>
  parts.map(() => (random(3) === 0 ? random(5) : random(30)));

const steps = ['accepted', 'matched', 'begun', 'met', 'goal', 'completed'] as const satisfies FunnelStep[];

/** Every number of people that the page may tell. */
export function sampleOf({ parts, targets }: Board, sizes: readonly number[]): Sample {
  const counted = new Set(parts.flat());
  const within: Readonly<Record<string, string>> = { matched: 'accepted', begun: 'matched' };
  const cells = [...steps, 'ended', ...(targets.includes('active-pairings') ? ['open'] : [])];
  return {
    parts: sizes,
    cells: cells
      .filter((id) => counted.has(id))
      .map((id): Cell => {
        const of = id === 'accepted' ? {} : { of: [within[id] ?? 'begun'] };
        const own = parts.flatMap((part, at) => (part.includes(id) ? [at] : []));
        return { id, priority: 0, sensitive: id === 'ended', ...of, parts: own };
      }),
  };
}

function boardOf(board: Board, sizes: readonly number[]): BoardFigures {
  const count = (id: string): number =>
    countOf({ parts: sizes }, { parts: board.parts.flatMap((part, at) => (part.includes(id) ? [at] : [])) });
  const share = (id: string, numerator: number, denominator: number): Metric => ({
    ...{ id, numerator, denominator, low: null, high: null, intervalMethod: 'none', unit: 'share' },
    ...{ value: denominator === 0 ? null : numerator / denominator, asOf: '2026-06-30', suppressed: false },
    ...(board.targets.includes(id) ? { target: { text: '>= 50%', met: true } } : {}),
  });
  const earlyEnds = share('early-ends', count('ended'), count('begun'));
  return {
    funnel: steps
      .filter((step) => board.parts.some((part) => part.includes(step)))
      .map((step) => ({ step, count: count(step) })),
    metrics: [
      share('match-rate', count('matched'), count('accepted')),
      share('active-pairings', count('open'), count('open')),
      share('completion', count('completed'), count('begun')),
      share('goals-set', count('goal'), count('begun')),
      earlyEnds,
    ],
    earlyEnds,
    waves: [],
  };
}

const { privacy } = programSchema.parse({});

/** The numbers that a page for hr tells. */
export function toldOf(
  board: Board,
  sizes: readonly number[],
  beside: ToldBeside = { counts: [], participants: [] },
): ReadonlySet<string> {
  const { funnel, metrics, earlyEnds } = discloseSummary(boardOf(board, sizes), privacy, beside);
  const judged = metrics.filter(({ target }) => target !== undefined);
  const ofMetrics = [...judged, ...(earlyEnds === undefined ? [] : [earlyEnds])].flatMap(
    // That there is nobody to have a share of is said as it is.
    ({ id, numerator, denominator, value, suppressed }) => [
      ...(value === null && !suppressed ? [...(numerators[id] ?? []), ...(denominators[id] ?? [])] : []),
      ...(numerator === null ? [] : (numerators[id] ?? [])),
      ...(denominator === null ? [] : (denominators[id] ?? [])),
    ],
  );
  const cells = new Set(sampleOf(board, sizes).cells.map(({ id }) => id));
  const told = [...funnel.flatMap(({ step, count }) => (count === null ? [] : [step])), ...ofMetrics];
  return new Set(told.filter((id) => cells.has(id)));
}

const numerators: Readonly<Record<string, readonly string[]>> = {
  'match-rate': ['matched'],
  'active-pairings': ['open'],
  completion: ['completed'],
  'goals-set': ['goal'],
  'early-ends': ['ended'],
};
const denominators: Readonly<Record<string, readonly string[]>> = {
  'match-rate': ['accepted'],
  'active-pairings': ['open'],
  completion: ['begun'],
  'goals-set': ['begun'],
  'early-ends': ['begun'],
};
