import type { PlacingChange } from '../../model/placing-change.ts';
import type { CircleTask } from '../circle-task.ts';
import { type CirclePlan, circlePlan } from './circle-plan.ts';
import { guideOf } from './guide-search.ts';
import { searchCircles } from './search-circles.ts';
import { solveExactly } from './solve-exactly.ts';

/** A short search: people are only counted. */
const stepsEach = 300;

/**
 * Changes that would place more people, each tried: the nearest least size and greatest size that help, `spread` without
 * one field, and the fewest people more, who could sit with anybody. Whoever places most comes first.
 */
export function adviseOnSize(task: CircleTask, placed: number): PlacingChange[] {
  const { min, max, spread } = task;
  const least = countDown(min - 1, 2).map(
    (size) => ({ change: { kind: 'least-size', size }, task: { ...task, min: size } }) as const,
  );
  const greatest = countUp(max + 1, max + min).map(
    (size) => ({ change: { kind: 'greatest-size', size }, task: { ...task, max: size } }) as const,
  );
  const mixed = spread.map(
    ({ field }) =>
      ({
        change: { kind: 'without-spread', field },
        task: { ...task, spread: spread.filter((other) => other.field !== field) },
      }) as const,
  );
  const joined = countUp(1, min - 1).map(
    (count) => ({ change: { kind: 'more-people', count }, task: withNewcomers(task, count) }) as const,
  );
  const kinds = [least, greatest, joined, ...mixed.map((one) => [one])];
  const helpful = kinds.flatMap((ideas): PlacingChange[] => {
    for (const idea of ideas) {
      const now = placedBy(idea.task, task.free.length);
      if (now > placed) return [{ ...idea.change, placed: now }];
    }
    return [];
  });
  return helpful.sort((a, b) => b.placed - a.placed);
}

const countUp = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
const countDown = (from: number, to: number): number[] => countUp(to, from).reverse();

/** How many of the first `people` have a place in the most that were found. */
function placedBy(task: CircleTask, people: number): number {
  const plan = circlePlan(task);
  const circles = solveExactly(plan) ?? searchBriefly(task, plan);
  const seated = circles.flatMap(({ items }) => items.flatMap((x) => plan.members[x] ?? []));
  return seated.filter((person) => person < people).length;
}

const searchBriefly = (task: CircleTask, plan: CirclePlan) =>
  searchCircles(plan, guideOf(task, plan, undefined), { steps: stepsEach * plan.items, seed: 1 });

/** The task with so many people more, whom everybody may sit with and who have no answers. */
function withNewcomers(task: CircleTask, count: number): CircleTask {
  const { affinities, standing } = task;
  const people = affinities.people + count;
  const of = new Int16Array(people ** 2);
  for (let i = 0; i < people; i++) {
    of[i * people + i] = -1;
    if (i < affinities.people)
      of.set(affinities.of.subarray(i * affinities.people, (i + 1) * affinities.people), i * people);
  }
  return {
    ...task,
    free: [...task.free, ...Array<number>(count).fill(-1)],
    affinities: { people, of },
    standing: standing.map((circle) => ({
      ...circle,
      affinity: Int32Array.from({ length: people }, (_, i) => circle.affinity[i] ?? 0),
    })),
  };
}
