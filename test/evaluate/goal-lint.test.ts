import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GoalFrame, isSmart, lintGoal } from '../../src/evaluate/goals/goal-lint.ts';
import { canBeCompared, quantityOf } from '../../src/evaluate/goals/quantity.ts';
import type { Goal } from '../../src/model/goal.ts';
import { goalCategoryOf } from '../../src/model/goal-category.ts';
import { programSchema } from '../../src/schema/program.ts';
import { englishGoals } from '../../src/templates/goals/english-goals.ts';
import { germanGoals } from '../../src/templates/goals/german-goals.ts';
import { goalLibrary, starterGoals } from '../../src/templates/goals/goal-library.ts';
import { addDays, addSpan } from '../../src/time/day.ts';
import { goal } from '../follow/small-records.ts';

const frame: GoalFrame = {
  began: '2026-03-02',
  start: '2026-03-02',
  end: '2026-11-27',
  pairings: ['P1'],
  purposes: ['career', 'leadership'],
  place: 1,
  openGoals: 1,
};
const good: Partial<Goal> = {
  title: 'Hold the talk I have put off',
  category: 'S',
  measure: 'talks held',
  baseline: '0',
  target: '3',
  due: '2026-09-30',
  pairing: 'P1',
};

/** `S missing no-measure` for each letter that is not well, with its reasons. */
function lint(given: Partial<Goal>, around: Partial<GoalFrame> = {}): string[] {
  return lintGoal(goal('G1', 'E1', { ...good, ...given }), { ...frame, ...around }).flatMap(
    ({ letter, state, reasons }) =>
      state === 'ok' ? [] : [[letter, state, ...reasons.map(({ code }) => code)].join(' ')],
  );
}

/** The goal without the fields named. */
function lacking(...fields: readonly (keyof Goal)[]): string[] {
  return lackingIn(frame, ...fields);
}

function lackingIn(around: GoalFrame, ...fields: readonly (keyof Goal)[]): string[] {
  const rest = Object.fromEntries(
    Object.entries({ ...goal('G1', 'E1'), ...good }).filter(([key]) => !fields.some((one) => one === key)),
  ) as Goal;
  return lintGoal(rest, around).flatMap(({ letter, state, reasons }) =>
    state === 'ok' ? [] : [[letter, state, ...reasons.map(({ code }) => code)].join(' ')],
  );
}

describe('a goal letter by letter', () => {
  test('a goal that says everything has nothing to be told', () => {
    expect(lint({})).toEqual([]);
  });

  test.each([
    ['Feedback', ['S doubtful title-short']],
    ['Improve communication', ['S doubtful title-vague']],
    ['Be better at presenting to customers', ['S doubtful title-vague']],
    ['Kommunikation verbessern', ['S doubtful title-vague']],
    ['In Verhandlungen besser werden', ['S doubtful title-vague']],
    ['Improve one page for newcomers', []],
    ['Lead one work package and earn a certificate', ['S doubtful two-in-one']],
    ['Ein Projekt leiten und eine Prüfung ablegen', ['S doubtful two-in-one']],
    ['Log and review decisions', []],
    ['Decide between the expert and the team path', []],
    ['Earn {certificate}', ['S doubtful placeholder']],
    ['My manager should give me more time', ['R doubtful others-act']],
  ])('the title “%s”', (title, found) => {
    expect(lint({ title })).toEqual(found);
  });

  test('a vague title is doubtful where nothing beside it can be counted', () => {
    const title = 'Improve how decisions are seen';
    expect(lint({ title })).toEqual([]);
    expect(lint({ title, target: 'good' })).toEqual(['S doubtful title-vague', 'M doubtful not-countable']);
  });

  test.each([
    ['0', '3', []],
    ['20 %', '90 %', []],
    ['20 Prozent', '90%', []],
    ['1 of 4', '4 of 4', []],
    ['1 von 4', '4 von 4', []],
    ['3,2', '3.7', []],
    ['none', 'three', []],
    ['1 000 €', '2 000 €', []],
    ['20 %', '5', ['M doubtful units-differ']],
    ['2 talks', '5 visits', ['M doubtful units-differ']],
    ['1 of 4', '4', ['M doubtful units-differ']],
    ['3', '3', ['M doubtful nothing-to-reach']],
    ['2 of 4', '3 of 6', ['M doubtful nothing-to-reach']],
    ['low', 'high', ['M doubtful not-countable']],
    ['0', '{n}', ['M missing placeholder']],
    ['50 %', '120 %', ['A doubtful more-than-all']],
    ['1 of 4', '5 of 4', ['A doubtful more-than-all']],
  ])('from %s to %s', (baseline, target, found) => {
    expect(lint({ baseline, target })).toEqual(found);
  });

  test('what is not there at all', () => {
    expect(lacking('measure', 'target')).toEqual(['M missing no-measure no-target']);
    expect(lacking('baseline')).toEqual(['M doubtful no-baseline']);
    expect(lacking('category')).toEqual(['R missing no-category']);
    expect(lacking('due')).toEqual(['T missing no-due']);
  });

  test('periods that do not fit into the time, on both sides of the limit', () => {
    const weeks = { measure: 'weeks kept of 12', target: '10' };
    expect(lint({ ...weeks, due: addDays('2026-03-02', 84) })).toEqual([]);
    expect(lint({ ...weeks, due: addDays('2026-03-02', 83) })).toEqual(['A doubtful beyond-time']);
    const days = { measure: 'Tage in Verantwortung', target: '10' };
    expect(lint({ ...days, due: addDays('2026-03-02', 10) })).toEqual([]);
    expect(lint({ ...days, due: addDays('2026-03-02', 9) })).toEqual(['A doubtful beyond-time']);
  });

  test('the fourth open goal of a person', () => {
    expect(lint({}, { place: 3, openGoals: 4 })).toEqual([]);
    expect(lint({}, { place: 4, openGoals: 4 })).toEqual(['A doubtful many-goals']);
  });

  test('its day, on both sides of every limit', () => {
    expect(lint({ due: '2026-03-01' })).toEqual(['T doubtful due-before-start']);
    expect(lint({ due: '2026-03-02' })).toEqual(['T doubtful due-on-start']);
    expect(lint({ due: '2026-03-03' })).toEqual([]);
    expect(lint({ due: '2026-11-27' })).toEqual([]);
    expect(lint({ due: '2026-11-28' })).toEqual([
      'A doubtful longer-than-program',
      'T doubtful due-after-end',
    ]);
    const parent = goal('G0', 'E1', { due: '2026-06-30' });
    expect(lint({ due: '2026-06-30', parent: 'G0' }, { parent })).toEqual([]);
    expect(lint({ due: '2026-07-01', parent: 'G0' }, { parent })).toEqual(['T doubtful due-after-parent']);
  });

  test('what it is for, and with whom', () => {
    expect(lint({ category: 'Leadership' })).toEqual([]);
    expect(lint({ category: 'Netzwerk' })).toEqual([]);
    expect(lint({ category: 'fun' })).toEqual(['R doubtful unknown-category']);
    expect(lint({ pairing: 'P2' })).toEqual(['R doubtful other-pairing']);
    expect(lacking('pairing')).toEqual([]);
    expect(lackingIn({ ...frame, pairings: [] }, 'pairing')).toEqual(['R doubtful no-pairing']);
  });

  test('SMART is what misses nothing of M and T, whatever is doubtful', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string(),
          measure: fc.option(fc.constantFrom('talks', '{measure}'), { nil: undefined }),
          baseline: fc.option(fc.constantFrom('0', 'low', '{baseline}'), { nil: undefined }),
          target: fc.option(fc.constantFrom('3', 'all', '{n}', '5 of 4'), { nil: undefined }),
          due: fc.option(fc.constantFrom('2026-03-02', '2026-06-30', '2027-12-31'), { nil: undefined }),
        }),
        (given) => {
          const fields = Object.entries(given).filter(([, value]) => value !== undefined);
          const one: Goal = { ...goal('G1', 'E1'), ...Object.fromEntries(fields) };
          const letters = lintGoal(one, frame);
          expect(letters.map(({ letter }) => letter).join('')).toBe('SMART');
          const missing = letters.some(
            ({ letter, state }) => state === 'missing' && (letter === 'M' || letter === 'T'),
          );
          expect(isSmart(one)).toBe(!missing);
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });
});

test('an amount is read back whatever is written around it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom('', ' %', ' talks', ' of 9999'),
      (n, after) => {
        const found = quantityOf(` ${n}${after} `);
        expect(found?.value).toBe(n);
        expect(found !== undefined && canBeCompared(found, found)).toBe(true);
      },
    ),
    { seed: 8 },
  );
  expect(['', 'high', 'as many as possible', '–'].map(quantityOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('letters and words name a category, in both languages; the six letters are themselves', () => {
  expect(
    ['S', 'c', 'Growth', 'networks', 'Vielfalt', 'Wissenstransfer', 'fun', undefined].map(goalCategoryOf),
  ).toEqual(['S', 'C', 'G', 'N', 'D', 'K', undefined, undefined]);
});

describe('the library of goals', () => {
  const all = Object.entries(goalLibrary).flatMap(([language, sets]) =>
    Object.entries(sets).flatMap(([set, goals]) => goals.map((one, at) => ({ language, set, at, one }))),
  );

  test.each(all)('$language $set $at passes the lint of its own program', ({ one }) => {
    const { months, owner: _, ...fields } = one;
    const due = months < 1 ? addDays('2026-01-05', 14) : addSpan('2026-01-05', `${months} months`);
    const program = { began: '2026-01-05', start: '2026-01-05', end: '2026-12-18' };
    const letters = lintGoal(goal('G1', 'E1', { ...fields, due, pairing: 'P1' }), { ...frame, ...program });
    expect(letters.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  test('both languages have the same goals in the same order, with the same numbers', () => {
    const numbers = (sets: typeof englishGoals) =>
      Object.entries(sets).map(([set, goals]) => [
        set,
        goals.map(({ category, baseline, target, months, owner }) => [
          category,
          baseline.replace('von', 'of').replace(',', '.'),
          target.replace('von', 'of').replace(',', '.'),
          months,
          owner,
        ]),
      ]);
    expect(numbers(germanGoals)).toEqual(numbers(englishGoals));
  });

  const titles = (settings: object) =>
    starterGoals(programSchema.parse(settings), 'en')
      .slice(0, 3)
      .map(({ title }) => title);

  test('a program starts from goals of its way of meeting and of its purposes, in turn', () => {
    const career = englishGoals.career.slice(0, 3).map(({ title }) => title);
    expect(titles({})).toEqual(career);
    expect(titles({ template: 'knowledge' })[0]).toBe(englishGoals.knowledge[0]?.title);
    expect(titles({ format: 'circle', purposes: { leadership: ['mentor'] } })).toEqual([
      englishGoals.group[0]?.title,
      englishGoals.leadership[0]?.title,
      englishGoals.group[1]?.title,
    ]);
    expect(titles({ format: 'informal' })).toEqual(career);
    expect(titles({ format: 'flash' })).toEqual([]);
    expect(
      starterGoals(programSchema.parse({ template: 'reverse' }), 'de').some((one) => one.owner === 'mentor'),
    ).toBe(false);
  });
});
