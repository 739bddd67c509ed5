import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchFlash } from '../../src/match/flash/match-flash.ts';
import { checkFlash } from '../../src/match/verify/check-flash.ts';
import { marketOf, randomTable, rotate, type SmallRotation } from './flash-programs.ts';
import { lockOf } from './lock-of.ts';
import { numberChanges } from './number-changes.ts';
import { folderOf, type PersonInput } from './small-program.ts';

/** What counts, first first: talks, then how evenly they are spread (less is better), then points in hundredths. */
type Worth = { readonly talks: number; readonly missing: number; readonly points: number };

const triangle = (k: number): number => (k * (k + 1)) / 2;
const better = (a: Worth, b: Worth | undefined): boolean =>
  b === undefined ||
  a.talks - b.talks > 0 ||
  (a.talks === b.talks && (a.missing < b.missing || (a.missing === b.missing && a.points > b.points)));

/**
 * The best of all: mentee by mentee every set of mentors is tried, the best way to each state of the mentors kept. Whether
 * the talks go into rounds is no matter here: what the match makes of them is looked at round by round.
 */
function bestOfAll({ scores, rounds, rooms }: SmallRotation): Worth {
  const mentors = scores[0]?.length ?? 0;
  let states = new Map<string, Worth>([
    [new Array(mentors).fill(0).join(), { talks: 0, missing: 0, points: 0 }],
  ]);
  for (const row of scores) {
    const next = new Map<string, Worth>();
    for (const [key, worth] of states)
      for (let set = 0; set < 2 ** mentors; set++) {
        const chosen = row.flatMap((_, j) => ((set >> j) & 1 ? [j] : []));
        const counts = key.split(',').map((count, j) => Number(count) + ((set >> j) & 1));
        if (chosen.length > rounds || counts.some((c) => c > rounds)) continue;
        if (chosen.some((j) => row[j] === undefined)) continue;
        const then = {
          talks: worth.talks + chosen.length,
          missing: worth.missing + triangle(rounds - chosen.length),
          points: worth.points + chosen.reduce((sum, j) => sum + 100 * (row[j] ?? 0), 0),
        };
        if (better(then, next.get(counts.join()))) next.set(counts.join(), then);
      }
    states = next;
  }
  let best: Worth | undefined;
  for (const [key, worth] of states) {
    if (worth.talks > rounds * (rooms ?? Number.POSITIVE_INFINITY)) continue;
    const missing = worth.missing + key.split(',').reduce((sum, c) => sum + triangle(rounds - Number(c)), 0);
    if (better({ ...worth, missing }, best)) best = { ...worth, missing };
  }
  return best ?? { talks: 0, missing: 0, points: 0 };
}

function worthOf(given: SmallRotation, found: Awaited<ReturnType<typeof rotate>>['found']): Worth {
  const rows = found.units.flatMap((u) => u.rows);
  const had = (id: string) => rows.filter((r) => r.mentee === id || r.mentor === id).length;
  const ids = [...given.scores.map((_, i) => `e${i}`), ...(given.scores[0] ?? []).map((_, j) => `m${j}`)];
  return {
    talks: rows.length,
    missing: ids.reduce((sum, id) => sum + triangle(given.rounds - had(id)), 0),
    points: rows.reduce((sum, r) => sum + r.score, 0),
  };
}

const small = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    rooms: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  })
  .chain(({ rows, columns, rounds, rooms }) =>
    randomTable(rows, columns).map(
      (scores): SmallRotation => ({ scores, rounds, ...(rooms === undefined ? {} : { rooms }) }),
    ),
  );

test('a rotation is as good as the best of all, and its proof holds', async () => {
  await fc.assert(
    fc.asyncProperty(small, async (given) => {
      const { found, lock, check } = await rotate(given);
      expect(await check(lock)).toMatchObject({ faults: [] });
      expect(worthOf(given, found)).toEqual(bestOfAll(given));
      expect(found.bound).toBe(found.total);
      expect(found.matched).toBe(found.units.flatMap((u) => u.rows).length);
    }),
    { numRuns: 300 },
  );
});

type Pair = readonly [number, number];

/** Every set of talks that one round can have. */
function roundsOf(pairs: readonly Pair[], rooms: number): Pair[][] {
  const [first, ...rest] = pairs;
  if (first === undefined) return [[]];
  const without = roundsOf(rest, rooms);
  const apart = rest.filter(([a, b]) => !first.includes(a) && !first.includes(b));
  return [...without, ...(rooms > 0 ? roundsOf(apart, rooms - 1).map((more) => [first, ...more]) : [])];
}

/** The best rotation among equals, of all there are: rounds in falling order of their number, no pair twice. */
function bestAmongEquals({ scores, rounds, rooms = 9 }: SmallRotation): Worth {
  const score = ([a, b]: Pair) => {
    const [there, back] = [scores[a]?.[b], scores[b]?.[a]];
    return there === undefined || back === undefined ? undefined : 50 * (there + back);
  };
  const n = scores.length;
  const all = Array.from({ length: n * n }, (_, at): Pair => [Math.floor(at / n), at % n]);
  const pairs = all.filter(([a, b]) => a < b && score([a, b]) !== undefined);
  const choices = roundsOf(pairs, rooms).map((talks) => ({
    bits: talks.reduce((bits, talk) => bits | (1 << pairs.indexOf(talk)), 0),
    talks,
  }));
  let best: Worth | undefined;
  const had = new Array<number>(n).fill(rounds);
  const extend = (left: number, from: number, known: { bits: number; talks: number; points: number }) => {
    if (left === 0) {
      const missing = had.reduce((sum, k) => sum + triangle(k), 0);
      if (better({ ...known, missing }, best)) best = { talks: known.talks, missing, points: known.points };
      return;
    }
    for (let at = from; at < choices.length; at++) {
      const { bits = 0, talks = [] } = choices[at] ?? {};
      if ((bits & known.bits) !== 0) continue;
      for (const person of talks.flat()) had[person] = (had[person] ?? 0) - 1;
      extend(left - 1, at, {
        bits: bits | known.bits,
        talks: known.talks + talks.length,
        points: known.points + talks.reduce((sum, talk) => sum + (score(talk) ?? 0), 0),
      });
      for (const person of talks.flat()) had[person] = (had[person] ?? 0) + 1;
    }
  };
  extend(rounds, 0, { bits: 0, talks: 0, points: 0 });
  return best ?? { talks: 0, missing: 0, points: 0 };
}

const fewEquals = fc
  .record({
    people: fc.integer({ min: 1, max: 6 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    rooms: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
  })
  .chain(({ people, rounds, rooms }) =>
    randomTable(people, people).map(
      (scores): SmallRotation => ({
        scores,
        rounds,
        equals: true,
        ...(rooms === undefined ? {} : { rooms }),
      }),
    ),
  );

test('a rotation among few equals is as good as the best of all', async () => {
  await fc.assert(
    fc.asyncProperty(fewEquals, async (given) => {
      const { found, lock, check } = await rotate(given);
      expect(await check(lock)).toMatchObject({ faults: [] });
      const rows = found.units.flatMap((u) => u.rows);
      const had = (id: string) => rows.filter((r) => r.mentee === id || r.mentor === id).length;
      const missing = given.scores.reduce((sum, _, i) => sum + triangle(given.rounds - had(`p${i}`)), 0);
      const points = rows.reduce((sum, r) => sum + r.score, 0);
      expect({ talks: rows.length, missing, points }).toEqual(bestAmongEquals(given));
      expect(found.bound).toBeGreaterThanOrEqual(found.total);
    }),
    { numRuns: 150 },
  );
});

const rowsOf = ({ found }: Awaited<ReturnType<typeof rotate>>) => found.units.flatMap((u) => u.rows);

test('the order of rows in the files changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(small, fewEquals), async (given) => {
      const [one, other] = [await rotate(given), await rotate({ ...given, turned: true })];
      expect(other.found.units).toEqual(one.found.units);
      expect(other.found.proof).toEqual(one.found.proof);
    }),
    { numRuns: 60 },
  );
});

const sample: SmallRotation = {
  scores: [
    [90, 40, 10, 55],
    [80, 95, undefined, 5],
    [70, 60, 60, 15],
    [undefined, 10, 20, 25],
    [50, 45, 35, undefined],
  ],
  rounds: 3,
  rooms: 3,
};

test('a certificate with any number changed is refused', async () => {
  for (const given of [sample, { ...sample, pins: [[4, 3]] as const, rounds: 2 }]) {
    const { lock, check } = await rotate(given);
    expect((await check(lock)).faults).toEqual([]);
    const { units, proof, matched, total, bound } = lock;
    const changes = [1, -1].flatMap((by) => numberChanges({ units, proof, matched, total, bound }, by));
    expect(changes.length).toBeGreaterThan(30);
    for (const change of changes) {
      const changed = { ...lock, ...change() };
      expect((await check(changed)).faults, JSON.stringify(changed)).not.toEqual([]);
    }
  }
});

test('a talk moved to another round, a talk of others, and one too many are refused', async () => {
  const { lock, check } = await rotate(sample);
  const [unit] = lock.units;
  const rows = unit?.rows ?? [];
  const withRows = (changed: typeof rows) =>
    check({ ...lock, units: unit ? [{ ...unit, rows: changed }] : [] });
  const [first, second, ...rest] = rows;
  if (first === undefined || second === undefined) throw new Error('no talks');
  expect((await withRows([{ ...first, role: 'round 3' }, second, ...rest])).faults).not.toEqual([]);
  expect((await withRows([{ ...first, mentor: second.mentor }, second, ...rest])).faults).not.toEqual([]);
  expect((await withRows([...rows, { ...first, role: 'round 4' }])).faults).not.toEqual([]);
  expect((await withRows([second, ...rest])).faults).not.toEqual([]);
  expect((await withRows([{ ...first, pinned: true }, second, ...rest])).faults).not.toEqual([]);
});

test('a talk in a round that is full, or where one of the two talks already, is refused for just that', async () => {
  const full = [
    [50, 60],
    [70, 80],
  ];
  const checksOf = async (given: SmallRotation, role: string) => {
    const { lock, check } = await rotate(given);
    const units = lock.units.map((unit) => ({ ...unit, rows: unit.rows.map((row) => ({ ...row, role })) }));
    return (await check({ ...lock, units })).faults.map((fault) => fault.check);
  };
  expect(await checksOf({ scores: full, rounds: 2, rooms: 1 }, 'round 1')).toEqual(['rooms']);
  expect(new Set(await checksOf({ scores: full, rounds: 2 }, 'round 1'))).toEqual(new Set(['rounds']));
  expect(new Set(await checksOf({ scores: full, rounds: 2, rooms: 1 }, 'round 9'))).toEqual(
    new Set(['rounds', 'rooms']),
  );
});

test('a pin that is not met, and two who talk twice, are refused for that', async () => {
  const { lock, check } = await rotate({ ...sample, pins: [[4, 3]] });
  const [unit] = lock.units;
  if (unit === undefined) throw new Error('no talks');
  const checksOf = async (rows: typeof unit.rows) =>
    (await check({ ...lock, units: [{ ...unit, rows }] })).faults.map((fault) => fault.check);
  expect(await checksOf(unit.rows.filter((row) => !row.pinned))).toContain('pins');
  expect(await checksOf(unit.rows.map((row) => ({ ...row, pinned: false })))).toContain('pins');
  expect(await checksOf([...unit.rows, ...unit.rows.slice(0, 1)])).toContain('pairs');
});

test('those who are pinned meet in some round, whatever rules say, between sides and among equals', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(small, fewEquals).filter(({ scores, equals }) => !equals || scores.length > 1),
      fc.nat(4),
      fc.nat(4),
      async (given, a, b) => {
        const { scores, equals } = given;
        const i = a % scores.length;
        const j = equals ? (i + 1 + (b % (scores.length - 1))) % scores.length : b % (scores[0]?.length ?? 1);
        const made = await rotate({ ...given, pins: [[i, j]] });
        const pinned = rowsOf(made).filter((r) => r.origin === 'pinned');
        const two = equals ? [`p${i}`, `p${j}`].sort() : [`e${i}`, `m${j}`];
        expect(pinned.map((r) => [r.mentee, r.mentor])).toEqual([two]);
        expect((await made.check(made.lock)).faults).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
});

test('whoever has fewer talks than rounds is told apart by what is missing', async () => {
  const { found } = await rotate({
    scores: [
      [50, 60],
      [undefined, undefined],
      [50, 70],
    ],
    rounds: 2,
    rooms: 1,
  });
  expect(found).toMatchObject({ matched: 2, seats: 6 });
  expect(found.left.map(({ person, reason }) => [person, reason]).sort()).toEqual([
    ['e0', 'round-short'],
    ['e1', 'no-eligible-mentor'],
    ['e2', 'round-short'],
  ]);
});

test('somebody new joins the rotation that stands, where both are free', async () => {
  const row = { mentorName: '', menteeName: '', state: 'proposed' as const, origin: 'solver' as const };
  const talk = (mentee: string, mentor: string, round: number) => ({
    ...row,
    id: 'P7',
    mentee,
    mentor,
    role: `round ${round}`,
  });
  const pairings = [talk('e0', 'm0', 1), talk('e1', 'm1', 1), talk('e0', 'm1', 2), talk('e1', 'm0', 2)];
  const scores = [
    [50, 60, 70],
    [40, 50, 60],
    [30, 20, 10],
  ];
  const made = await rotate({ scores, rounds: 3, pairings });
  expect(made.found.units[0]?.joins).toBe('P7');
  expect(rowsOf(made)).toEqual([
    { mentee: 'e2', mentor: 'm2', role: 'round 1', score: 1000, origin: 'solver' },
    { mentee: 'e0', mentor: 'm2', role: 'round 3', score: 7000, origin: 'solver' },
    { mentee: 'e2', mentor: 'm0', role: 'round 3', score: 3000, origin: 'solver' },
  ]);
  expect((await made.check(made.lock)).faults).toEqual([]);
  expect(made.found.bound).toBeGreaterThanOrEqual(made.found.total);
});

test('among many equals everybody talks in every round, close to what prices bound', async () => {
  const people = 25;
  const scores = Array.from({ length: people }, (_, i) =>
    Array.from({ length: people }, (_, j) => (i * 37 + j * 53 + i * j * 11) % 101),
  );
  const made = await rotate({ scores, rounds: 6, equals: true });
  const rows = rowsOf(made);
  expect(rows).toHaveLength(6 * 12);
  const had = scores.map((_, i) => rows.filter((r) => [r.mentee, r.mentor].includes(`p${i}`)).length);
  // One sits out a round, another one each time.
  expect(had.filter((k) => k === 5)).toHaveLength(6);
  expect(had.filter((k) => k === 6)).toHaveLength(19);
  expect((await made.check(made.lock)).faults).toEqual([]);
  expect(made.found.total).toBeGreaterThan(0.98 * made.found.bound);
});

test('somebody in both roles where others are not sits on one side, so that there are as many talks as can be', async () => {
  const people: PersonInput[] = [
    { id: 'a', roles: ['mentee'], topics: ['x'] },
    { id: 'b', roles: ['mentee'], topics: ['x'] },
    { id: 'c', roles: ['mentee', 'mentor'], topics: ['x'] },
    { id: 'd', roles: ['mentor'], topics: ['x'] },
  ];
  const folder = folderOf({ people, program: { format: 'flash', matching: { rounds: 2, rules: [] } } });
  const market = marketOf(folder);
  const found = await matchFlash({ folder, market, standing: [] });
  const rows = found.units.flatMap((u) => u.rows);
  expect(rows.map((r) => `${r.mentee} ${r.mentor}`).sort()).toEqual(['a c', 'a d', 'b c', 'b d']);
  expect(found.left).toEqual([]);
  expect((await checkFlash({ folder, market, lock: lockOf(found) })).faults).toEqual([]);
});

test('of a hundred people rounds are full, rooms hold, and the proof holds', async () => {
  const scores = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 45 }, (_, j) =>
      (i * j) % 7 === 3 ? undefined : (i * 37 + j * 53 + i * j * 11) % 101,
    ),
  );
  for (const rooms of [45, 31, 7]) {
    const made = await rotate({ scores, rounds: 5, rooms });
    expect(made.found.matched).toBe(5 * rooms);
    expect((await made.check(made.lock)).faults).toEqual([]);
  }
});
