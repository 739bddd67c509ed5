import fc from 'fast-check';
import type { AnswerGroup } from '../../../src/evaluate/equity/answer-groups.ts';
import type { EquityFigures } from '../../../src/evaluate/equity/equity-figures.ts';
import type { EquityMeasure } from '../../../src/evaluate/equity/equity-measures.ts';
import type { FieldSpec } from '../../../src/model/field.ts';

const spec = (name: string): FieldSpec => ({ name, type: 'category', use: 'audit', label: name });

/** One person of a random cohort: a group in each of two fields, and how everything went. */
const personDrawn = fc.record({
  gender: fc.constantFrom('A', 'A', 'A', 'B', 'B', 'C', 'none'),
  origin: fc.constantFrom('X', 'X', 'X', 'X', 'Y', 'none'),
  isMatched: fc.constantFrom(true, true, true, true, false),
  hasFirst: fc.option(fc.boolean(), { nil: undefined }),
  held: fc.integer({ min: 0, max: 4 }),
  satisfaction: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  endedEarly: fc.constantFrom(true, false, false, false),
});

/** Everything that would be compared in a random cohort of so many people. */
export const figuresOfSize = (minLength: number, maxLength: number): fc.Arbitrary<EquityFigures> =>
  fc.array(personDrawn, { minLength, maxLength, size: 'max' }).map((drawn) => {
    const people = drawn.map((one, at) => ({ ...one, id: `p${String(at).padStart(2, '0')}` }));
    const groups = (of: 'gender' | 'origin'): AnswerGroup[] =>
      [...new Set(people.map((one) => one[of]))].sort().map((name) => ({
        name: name === 'none' ? '' : name,
        kind: name === 'none' ? 'none' : 'answer',
        people: new Set(people.filter((one) => one[of] === name).map(({ id }) => id)),
      }));
    const matched = people.filter(({ isMatched }) => isMatched);
    const rows = (
      from: typeof people,
      top: (one: (typeof people)[number]) => number | undefined,
      bottom = 1,
    ) =>
      from.flatMap((one) => {
        const value = top(one);
        return value === undefined ? [] : [{ person: one.id, top: value, bottom }];
      });
    const flag = (yes: boolean | undefined) => (yes === undefined ? undefined : yes ? 1 : 0);
    const measures: EquityMeasure[] = [
      { id: 'match-rate', kind: 'share', sensitive: false, rows: rows(people, (one) => flag(one.isMatched)) },
      { id: 'score', kind: 'mean', sensitive: false, rows: rows(matched, (one) => 40 + one.held) },
      { id: 'first-choice', kind: 'share', sensitive: true, rows: rows(people, (one) => flag(one.hasFirst)) },
      { id: 'meetings-held', kind: 'ratio', sensitive: true, rows: rows(matched, (one) => one.held, 4) },
      {
        id: 'satisfaction',
        kind: 'mean',
        sensitive: true,
        scale: { min: 1, max: 5 },
        asked: matched.map(({ id }) => id),
        rows: rows(matched, (one) => one.satisfaction),
      },
      {
        id: 'early-ends',
        kind: 'share',
        sensitive: true,
        rows: rows(matched, (one) => flag(one.endedEarly)),
      },
    ];
    return {
      about: 'mentees',
      people: people.map(({ id }) => id),
      fields: [
        { spec: spec('gender'), groups: groups('gender') },
        { spec: spec('origin'), groups: groups('origin') },
      ],
      measures,
    };
  });
