import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardFigures } from '../../../src/evaluate/summary/board-figures.ts';
import { discloseSummary, type ToldBeside } from '../../../src/evaluate/summary/disclose-summary.ts';
import { evaluateSummary } from '../../../src/evaluate/summary/evaluate-summary.ts';
import { tellableCounts } from '../../../src/evaluate/summary/tellable-counts.ts';
import type { FunnelStep } from '../../../src/model/funnel.ts';
import { programSchema } from '../../../src/schema/program.ts';
import type { Metric } from '../../../src/schema/progress-result.ts';
import { metric } from '../small-metric.ts';

const seed = 20261122;
const nothingBeside: ToldBeside = { counts: [], participants: [] };
const { privacy } = programSchema.parse({});
const steps = ['accepted', 'matched', 'begun', 'met', 'goal', 'completed'] as const satisfies FunnelStep[];

const share = (id: string, numerator: number, denominator: number, more: Partial<Metric> = {}): Metric =>
  metric(id, { value: numerator / denominator, numerator, denominator, ...more });
const target = (text: string, met: boolean): Pick<Metric, 'target'> => ({ target: { text, met } });

describe('counts that may stand side by side', () => {
  it('are never few, and never differ by few; no other choice tells more of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 2, max: 8 }),
        (counts, least) => {
          const told = tellableCounts(counts, least);
          const isFine = (set: readonly number[]): boolean =>
            set.every(
              (a) => (a === 0 || a >= least) && set.every((b) => a === b || Math.abs(a - b) >= least),
            );
          expect(isFine([...told])).toBe(true);
          const worth = (set: ReadonlySet<number>): number => counts.filter((count) => set.has(count)).length;
          const distinct = [...new Set(counts)];
          const best = Array.from({ length: 2 ** distinct.length }, (_, mask) =>
            distinct.filter((_count, at) => (mask >> at) % 2 === 1),
          )
            .filter(isFine)
            .reduce((most, set) => Math.max(most, worth(new Set(set))), 0);
          expect(worth(told)).toBe(best);
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});

/** A funnel of so many, with targets over the same people. */
function board(counts: readonly number[]): BoardFigures {
  const [accepted = 0, matched = 0, begun = 0, , goal = 0] = counts;
  return {
    funnel: counts.map((count, at) => ({ step: steps[at] ?? 'completed', count })),
    metrics: [
      share('match-rate', matched, Math.max(1, accepted), target('>= 95%', false)),
      share('goals-set', goal, Math.max(1, begun), target('>= 90%', false)),
      share('meeting-adherence', 3 * begun, Math.max(1, 4 * begun), target('>= 80%', false)),
    ],
    earlyEnds: undefined,
    waves: [
      { wave: 'day 30', side: 'mentee', asked: begun, answered: goal, share: goal / Math.max(1, begun) },
    ],
  };
}
const funnels = fc
  .array(fc.nat(50), { minLength: 6, maxLength: 6 })
  .map((counts) => [...counts].sort((a, b) => b - a));

describe('the page for others than the coordinator', () => {
  it('tells no count of few people, and no two that differ by few', () => {
    fc.assert(
      fc.property(funnels, (counts) => {
        const { funnel, metrics, waves } = discloseSummary(board(counts), privacy, nothingBeside);
        const ofPeople = metrics
          .filter(({ id }) => id !== 'meeting-adherence')
          .flatMap(({ numerator, denominator }) => [numerator, denominator]);
        const told = [
          ...funnel.map(({ count }) => count),
          ...ofPeople,
          ...waves.flatMap(({ asked, answered }) => [asked, answered]),
        ].flatMap((count) => (count === null ? [] : [count]));
        for (const a of told) {
          expect(a === 0 || a >= 5).toBe(true);
          for (const b of told) expect(a === b || Math.abs(a - b) >= 5).toBe(true);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('leaves at least three values for whatever it holds back', () => {
    fc.assert(
      fc.property(funnels, (counts) => {
        const told = discloseSummary(board(counts), privacy, nothingBeside).funnel.map(({ count }) => count);
        told.forEach((count, at) => {
          if (count !== null) return;
          const above = told.slice(0, at).findLast((one) => one !== null) ?? 1000;
          const below = told.slice(at + 1).find((one) => one !== null) ?? 0;
          expect(above - below).toBeGreaterThanOrEqual(2);
        });
      }),
      { seed, numRuns: 300 },
    );
  });

  it('does not tell a step again that has moved by few since it was published', () => {
    const found = board([60, 50, 40, 30, 20, 10]);
    const again = (count: number) =>
      discloseSummary(found, privacy, { counts: [{ name: 'matched', count }], participants: [] }).funnel[1]
        ?.count;
    expect(again(50)).toBe(50);
    expect(again(45)).toBe(50);
    expect(again(48)).toBeNull();
  });

  it('does not tell a step that other reports count nearly the same people of', () => {
    const found = board([60, 50, 40, 30, 20, 10]);
    const beside = (participants: readonly number[]) =>
      discloseSummary(found, privacy, { counts: [], participants }).funnel[1]?.count;
    expect([beside([50]), beside([48]), beside([45])]).toEqual([50, null, 50]);
    const again = { counts: [{ name: 'matched', count: 50 }], participants: [48] };
    expect(discloseSummary(found, privacy, again).funnel[1]?.count).toBe(50);
  });

  it('holds back with a figure whether its target is met, and counts of forms in any case', () => {
    const { metrics, waves } = discloseSummary(board([40, 38, 38, 30, 20, 10]), privacy, nothingBeside);
    const [matchRate, , adherence] = metrics;
    expect(matchRate).toMatchObject({
      suppressed: true,
      value: null,
      numerator: null,
      target: { met: null },
    });
    expect(adherence).toMatchObject({
      value: 0.75,
      numerator: null,
      denominator: null,
      target: { met: false },
    });
    expect(waves).toEqual([{ wave: 'day 30', side: 'mentee', asked: null, answered: null, share: 0.53 }]);
  });
});

describe('what stands out', () => {
  const program = programSchema.parse({ targets: { 'meeting-adherence': '>= 80%', 'match-rate': '>= 95%' } });
  const figures = {
    metrics: [
      share('match-rate', 90, 100, target('>= 95%', false)),
      share('meeting-adherence', 60, 100, target('>= 80%', false)),
      share('early-ends', 10, 90, {
        parts: [
          { name: 'no time', n: 7 },
          { name: 'other aims', n: 3 },
        ],
      }),
      metric('satisfaction', { unit: 'mean', why: 'no-answers' }),
    ],
    waves: [
      { wave: 'day 30', side: 'mentee' as const, asked: 90, answered: 45, satisfaction: null },
      { wave: 'day 30', side: 'mentor' as const, asked: 90, answered: 85, satisfaction: null },
    ],
  };
  const evaluated = evaluateSummary({
    program,
    figures,
    staying: 'no-roster',
    inPairs: true,
    audience: 'coordinator',
    published: [],
  });

  it('is the target furthest away, the commonest end, the wave with the fewest answers', () => {
    expect(evaluated.lessons).toMatchObject([
      { rule: 'target', metric: { id: 'meeting-adherence' }, isFurthest: true },
      { rule: 'end-reason', reason: 'no time', n: 7, of: 10 },
      { rule: 'response', side: 'mentee', answered: 45, asked: 90 },
    ]);
  });

  it('comes with what cannot be said yet, and targets that need a word first', () => {
    expect(evaluated.open).toMatchObject([
      { about: 'staying', why: 'no-roster' },
      { about: 'metric', metric: { id: 'satisfaction' } },
    ]);
    expect(evaluated.targets.map(({ outcome }) => outcome)).toEqual(['missed', 'missed']);
  });
});
