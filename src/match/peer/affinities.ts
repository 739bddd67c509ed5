import type { PeerTask } from '../peer-task.ts';

/** Who could be with whom, of those who look for somebody. */
export type Affinities = Pick<PeerTask, 'scale' | 'lottery'> & {
  readonly people: number;
  /** s(i,j) + s(j,i) in hundredths by j, −1 where barred. The next call may overwrite it. */
  readonly row: (person: number) => Int16Array;
};

/** Up to so many people (128 MB), every affinity is kept; beyond, a row is made whenever it is looked at. */
const mostKept = 8192;

/** The affinities of a task, each row made once where there is room for all. */
export function affinitiesOf({ free, row, scale, lottery }: PeerTask): Affinities {
  const people = free.length;
  const kept: Int16Array[] = [];
  const once = new Int16Array(people);
  const made = (person: number): Int16Array => {
    const own = people > mostKept ? once : new Int16Array(people);
    row(person, own);
    if (people <= mostKept) kept[person] = own;
    return own;
  };
  return { people, scale, lottery, row: (person) => kept[person] ?? made(person) };
}

/** The exact weight of a pair with this affinity. */
export const weightOf = (
  { scale, lottery }: Affinities,
  [a, b]: readonly [number, number],
  affinity: number,
): number => scale.seat + affinity * scale.unit + lottery(a, b);
