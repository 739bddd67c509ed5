import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMarket } from '../../src/match/market.ts';
import { rowScorer } from '../../src/match/scan/row-scorer.ts';
import type { Criterion } from '../../src/schema/program-criteria.ts';
import { plainBreaks, plainScore, plainUnlisted, plainValue } from './plain-score.ts';
import { randomProgram } from './random-programs.ts';

const day = '2026-03-02';
const marketOf = (folder: Parameters<typeof openMarket>[0]['folder']) =>
  openMarket({ folder, today: '2026-02-16', orphaned: new Set() });

/** What counts in a side's own score: of wishes its own list alone. */
const ownCriteria = (criteria: readonly Criterion[], side: 'mentee' | 'mentor'): readonly Criterion[] =>
  criteria
    .filter((c) => c.for === undefined || c.for === side)
    .map((c) => (c.type === 'preference' ? { ...c, for: side } : c));

test('forms say what the definitions of rules and criteria say', () => {
  fc.assert(
    fc.property(randomProgram, (folder) => {
      const { sides, laws, scorer, settings } = marketOf(folder);
      const all = { people: folder.cohort.people, day, tables: folder.scoreTables };
      const { criteria, rules } = settings;
      sides.mentees.forEach((mentee, i) => {
        sides.mentors.forEach((mentor, j) => {
          const pair = [mentee, mentor] as const;
          expect(scorer.parts(i, j).map((part) => (part.known ? part.value : undefined))).toEqual(
            criteria.map((c) => plainValue(c, pair, all)),
          );
          expect(scorer.score(i, j)).toBe(plainScore(criteria, pair, all));
          for (const side of ['mentee', 'mentor'] as const)
            expect(scorer.ownScore(side, i, j)).toBe(plainScore(ownCriteria(criteria, side), pair, all));
          const named = (role: 'mentee' | 'mentor', id: string) => {
            const value = (role === 'mentee' ? mentee : mentor).as[role]?.get('avoids');
            return value?.type === 'ranking' && value.items.includes(id);
          };
          expect(laws.some((law) => law.name !== 'mutual' && law.breaks(i, j))).toBe(
            mentee.id === mentor.id ||
              rules.some((rule) => plainBreaks(rule, pair, all)) ||
              criteria.some((c) => plainUnlisted(c, pair, all)) ||
              named('mentee', mentor.id) ||
              named('mentor', mentee.id),
          );
        });
      });
    }),
    { numRuns: 400 },
  );
});

test('a row says what its pairs say one by one, with the kernel and without', () => {
  fc.assert(
    fc.property(randomProgram, (folder) => {
      const { sides, laws, scorer, plan } = marketOf(folder);
      const plain = rowScorer(structuredClone(plan), 'plain');
      const quick = rowScorer(plan, 'kernel');
      const row = new Int16Array(sides.mentors.length);
      const quickRow = new Int16Array(sides.mentors.length);
      sides.mentees.forEach((_, i) => {
        plain.scoreRow(i, row);
        quick.scoreRow(i, quickRow);
        const pairs = sides.mentors.map((_person, j) =>
          laws.some((law) => law.breaks(i, j)) ? -1 : scorer.score(i, j),
        );
        expect([...row]).toEqual(pairs);
        expect([...quickRow]).toEqual(pairs);
      });
    }),
    { numRuns: 400 },
  );
});
