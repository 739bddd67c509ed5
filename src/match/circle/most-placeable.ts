import type { CircleTask } from '../circle-task.ts';

/**
 * The most people that any circles place, by two counts: who has too few others to sit with, over and over, cannot sit at
 * all; and the others must split into circles of min … max, but for those who join circles that stand.
 */
export function mostPlaceable({ affinities, standing, min, max }: CircleTask): number {
  const { people, of } = affinities;
  const joins = Uint8Array.from({ length: people }, (_, i) =>
    standing.some(({ affinity }) => (affinity[i] ?? -1) >= 0) ? 1 : 0,
  );
  const others = new Int32Array(people);
  for (let i = 0; i < people; i++)
    for (let j = 0; j < people; j++) if ((of[i * people + j] ?? -1) >= 0) others[i] = (others[i] ?? 0) + 1;
  const gone = new Uint8Array(people);
  const leaving = [...others.keys()].filter((i) => joins[i] === 0 && (others[i] ?? 0) < min - 1);
  for (const i of leaving) gone[i] = 1;
  for (const i of leaving)
    for (let j = 0; j < people; j++) {
      if ((of[i * people + j] ?? -1) < 0 || gone[j] === 1) continue;
      others[j] = (others[j] ?? 0) - 1;
      if (joins[j] === 1 || (others[j] ?? 0) >= min - 1) continue;
      gone[j] = 1;
      leaving.push(j);
    }
  const able = people - leaving.length;
  const joinable = joins.filter((can, i) => can === 1 && gone[i] === 0).length;
  const room = standing.reduce((sum, { places }) => sum + max - places.length, 0);
  let most = 0;
  for (let joining = 0; joining <= Math.min(joinable, room); joining++)
    most = Math.max(most, joining + mostSplit(able - joining, { min, max }));
  return most;
}

/** The greatest number up to `people` that splits into circles of min … max. */
function mostSplit(people: number, { min, max }: { readonly min: number; readonly max: number }): number {
  for (let count = people; count >= min; count--)
    if (Math.ceil(count / max) <= Math.floor(count / min)) return count;
  return 0;
}
