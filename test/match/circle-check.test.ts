import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchFormat } from '../../src/match/formats/match-format.ts';
import type { Market } from '../../src/match/market.ts';
import { checkCircles } from '../../src/match/verify/check-circles.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { FormatLock } from '../../src/schema/format-lock.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { day, marketOf } from './circle-brute-force.ts';
import { circleFolder, circlePrograms, memberRow } from './circle-programs.ts';

const lockOf = async (folder: ProgramFolder): Promise<FormatLock> => {
  const market = marketOf(folder);
  const input = { folder, market, today: day as never, version: '0', orphaned: new Set<string>() };
  return (await matchFormat({ ...input, method: 'circle' })).lock;
};

/** The same, made once for each program. */
const made = new Map<ProgramFolder, Promise<FormatLock>>();
const lockOnce = (folder: ProgramFolder): Promise<FormatLock> => {
  const lock = made.get(folder) ?? lockOf(folder);
  made.set(folder, lock);
  return lock;
};

const markets = new Map<ProgramFolder, Market>();
const check = (folder: ProgramFolder, lock: FormatLock) => {
  const market = markets.get(folder) ?? marketOf(folder);
  markets.set(folder, market);
  return checkCircles({ folder, market, lock });
};

/** So many people, three of them in a circle that stands and has room. */
function manyPeople(
  count: number,
  group_size: { readonly min: number; readonly max: number },
): ProgramFolder {
  const random = seededRandom(`circles of ${count}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = ['budget', 'careers', 'speaking', 'teams', 'hiring', 'law'];
  const people = Array.from({ length: count }, (_, at) => ({
    id: `p${100 + at}`,
    topics: [...new Set([pick(words), pick(words), pick(words)])],
    level: Math.floor(random() * 4),
    department: pick(['Sales', 'Legal', 'People', 'Technology']),
    prefers: [`p${100 + Math.floor(random() * count)}`],
  }));
  return circleFolder({
    people,
    matching: { group_size, spread: { department: { at_most: 2 } } },
    overrides: [{ kind: 'pin', person: 'p110', other: 'p111' }],
    pairings: ['p100', 'p101', 'p102'].map((id) => memberRow('P-0001', id)),
  });
}

const programs: readonly (readonly [name: string, folder: ProgramFolder, method: 'exact' | 'prices'])[] = [
  ['few people', manyPeople(14, { min: 3, max: 4 }), 'exact'],
  ['circles of three and more', manyPeople(43, { min: 3, max: 5 }), 'prices'],
  ['circles of four', manyPeople(31, { min: 4, max: 4 }), 'prices'],
  ['circles of five and more', manyPeople(33, { min: 5, max: 7 }), 'prices'],
  ['pairs and more', manyPeople(30, { min: 2, max: 4 }), 'prices'],
];

it('finds nothing wrong with what was matched', async () => {
  await fc.assert(
    fc.asyncProperty(circlePrograms(10), async (folder) => {
      expect((await check(folder, await lockOf(folder))).faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** The lock with one of its numbers, in order of the text, one more or less. */
function changedLocks(lock: FormatLock): FormatLock[] {
  const { matched, total, bound, proof, units } = lock;
  const judged = { matched, total, bound, proof, units };
  const text = JSON.stringify(judged);
  return [...text.matchAll(/(?<=:)\d+(?:\.\d+)?(?=[,}])/g)].flatMap(({ 0: number, index }) =>
    [1, -1].map((by) => {
      const changed = String(Number(number) + by);
      return { ...lock, ...JSON.parse(text.slice(0, index) + changed + text.slice(index + number.length)) };
    }),
  );
}

describe.each(programs)('%s', (_, folder, method) => {
  it('is proven, and rejected with any number changed by one', async () => {
    const lock = await lockOnce(folder);
    expect(lock.proof).toMatchObject({ method });
    expect((await check(folder, lock)).faults).toEqual([]);
    const changed = changedLocks(lock);
    expect(changed.length).toBeGreaterThan(20);
    for (const other of changed) expect((await check(folder, other)).faults).not.toEqual([]);
  });

  it('is rejected when two people change places, or somebody is left out', async () => {
    const lock = await lockOnce(folder);
    const [first, second, ...others] = lock.units;
    const [a, ...restA] = first?.rows ?? [];
    const [b, ...restB] = second?.rows ?? [];
    if (first === undefined || second === undefined || a === undefined || b === undefined)
      throw new Error('too few');
    const changed = [
      [{ ...first, rows: [b, ...restA] }, { ...second, rows: [a, ...restB] }, ...others],
      [{ ...first, rows: restA }, second, ...others],
      [{ ...first, rows: [...first.rows, b] }, second, ...others],
    ];
    for (const units of changed) expect((await check(folder, { ...lock, units })).faults).not.toEqual([]);
  });
});
