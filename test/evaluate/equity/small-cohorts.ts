import { withheldCells } from '../../../src/evaluate/equity/disclose-equity.ts';
import type { EquityFigures } from '../../../src/evaluate/equity/equity-figures.ts';
import type { EquityMeasure } from '../../../src/evaluate/equity/equity-measures.ts';
import type { FieldSpec } from '../../../src/model/field.ts';
import type { PublishedCell } from '../../../src/model/published-cell.ts';
import type { Random } from '../disclosure/samples.ts';
import { type Cell, countOf, type Sample } from '../disclosure/worlds.ts';

/**
 * Small cohorts as the equity audit sees them, of parts that a reader can try every spread of people over: which answers
 * somebody gave, and in which numbers of the measures they are.
 */

/** Everybody alike: the answers by field, and the numbers they are counted in, as `early-ends/count`. */
type Part = { readonly answers: ReadonlyMap<string, readonly string[]>; readonly in: readonly string[] };
export type Shape = {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly parts: readonly Part[];
};

/** How far somebody may have come, by what is compared: each list is one way. */
const ways = {
  matched: [['match-rate/n'], ['match-rate/n', 'match-rate/count']],
  asked: [[], ['satisfaction/asked'], ['satisfaction/asked', 'satisfaction/n']],
  granted: [[], ['first-choice/n'], ['first-choice/n', 'first-choice/count']],
  ended: [
    ['match-rate/n'],
    ['match-rate/n', 'match-rate/count'],
    ['match-rate/n', 'match-rate/count', 'early-ends/n'],
    ['match-rate/n', 'match-rate/count', 'early-ends/n', 'early-ends/count'],
  ],
  wished: [
    ['match-rate/n'],
    ['match-rate/n', 'first-choice/n'],
    ['match-rate/n', 'match-rate/count'],
    ['match-rate/n', 'match-rate/count', 'first-choice/n'],
    ['match-rate/n', 'match-rate/count', 'first-choice/n', 'first-choice/count'],
  ],
} as const;

/** One answer each in every field, every combination with every way. */
function crossing(
  fields: Readonly<Record<string, readonly string[]>>,
  how: readonly (readonly string[])[],
): Shape {
  let combined: ReadonlyMap<string, readonly string[]>[] = [new Map()];
  for (const [field, answers] of Object.entries(fields))
    combined = combined.flatMap((some) => answers.map((answer) => new Map([...some, [field, [answer]]])));
  return {
    fields: new Map(Object.entries(fields)),
    parts: combined.flatMap((answers) => how.map((one) => ({ answers, in: one }))),
  };
}

/** Whoever ticks several boxes is in several groups. */
const ticked: Shape = {
  fields: new Map([['skills', ['A', 'B', '']]]),
  parts: [['A'], ['B'], ['A', 'B'], ['']].flatMap((answer) =>
    ways.matched.map((one) => ({ answers: new Map([['skills', answer]]), in: one })),
  ),
};

export const cohortShapes: readonly Shape[] = [
  crossing({ gender: ['A', 'B', ''] }, ways.granted),
  crossing({ gender: ['A', 'B'], origin: ['X', 'Y'] }, ways.matched),
  crossing({ gender: ['A', 'B', 'C'] }, ways.asked),
  crossing({ gender: ['A', 'B', ''] }, ways.ended),
  crossing({ gender: ['A', 'B'], origin: ['X', 'Y'] }, ways.granted),
  crossing({ gender: ['A', 'B'] }, ways.wished),
  crossing({ gender: ['A', 'B', 'C', 'D'] }, ways.matched),
  ticked,
];

/** Small enough for trying every hiding. */
export const smallShape: Shape = crossing({ gender: ['A', 'B'] }, ways.granted);

/** A third of the parts hold nobody or a few. */
export const drawnSizes = ({ parts }: Shape, random: Random): number[] =>
  parts.map(() => (random(3) === 0 ? random(5) : random(24)));

const spec = (name: string): FieldSpec => ({
  name,
  type: name === 'skills' ? 'set' : 'category',
  use: 'audit',
  label: name,
});

/** The cohort as the report gets it. */
export function figuresOf({ fields, parts }: Shape, sizes: readonly number[]): EquityFigures {
  const people = parts.flatMap((part, at) =>
    Array.from({ length: sizes[at] ?? 0 }, (_, i) => ({ id: `p${at}-${i}`, ...part })),
  );
  const ids = (counted: string): string[] =>
    people.flatMap(({ id, in: own }) => (own.includes(counted) ? [id] : []));
  const rows = (measure: string): EquityMeasure['rows'] => {
    const counted = new Set(ids(`${measure}/count`));
    return ids(`${measure}/n`).map((person) => ({ person, top: counted.has(person) ? 1 : 0, bottom: 1 }));
  };
  const measures: readonly EquityMeasure[] = [
    { id: 'match-rate', kind: 'share', sensitive: false, rows: rows('match-rate') },
    { id: 'first-choice', kind: 'share', sensitive: true, rows: rows('first-choice') },
    {
      ...{ id: 'satisfaction', kind: 'mean', sensitive: true, scale: { min: 1, max: 5 } },
      rows: rows('satisfaction').map((row, at) => ({ ...row, top: 1 + (at % 5) })),
      asked: ids('satisfaction/asked'),
    },
    { id: 'early-ends', kind: 'share', sensitive: true, rows: rows('early-ends') },
  ];
  const met = new Set(parts.flatMap((part) => part.in.map((one) => one.split('/')[0])));
  return {
    about: 'mentees',
    people: people.map(({ id }) => id),
    fields: [...fields].map(([name, answers]) => ({
      spec: spec(name),
      groups: answers.flatMap((answer) => {
        const own = people.filter(({ answers: given }) => given.get(name)?.includes(answer) === true);
        const group = {
          name: answer,
          kind: answer === '' ? ('none' as const) : ('answer' as const),
          people: new Set(own.map(({ id }) => id)),
        };
        return own.length === 0 ? [] : [group];
      }),
    })),
    measures: measures.filter(({ id }) => met.has(id)),
  };
}

/** The same cohort as a table of parts, empty ones among them, for a reader who tries every spread of people. */
export function sampleOf(shape: Shape, sizes: readonly number[]): Sample {
  const { fields, measures } = figuresOf(shape, sizes);
  const groups = fields.flatMap(({ spec: { name }, groups: own }) =>
    own.map((group) => `equity/${name}/${group.kind === 'none' ? 'none' : `answer:${group.name}`}`),
  );
  const cells = ['equity/all', ...groups].flatMap((scope) => [
    { id: `${scope}/people`, sensitive: false },
    ...measures.flatMap(({ id, kind, sensitive, asked }) => [
      ...(asked === undefined ? [] : [{ id: `${scope}/${id}/asked`, sensitive: false }]),
      { id: `${scope}/${id}/n`, sensitive: false },
      ...(kind === 'share' ? [{ id: `${scope}/${id}/count`, sensitive, of: [`${scope}/${id}/n`] }] : []),
    ]),
  ]);
  return {
    parts: sizes,
    cells: cells.map((cell): Cell => ({ ...cell, priority: 0, parts: partsOf(shape, cell.id) })),
  };
}

/** `equity/gender/answer:A/early-ends/count`: those of the group who are in the number. */
function partsOf({ parts }: Shape, id: string): number[] {
  const [, field = '', group = '', ...rest] = id.split('/');
  const [number, among] = field === 'all' ? [[group, ...rest].join('/'), undefined] : [rest.join('/'), group];
  const answer = among === 'none' ? '' : among?.replace('answer:', '');
  return parts.flatMap(({ answers, in: own }, at) => {
    const isIn = number === 'people' || own.includes(number);
    return isIn && (answer === undefined || answers.get(field)?.includes(answer)) ? [at] : [];
  });
}

const limits = { min_count: 5, min_mean: 10 };

/** What hr is told of the cohort, beside what it was told before. */
export function toldOf(
  shape: Shape,
  sizes: readonly number[],
  published: readonly PublishedCell[] = [],
): ReadonlySet<string> {
  const hidden = withheldCells(figuresOf(shape, sizes), limits, published);
  return new Set(sampleOf(shape, sizes).cells.flatMap(({ id }) => (hidden.has(id) ? [] : [id])));
}

/** The same as it stands in published.csv, of the fields that were asked for then. */
export function publishedOf(
  shape: Shape,
  sizes: readonly number[],
  told: ReadonlySet<string>,
): PublishedCell[] {
  const row = { report: 'equity', asOf: '2026-06-01', audience: 'hr', published: '2026-06-02' } as const;
  return sampleOf(shape, sizes).cells.map((cell) => ({
    ...{ ...row, cell: cell.id, suppressed: !told.has(cell.id) },
    ...(told.has(cell.id) ? { value: countOf({ parts: sizes }, cell) } : {}),
  }));
}

/** A program that asked for one of the fields. */
export const firstFieldOf = ({ fields, parts }: Shape): Shape => ({
  fields: new Map([...fields].slice(0, 1)),
  parts,
});
