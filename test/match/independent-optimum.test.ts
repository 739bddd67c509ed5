import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { listPairs } from '../../src/match/list-pairs.ts';
import { matchCosts } from '../../src/match/match-costs.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { readFixture } from '../read-fixture.ts';

// The package is CommonJS and its types speak of a default export that it does not have.
const highsLoader: typeof import('highs')['default'] = createRequire(import.meta.url)('highs');

let folder: ProgramFolder;
beforeAll(async () => {
  folder = await readProgramFolder(readFixture('northwind'), { today: '2026-02-16' });
});

type Pair = { readonly mentee: number; readonly mentor: number; readonly score: number };

/** The same problem as a linear program, for HiGHS: the most pairs, then the most points among these (an oracle, not our code). */
async function bestByHighs(
  pairs: readonly Pair[],
  seats: Int32Array,
  capacity: Int32Array,
): Promise<{ matched: number; total: number }> {
  const highs = await highsLoader();
  const sum = (terms: readonly (readonly [number, number])[]) =>
    terms.map(([factor, k]) => `+ ${factor} x${k}`).join(' ') || '0 x0';
  const bound = (of: 'mentee' | 'mentor', limits: Int32Array) =>
    [...limits].flatMap((limit, at) => {
      const own = pairs.flatMap((p, k) => (p[of] === at ? [[1, k] as const] : []));
      return own.length === 0 ? [] : [` ${of}${at}: ${sum(own)} <= ${limit}`];
    });
  const all = pairs.map((_, k) => [1, k] as const);
  const solveFor = (objective: readonly (readonly [number, number])[], extra: readonly string[]) => {
    const limits = [...bound('mentee', seats), ...bound('mentor', capacity), ...extra];
    const text = `Maximize\n obj: ${sum(objective)}\nSubject To\n${limits.join('\n')}\nBounds\n${pairs.map((_, k) => ` 0 <= x${k} <= 1`).join('\n')}\nEnd`;
    return highs.solve(text).ObjectiveValue;
  };
  const matched = Math.round(solveFor(all, []));
  return {
    matched,
    total: Math.round(
      solveFor(
        pairs.map((p, k) => [p.score, k] as const),
        [` most: ${sum(all)} = ${matched}`],
      ),
    ),
  };
}

test('HiGHS finds no better match of the example program', async () => {
  const match = await matchPairs({ folder, today: '2026-02-16', version: 'test', orphaned: new Set() });
  const { instance, score } = listPairs(match.market, matchCosts(match.market, 'coverage-then-total'));
  const pairs = [...instance.mentor].map((mentor, k) => ({
    mentor,
    mentee: instance.first.findIndex((start) => start > k) - 1,
    score: score[k] ?? 0,
  }));
  const best = await bestByHighs(pairs, instance.seats, instance.capacity);
  expect({ matched: match.lock.matched, total: match.lock.total }).toEqual(best);
  expect(match.result.objective).toMatchObject({ matched: 38, seats: 40, proven: true });
});
