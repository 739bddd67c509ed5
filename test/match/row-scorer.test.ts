import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairValue } from '../../src/match/forms/pair-value.ts';
import { turned } from '../../src/match/forms/turned.ts';
import { pairJudge } from '../../src/match/scan/pair-judge.ts';
import { rowScorer } from '../../src/match/scan/row-scorer.ts';
import { randomPlan } from './random-plans.ts';

test('rows of any forms say what pairs say one by one, with the kernel and without, sent to a thread or not', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const judge = pairJudge(plan);
      const scorers = [rowScorer(structuredClone(plan), 'plain'), rowScorer(plan, 'kernel')];
      const row = new Int16Array(plan.mentors);
      // Backwards, and some twice: a row leaves nothing behind for the next.
      for (const i of [...Array(plan.mentees).keys(), 0, 7].reverse()) {
        const pairs = Array.from(row, (_, j) => (judge.barred(i, j) ? -1 : judge.score(i, j)));
        for (const { scoreRow } of scorers) {
          scoreRow(i, row.fill(-7));
          expect(row.join()).toBe(pairs.join());
        }
        for (const { scoreSome } of scorers) {
          const some = Int32Array.of(i % plan.mentors, 3, 29);
          scoreSome(i, some, row.fill(-7));
          expect([...some].map((j) => row[j]).join()).toBe([...some].map((j) => pairs[j]).join());
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a form with its sides exchanged gives the same numbers', () => {
  fc.assert(
    fc.property(randomPlan, ({ mentees, mentors, criteria, rules }) => {
      for (const form of [...criteria.map((c) => c.form), ...rules.flatMap((rule) => rule.forms)]) {
        const there = pairValue(form);
        const back = pairValue(turned(form));
        let differ = 0;
        for (let i = 0; i < mentees; i++)
          for (let j = 0; j < mentors; j++) differ += back(j, i) === there(i, j) ? 0 : 1;
        expect(differ, form.kind).toBe(0);
      }
    }),
    { numRuns: 20 },
  );
});

test('a criterion of weight 0 is not counted, and with nothing that counts the score is 0', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const row = new Int16Array(plan.mentors);
      const weightless = { ...plan, criteria: plan.criteria.map((c) => ({ ...c, weight: 0 })) };
      for (const engine of ['plain', 'kernel'] as const) {
        rowScorer(weightless, engine).scoreRow(0, row);
        expect([...row].every((score) => score === 0 || score === -1)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
