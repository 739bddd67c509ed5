import type { PlacingChange } from '../../model/placing-change.ts';
import type { FormatInput, LeftOut } from '../formats/format-match.ts';
import { type GroupProblem, groupProblem } from '../group-task/group-problem.ts';
import { worthBy } from './group-prices.ts';
import type { MipDesk } from './mip-model.ts';
import { mostByTrying } from './most-by-trying.ts';
import { mostPlaces } from './placeable.ts';
import { solveWorth } from './solve-worth.ts';
import { withMentor, withPeople } from './widened-problem.ts';

/** So many mentors are tried with more places; so many entries at most, since every change is solved anew. */
const mostMentors = 8;
const mostEntries = 12_000;

type Advised = {
  readonly input: FormatInput;
  readonly placed: number;
  readonly left: readonly LeftOut[];
  /** How many of all would have a place. */
  readonly placedWith: (problem: GroupProblem) => Promise<{ readonly placed: number }>;
};

/**
 * What would give places to people who are left, each solved anew, smallest change first: smaller groups, larger ones, more
 * places with a mentor, one mentor more, a few people more, a field of `spread` less. Only what really places more is said.
 */
export async function groupAdvice(
  input: FormatInput,
  { placed, left }: { readonly placed: number; readonly left: readonly LeftOut[] },
  desk: MipDesk,
): Promise<PlacingChange[]> {
  const stuck = left.filter(({ reason }) => reason === 'group-size' || reason === 'shortage');
  const { mentees, mentors } = input.market.sides;
  if (stuck.length === 0 || mentees.length * mentors.length > mostEntries) return [];
  const inside = input.standing.reduce((sum, { members }) => sum + members.length, 0);
  const advised: Advised = {
    input,
    placed: placed + inside,
    left: stuck,
    placedWith: async (problem) => {
      const isReal = (mentee: number) => mentee < mentees.length;
      const tried = mostByTrying(problem, isReal);
      if (tried !== undefined) return { placed: tried + inside };
      // Where sizes alone allow no more than now, nothing need be solved.
      const most = mostPlaces(problem);
      if (most <= placed) return { placed: most + inside };
      // People count, whatever their class; who is only supposed counts for nothing.
      const weight = problem.weight.map((w) => Math.min(1, w));
      const worth = worthBy({ ...problem, weight }, 1, false);
      const { used } = await solveWorth(worth, desk);
      const real = used.filter((k) => isReal(problem.mentee[k] ?? 0));
      return { placed: real.length + inside };
    },
  };
  return [
    ...(await sizes(advised)),
    ...(await mentorTakes(advised)),
    ...(await newMentor(advised)),
    ...(await morePeople(advised)),
    ...(await withoutSpread(advised)),
  ];
}

type Matching = FormatInput['folder']['program']['matching'];

function changed(input: FormatInput, change: Partial<Pick<Matching, 'group_size' | 'spread'>>): GroupProblem {
  const { folder } = input;
  const matching = { ...folder.program.matching, ...change };
  return groupProblem({ ...input, folder: { ...folder, program: { ...folder.program, matching } } });
}

/** The nearest lesser least size, and the nearest greater greatest one, that place more. */
async function sizes({ input, placed, left, placedWith }: Advised): Promise<PlacingChange[]> {
  const { min, max } = input.folder.program.matching.group_size;
  const said: PlacingChange[] = [];
  for (let size = min - 1; size >= 1; size--) {
    const then = await placedWith(changed(input, { group_size: { min: size, max } }));
    if (then.placed <= placed) continue;
    said.push({ kind: 'least-size', size, placed: then.placed });
    break;
  }
  const spare = input.market.sides.mentors.reduce((most, p) => Math.max(most, p.capacity.mentor ?? 0), 0);
  for (let size = max + 1; size <= Math.min(spare, max + left.length); size++) {
    const then = await placedWith(changed(input, { group_size: { min, max: size } }));
    if (then.placed <= placed) continue;
    said.push({ kind: 'greatest-size', size, placed: then.placed });
    break;
  }
  return said;
}

/** Mentors whom a person who is left would fit, and the fewest places with whom more are placed. */
async function mentorTakes({ input, placed, left, placedWith }: Advised): Promise<PlacingChange[]> {
  const { market, folder } = input;
  const { max } = folder.program.matching.group_size;
  const stuck = new Set(left.map(({ person }) => person));
  const fitting = new Map<number, number>();
  const scores = new Int16Array(market.sides.mentors.length);
  market.sides.mentees.forEach(({ id }, i) => {
    if (!stuck.has(id)) return;
    market.scoreRow(i, scores);
    scores.forEach((score, j) => {
      const out = market.barred.mentor.has(market.sides.mentors[j]?.id ?? '');
      if (score >= 0 && !out) fitting.set(j, (fitting.get(j) ?? 0) + 1);
    });
  });
  const mentors = [...fitting].sort(([a, m], [b, n]) => n - m || a - b).slice(0, mostMentors);
  const said: PlacingChange[] = [];
  for (const [j] of mentors) {
    const offered = market.sides.mentors[j]?.capacity.mentor ?? 0;
    const placedBy = (more: number) => {
      const mentor = Int32Array.from(market.seats.mentor);
      mentor[j] = (mentor[j] ?? 0) + more;
      return placedWith(
        groupProblem({ ...input, market: { ...market, seats: { ...market.seats, mentor } } }),
      );
    };
    const found = await fewest({ from: 1, to: Math.min(left.length, max - offered), placed }, placedBy);
    if (found === undefined) continue;
    const id = market.sides.mentors[j]?.id ?? '';
    said.push({ kind: 'mentor-takes', mentor: id, places: offered + found.count, placed: found.placed });
  }
  return said;
}

/** The least number that places as many as the greatest does; undefined where that places no more than now. */
async function fewest(
  { from, to, placed }: { readonly from: number; readonly to: number; readonly placed: number },
  placedBy: (count: number) => Promise<{ readonly placed: number }>,
): Promise<{ readonly count: number; readonly placed: number } | undefined> {
  if (to < from) return undefined;
  const most = (await placedBy(to)).placed;
  if (most <= placed) return undefined;
  for (let count = from; count < to; count++)
    if ((await placedBy(count)).placed >= most) return { count, placed: most };
  return { count: to, placed: most };
}

/** One more mentor whom everybody fits, with the fewest places; and with fewer still where smaller groups are allowed too. */
async function newMentor({ input, placed, placedWith }: Advised): Promise<PlacingChange[]> {
  const { min, max } = input.folder.program.matching.group_size;
  const said: (PlacingChange & { readonly kind: 'new-mentor' })[] = [];
  for (let least = min; least >= 1 && said.length < 2; least--) {
    const problem = changed(input, { group_size: { min: least, max } });
    const found = await fewest({ from: least, to: max, placed }, (high) =>
      placedWith(withMentor(problem, { low: least, high })),
    );
    const before = said[0];
    if (
      found === undefined ||
      (before !== undefined && found.count >= before.places && found.placed <= before.placed)
    )
      continue;
    said.push({
      kind: 'new-mentor',
      places: found.count,
      ...(least < min ? { least } : {}),
      placed: found.placed,
    });
  }
  return said;
}

/** People more, whom every mentor fits: fewer than a group, with whom those who are left fill one. */
async function morePeople({ input, placed, placedWith }: Advised): Promise<PlacingChange[]> {
  const { min } = input.folder.program.matching.group_size;
  const problem = groupProblem(input);
  for (let count = 1; count < min; count++) {
    const then = await placedWith(withPeople(problem, count));
    if (then.placed > placed) return [{ kind: 'more-people', count, placed: then.placed }];
  }
  return [];
}

async function withoutSpread({ input, placed, placedWith }: Advised): Promise<PlacingChange[]> {
  const { spread } = input.folder.program.matching;
  const said: PlacingChange[] = [];
  for (const field of Object.keys(spread)) {
    const rest = Object.fromEntries(Object.entries(spread).filter(([other]) => other !== field));
    const then = await placedWith(changed(input, { spread: rest }));
    if (then.placed > placed) said.push({ kind: 'without-spread', field, placed: then.placed });
  }
  return said;
}
