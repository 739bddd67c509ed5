import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberChanges } from './number-changes.ts';
import { matchOf, peersFolder, type SmallPeers, smallPeers, unitsOf } from './peer-programs.ts';

type Best = { readonly placed: number; readonly points: number };

/** The best by trying everything: most people, then points; one trio where it places one more. */
function bruteForce({ scores, odd, pins = [], bans = [] }: SmallPeers): Best {
  const n = scores.length;
  const hundredths = (a: number, b: number) => {
    const [there, back] = [scores[a]?.[b], scores[b]?.[a]];
    return there === undefined || back === undefined
      ? undefined
      : Math.round(there * 100) + Math.round(back * 100);
  };
  const banned = (a: number, b: number) =>
    bans.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const affinity = (a: number, b: number) => (banned(a, b) ? undefined : hundredths(a, b));
  const best = (free: readonly number[], trios: number): Best => {
    const [first, ...rest] = free;
    if (first === undefined) return { placed: 0, points: 0 };
    let found = best(rest, trios);
    const take = (more: Best, own: Best) => {
      const all = { placed: more.placed + own.placed, points: more.points + own.points };
      if (all.placed > found.placed || (all.placed === found.placed && all.points > found.points))
        found = all;
    };
    for (const b of rest) {
      const ab = affinity(first, b);
      if (ab === undefined) continue;
      take(
        best(
          rest.filter((p) => p !== b),
          trios,
        ),
        { placed: 2, points: ab },
      );
      for (const c of trios > 0 ? rest.filter((p) => p > b) : []) {
        const [ac, bc] = [affinity(first, c), affinity(b, c)];
        if (ac === undefined || bc === undefined) continue;
        take(
          best(
            rest.filter((p) => p !== b && p !== c),
            trios - 1,
          ),
          { placed: 3, points: (ab + ac + bc) / 2 },
        );
      }
    }
    return found;
  };
  const given = pins.filter(([a, b]) => a !== b && a < n && b < n && !banned(a, b));
  const pinned = new Set(given.flat());
  return best(
    Array.from({ length: n }, (_, p) => p).filter((p) => !pinned.has(p)),
    odd === 'trio' ? 1 : 0,
  );
}

/** People and points of what was solved, without pins. */
function solved({ units }: Awaited<ReturnType<typeof matchOf>>['found'], given: SmallPeers): Best {
  const all = units
    .filter(({ rows }) => rows.every(({ origin }) => origin === 'solver'))
    .map(({ rows }) =>
      [...new Set(rows.flatMap((r) => [r.mentee, r.mentor]))]
        .filter(Boolean)
        .map((id) => Number(id.slice(1))),
    );
  const points = all.map((people) => {
    const sum = people.flatMap((a) =>
      people.map((b) => (a === b ? 0 : Math.round((given.scores[a]?.[b] ?? Number.NaN) * 100))),
    );
    return sum.reduce((s, x) => s + x, 0) / (people.length - 1);
  });
  return { placed: all.flat().length, points: points.reduce((s, x) => s + x, 0) };
}

const withoutContradiction = ({ pins = [], bans = [] }: SmallPeers) =>
  !pins.some(([a, b]) => bans.some((ban) => ban.includes(a) && ban.includes(b)));

test('finds what trying everything finds, proven, and the checker agrees', async () => {
  await fc.assert(
    fc.asyncProperty(smallPeers(8).filter(withoutContradiction), async (given) => {
      const { found, lock, check } = await matchOf(peersFolder(given));
      expect(solved(found, given)).toEqual(bruteForce(given));
      expect(found.bound).toBe(found.total);
      expect((await check(lock)).faults).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test('finds the same with nine and ten people', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallPeers(10).filter((given) => given.scores.length >= 9 && withoutContradiction(given)),
      async (given) => {
        const { found, lock, check } = await matchOf(peersFolder(given));
        expect(solved(found, given)).toEqual(bruteForce(given));
        expect((await check(lock)).faults).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a certificate with any number changed by one is refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallPeers(9).filter((given) => given.scores.length >= 5 && withoutContradiction(given)),
      async (given) => {
        const { lock, check } = await matchOf(peersFolder(given));
        const { units, proof, matched, total, bound } = lock;
        for (const by of [1, -1])
          for (const change of numberChanges({ units, proof, matched, total, bound }, by)) {
            const changed = { ...lock, ...change() };
            expect((await check(changed)).faults, JSON.stringify(changed)).not.toEqual([]);
          }
      },
    ),
    { numRuns: 60 },
  );
});

test('neither the order of rows nor who is named first changes anything', async () => {
  await fc.assert(
    fc.asyncProperty(smallPeers(9), fc.array(fc.nat(), { minLength: 9 }), async (given, order) => {
      const { found } = await matchOf(peersFolder(given));
      const { found: again } = await matchOf(peersFolder({ ...given, order }));
      expect(again).toEqual(found);
      const swapped = { ...given, pins: (given.pins ?? []).map(([a, b]) => [b, a] as const) };
      expect(unitsOf((await matchOf(peersFolder(swapped))).found)).toEqual(unitsOf(found));
    }),
    { numRuns: 200 },
  );
});
