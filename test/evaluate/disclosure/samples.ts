import { seededRandom } from '../../../src/stats/seeded-random.ts';
import type { Cell, Sample } from './worlds.ts';

/** Cohorts of the shapes that reports have, of parts of the given sizes; a random number generator gives the sizes. */

export type Random = (below: number) => number;

/** Whole numbers from 0 to under what is asked for, the same for the same seed. */
export function randomOf(seed: string): Random {
  const next = seededRandom(seed);
  return (below) => Math.floor(next() * below);
}

/** Small counts are where everything happens: a third of them 0 to 4, the others up to 24. */
const size = (random: Random): number => (random(3) === 0 ? random(5) : random(25));

/** Leavers of a group by three days, each among those of the next, and those who stayed. */
export function stays(random: Random): Sample {
  const names = ['mentees', 'others'];
  const parts = names.flatMap(() => [size(random), size(random), size(random), size(random) + random(60)]);
  const cells = names.flatMap((name, i): Cell[] => {
    const from = 4 * i;
    const cell = (id: string, own: number[], of: string | undefined, priority: number): Cell => ({
      id: `${name}/${id}`,
      parts: own.map((part) => from + part),
      priority,
      sensitive: of !== undefined,
      ...(of === undefined ? {} : { of: [`${name}/${of}`] }),
    });
    return [
      cell('n', [0, 1, 2, 3], undefined, 0),
      cell('365', [0, 1, 2], 'n', 1),
      cell('180', [0, 1], '365', 2),
      cell('90', [0], '180', 3),
    ];
  });
  return { parts, cells };
}

/** Two groups in some departments, with the totals of both and of all. */
export function crossed(random: Random): Sample {
  return grid(random, 2, 2 + random(3));
}

/** Forty cells. */
const wide = (random: Random): Sample => grid(random, 4, 7);

function grid(random: Random, rows: number, columns: number): Sample {
  const parts = Array.from({ length: rows * columns }, () => size(random));
  const row = (i: number): number[] => Array.from({ length: columns }, (_, j) => i * columns + j);
  const column = (j: number): number[] => Array.from({ length: rows }, (_, i) => i * columns + j);
  const plain = { sensitive: false };
  return {
    parts,
    cells: [
      { id: 'all', parts: parts.map((_, i) => i), priority: 0, ...plain },
      ...Array.from({ length: rows }, (_, i) => ({
        id: `r${i}`,
        parts: row(i),
        priority: 1,
        of: ['all'],
        split: 'row',
        ...plain,
      })),
      ...Array.from({ length: columns }, (_, j) => ({
        id: `c${j}`,
        parts: column(j),
        priority: 2,
        of: ['all'],
        split: 'column',
        ...plain,
      })),
      ...parts.map((_, i) => ({
        id: `r${Math.floor(i / columns)}c${i % columns}`,
        parts: [i],
        priority: 3,
        of: [`r${Math.floor(i / columns)}`, `c${i % columns}`],
        ...plain,
      })),
    ],
  };
}

/** Groups of one field, how many of each were matched, and the totals. */
export function shares(random: Random): Sample {
  const groups = 2 + random(2);
  const parts = Array.from({ length: 2 * groups }, () => size(random));
  const each = Array.from({ length: groups }, (_, i) => i);
  return {
    parts,
    cells: [
      { id: 'all', parts: parts.map((_, i) => i), priority: 0, sensitive: false },
      { id: 'matched', parts: each.map((i) => 2 * i), priority: 1, sensitive: true, of: ['all'] },
      ...each.map((i) => ({
        id: `g${i}`,
        parts: [2 * i, 2 * i + 1],
        priority: 2,
        sensitive: false,
        of: ['all'],
        split: 'group',
      })),
      ...each.map((i) => ({
        id: `g${i}/matched`,
        parts: [2 * i],
        priority: 3,
        sensitive: true,
        of: [`g${i}`, 'matched'],
      })),
    ],
  };
}

export const shapes = { stays, crossed, shares, wide } as const;
/** Shapes small enough for trying every spread of people. */
export type Shape = Exclude<keyof typeof shapes, 'wide'>;
