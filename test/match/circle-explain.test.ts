import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CircleExplanation, explainCircles } from '../../src/match/circle/explain-circles.ts';
import { matchFormat, type UnitMatch } from '../../src/match/formats/match-format.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { CircleJudge, day, marketOf } from './circle-brute-force.ts';
import { circleFolder, circlePrograms, memberRow } from './circle-programs.ts';

const matchOf = (folder: ProgramFolder): Promise<UnitMatch> =>
  matchFormat({
    folder,
    market: marketOf(folder),
    today: day as never,
    version: '0',
    orphaned: new Set(),
    method: 'circle',
  });

const sittingOf = ({ lock }: UnitMatch): Map<string, string> =>
  new Map(lock.units.flatMap(({ pairing, rows }) => rows.map(({ mentee }) => [mentee, pairing] as const)));

/** A sitting after one person has gone to a circle, and another the other way. */
function exchanged(
  sitting: ReadonlyMap<string, string>,
  person: string,
  to: string,
  others: readonly string[],
) {
  const after = new Map(sitting);
  const from = sitting.get(person);
  after.set(person, to);
  for (const other of others) {
    after.delete(other);
    if (from !== undefined) after.set(other, from);
  }
  return after;
}

it('says what going to another circle costs, and knows of no better way there', async () => {
  await fc.assert(
    fc.asyncProperty(circlePrograms(9), async (program) => {
      const folder = { ...program, overrides: program.overrides.filter(({ kind }) => kind !== 'pin') };
      const judge = new CircleJudge(folder);
      const match = await matchOf(folder);
      const sitting = sittingOf(match);
      const now = judge.judge(sitting)?.points ?? 0;
      for (const person of judge.free) {
        const { circles } = explainCircles(folder, match, { person });
        for (const { pairing, exchangedFor = [], cost } of circles ?? []) {
          const gain = (others: readonly string[]) => {
            const then = judge.judge(exchanged(sitting, person, pairing, others));
            return then === undefined
              ? undefined
              : { matched: then.placed - sitting.size, total: then.points - now };
          };
          expect(gain(exchangedFor)?.matched).toBe(cost.matched);
          expect(gain(exchangedFor)?.total).toBeCloseTo(cost.total, 1);
          for (const other of [...sitting].filter(([, circle]) => circle === pairing).map(([id]) => id)) {
            const way = gain([other]);
            if (way !== undefined && way.matched === cost.matched)
              expect(way.total).toBeLessThanOrEqual(cost.total + 0.006);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('a program of ten', () => {
  const folder = circleFolder({
    people: [
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, topics: ['law'], level: 1 })),
      ...['e', 'f', 'g', 'h'].map((id) => ({ id, topics: ['code'], level: 1 })),
      { id: 'i', topics: ['law'], level: 1, avoids: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
      { id: 'j', topics: ['law'], level: 1 },
    ],
    matching: { group_size: { min: 4, max: 4 } },
    pairings: [memberRow('P-0001', 'j')],
  });
  const explained = async (question: { person: string; other?: string }): Promise<CircleExplanation> =>
    explainCircles(folder, await matchOf(folder), question);

  it('names everybody else in the circle with both directions', async () => {
    const { subject, fellows, score, parts } = await explained({ person: 'a' });
    expect(subject).toEqual({ person: 'a', other: null, kind: 'matched' });
    expect(fellows?.map(({ person }) => person)).toHaveLength(3);
    expect(fellows?.[0]).toMatchObject({ there: score, back: score, affinity: score });
    expect(parts.map(({ criterion, value }) => [criterion, value])).toContainEqual(['Topics', 1]);
  });

  it('says why somebody is left, and what bars two', async () => {
    expect(await explained({ person: 'i' })).toMatchObject({
      subject: { kind: 'unmatched' },
      fellows: [],
      circles: [],
    });
    expect((await explained({ person: 'i', other: 'a' })).brokenRules).toEqual(['avoids']);
    expect((await explained({ person: 'i' })).ruledOut).toContainEqual({ rule: 'avoids', count: 8 });
  });

  it('says what bringing two together costs, and who moves', async () => {
    const { forcing, subject } = await explained({ person: 'a', other: 'e' });
    expect(subject.kind).toBe('non-pair');
    expect(forcing?.matched).toBe(0);
    expect(forcing?.total).toBeLessThan(-50);
    expect(forcing?.moved).toHaveLength(2);
  });

  it('knows nobody who is not there', async () => {
    expect(await explained({ person: 'zz' })).toMatchObject({ brokenRules: ['roles'] });
    expect(await explained({ person: 'a', other: 'zz' })).toMatchObject({ brokenRules: ['roles'] });
  });
});
