import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerGroups } from '../../../src/evaluate/equity/answer-groups.ts';
import { ratioToAll } from '../../../src/evaluate/equity/estimate.ts';
import { evaluateEquity } from '../../../src/evaluate/equity/evaluate-equity.ts';
import type { Evidence } from '../../../src/evaluate/metric.ts';
import { evaluateProgress } from '../../../src/evaluate/progress.ts';
import type { FieldSpec, FieldValue } from '../../../src/model/field.ts';
import type { Person } from '../../../src/model/person.ts';
import { evidence } from '../progress-cohort.ts';

const gender: FieldSpec = { name: 'gender', type: 'category', use: 'audit', label: 'Your gender' };
const word = (text: string): FieldValue => ({ type: 'category', text });

/** The cohort of the progress tests, every other mentee a woman, the fourth without an answer. */
function audited(): Evidence {
  const given = evidence();
  // Everybody of a pairing was invited to its meetings.
  const followed = given.followed.map((one) => ({
    ...one,
    due: one.due.map((due) => ({ ...due, meeting: { ...due.meeting, people: [] } })),
  }));
  const people = given.cohort.people.map((person, at): Person => {
    const answer = person.id === 'E4' ? [] : [['gender', word(at % 2 === 0 ? 'Woman' : 'Man')] as const];
    return { ...person, as: { mentee: new Map(answer) } };
  });
  return { ...given, followed, cohort: { people, fields: new Map([['gender', gender]]) } };
}

describe('by group, beside all', () => {
  test('what is said of all is what the progress report says', () => {
    const given = audited();
    const [field] = evaluateEquity(given, 'coordinator', []).fields;
    const metrics = new Map(evaluateProgress(given).metrics.map((metric) => [metric.id, metric]));
    for (const [id, metric] of [
      ['match-rate', 'match-rate'],
      ['meetings-held', 'meeting-adherence'],
      ['satisfaction', 'satisfaction'],
      ['early-ends', 'early-ends'],
    ] as const) {
      const all = field?.measures.find((measure) => measure.id === id)?.overall;
      expect([id, all?.value]).toEqual([id, metrics.get(metric)?.value]);
      expect(all?.suppressed).toBe(false);
    }
    expect(field?.measures.find(({ id }) => id === 'satisfaction')?.overall).toMatchObject({
      worst: metrics.get('satisfaction')?.worst,
      best: metrics.get('satisfaction')?.best,
    });
  });

  test('groups add up to all; who gave no answer is one of them, and last', () => {
    const outcome = evaluateEquity(audited(), 'coordinator', []);
    const [field] = outcome.fields;
    expect(field?.groups.map(({ name, kind }) => name || kind)).toEqual(['Man', 'Woman', 'none']);
    for (const { overall, groups } of field?.measures ?? []) {
      const n = groups.reduce((sum, group) => sum + (group.n ?? 0), 0);
      expect(n).toBe(overall.n);
    }
  });

  test('for hr a cohort of nine keeps every figure to itself', () => {
    const outcome = evaluateEquity(audited(), 'hr', []);
    const values = outcome.fields.flatMap(({ measures }) =>
      measures.flatMap(({ overall, groups }) => [overall, ...groups].map(({ value }) => value)),
    );
    expect(values.every((value) => value === null)).toBe(true);
  });
});

describe('who answered what', () => {
  const asked = (values: readonly (FieldValue | undefined)[], spec = gender, least = 1) => {
    const people = values.map((value, at): [string, Person] => [
      `p${at}`,
      {
        ...{
          id: `p${at}`,
          name: '',
          roles: ['mentee'],
          timezone: 'UTC',
          capacity: {},
          managers: [],
          places: [],
        },
        as: { mentee: new Map(value === undefined ? [] : [[spec.name, value]]) },
      },
    ]);
    const byId = new Map(people);
    const groups = answerGroups(spec, [...byId.keys()], { person: (id) => byId.get(id), least });
    return groups.map(({ name, kind, people: own }) => [name || kind, own.size]);
  };

  test('to decline is to give no answer, in either language', () => {
    const said = ['Woman', 'Prefer not to say', 'Keine Angabe', 'k. A.'].map(word);
    expect(asked([...said, undefined])).toEqual([
      ['Woman', 1],
      ['none', 4],
    ]);
  });

  test('the order is the program’s, and answers of few are one group where they must be', () => {
    const order = ['Junior', 'Senior', 'Lead'];
    const spec: FieldSpec = { ...gender, name: 'level', type: 'ordinal', order };
    const said = ['Lead', 'Junior', 'Junior', 'Senior', 'Other'].map(word);
    expect(asked(said, spec).map(([name]) => name)).toEqual(['Junior', 'Senior', 'Lead', 'Other']);
    expect(asked(said, spec, 2)).toEqual([
      ['Junior', 2],
      ['other', 3],
    ]);
  });

  test('whoever ticks two stands in both', () => {
    const set = (...items: string[]): FieldValue => ({ type: 'set', items });
    expect(asked([set('A', 'B'), set('A'), set('Prefer not to say')], { ...gender, type: 'set' })).toEqual([
      ['A', 2],
      ['B', 1],
      ['none', 1],
    ]);
  });

  test('many numbers fall into round bands, six at most, that hold everybody', () => {
    expect(asked([23, 28, 31, 34, 45, 47, 52, 61].map((age) => word(String(age))))).toEqual([
      ['20–29', 2],
      ['30–39', 2],
      ['40–49', 2],
      ['50–59', 1],
      ['60–69', 1],
    ]);
    expect(asked(['1969-05-01', '1988-01-09'].map(word))).toHaveLength(2);
    const ages = fc.array(fc.integer({ min: 15, max: 2099 }), { minLength: 7, maxLength: 40 });
    fc.assert(
      fc.property(ages, (drawn) => {
        const groups = asked(drawn.map((number): FieldValue => ({ type: 'number', number })));
        expect(groups.length).toBeLessThanOrEqual(6);
        expect(groups.reduce((sum, [, size]) => sum + Number(size), 0)).toBe(drawn.length);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe('the ratio to all', () => {
  const rowsOf = (count: number, n: number, from: string) =>
    Array.from({ length: n }, (_, at) => ({ person: `${from}${at}`, top: at < count ? 1 : 0, bottom: 1 }));

  test('lies between its limits, and these between 0 and all being in the group', () => {
    const drawn = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(drawn, ([n, others, a, b]) => {
        const [own, rest] = [rowsOf(Math.round(a * n), n, 'g'), rowsOf(Math.round(b * others), others, 'r')];
        const found = ratioToAll('share', own, rest);
        if (found === null) return Math.round(a * n) + Math.round(b * others) === 0;
        const { value, low, high } = found;
        const most = (n + others) / n + 1e-9;
        return (
          low !== null &&
          high !== null &&
          0 <= low &&
          low <= value + 1e-9 &&
          value <= high + 1e-9 &&
          high <= most
        );
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('a group that is everybody is what it is compared with', () => {
    expect(ratioToAll('share', rowsOf(3, 5, 'g'), [])).toEqual({ value: 1, low: null, high: null });
  });
});
