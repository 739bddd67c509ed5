import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomTable, rotate, type SmallRotation } from './flash-programs.ts';

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
