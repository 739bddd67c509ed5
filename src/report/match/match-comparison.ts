import { formatNumber, narrowSpace } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { CompareResult } from '../../schema/compare-result.ts';
import { comparisonWords } from '../../texts/match-words/comparison-words.ts';
import { objectiveWords } from '../../texts/match-words/objective-words.ts';
import type { Block, Cell, Section, Table } from '../document.ts';
import { line } from '../summaries/summary-parts.ts';
import { weightDecimals } from './match-basis.ts';

/** What solving the same people for the other objectives, and with moved weights, has shown. */
export type Comparison = Pick<CompareResult, 'objective' | 'objectives' | 'robustness'>;
type Row = Comparison['objectives'][number];

/** On the overview of a match: other objectives and how firm the pairs are; where nobody has looked, how to. */
export function comparisonSection(comparison: Comparison | undefined, language: Language): Section {
  const words = comparisonWords(language);
  const head = { id: 'choices', title: words.title, short: words.short };
  if (comparison === undefined)
    return { ...head, blocks: [line(words.notMade, { code: 'mentor match --compare' }, '.')] };
  return {
    ...head,
    blocks: [
      line([words.question, ...findings(comparison, language)].join(' ')),
      { kind: 'table', table: objectivesTable(comparison, language, true) },
      ...refusedBlocks(comparison, language),
      line(robustnessWords(comparison, language)),
      ...(comparison.robustness.pairs.length === 0
        ? []
        : [{ kind: 'table' as const, table: runsTable(comparison, language) }]),
    ],
  };
}

/** What the choice of objective decides: how many are paired, and what a better weakest pair would cost. */
function findings({ objectives, objective }: Comparison, language: Language): string[] {
  const words = comparisonWords(language);
  const made = objectives.filter((o) => o.refused === null);
  const own = made.find((o) => o.objective === objective);
  if (own?.matched == null || own.matched === 0) return [];
  const same = made.every((o) => o.matched === own.matched)
    ? [words.sameMatched(own.matched, made.length)]
    : [];
  return [...same, liftWords(own, made, language)];
}

function liftWords(own: Row, made: readonly Row[], language: Language): string {
  const words = comparisonWords(language);
  const points = (value: number) => formatNumber(value, { decimals: 2, language });
  const better = made
    .filter((o) => o.matched === own.matched && (o.worst ?? 0) > (own.worst ?? 0))
    .reduce<Row | undefined>((best, o) => ((best?.worst ?? -1) >= (o.worst ?? 0) ? best : o), undefined);
  if (better === undefined) return words.noLift;
  return words.lift({
    from: points(own.worst ?? 0),
    to: points(better.worst ?? 0),
    objective: better.objective,
    points: points(Math.max(0, (own.total ?? 0) - (better.total ?? 0))),
    firstChoices: (own.firstChoices ?? 0) - (better.firstChoices ?? 0),
  });
}

/** How many pairs come out whichever weight is moved. */
export function robustnessWords({ robustness }: Comparison, language: Language): string {
  const words = comparisonWords(language);
  const { percent, runs, pairs, inAllRuns } = robustness;
  if (pairs.length === 0) return words.noPairs;
  const certain =
    pairs[0]?.everyOptimum === null ? undefined : pairs.filter((p) => p.everyOptimum === true).length;
  return words.robust({ percent, runs: runs.length, pairs: pairs.length, inAllRuns, certain });
}

/** Objectives that do not go with the settings of the program, each with its reason. */
export function refusedBlocks({ objectives }: Comparison, language: Language): Block[] {
  const words = comparisonWords(language);
  return objectives.flatMap(({ objective, refused }) =>
    refused === null ? [] : [line(`${objective}: ${words.refused(refused)}`)],
  );
}

const figures = [
  { key: 'matched', decimals: 0, best: 'most' },
  { key: 'total', decimals: 2, best: 'most' },
  { key: 'worst', decimals: 2, best: 'most' },
  { key: 'median', decimals: 2, best: 'most' },
  { key: 'firstChoices', decimals: 0, best: 'most' },
  { key: 'blockingPairs', decimals: 0, best: 'least' },
  { key: 'price', decimals: 2, best: 'least' },
] as const satisfies readonly {
  readonly key: keyof Row;
  readonly decimals: number;
  readonly best: 'most' | 'least';
}[];

/** One row an objective; the best of each column is marked, unless all are alike. `explained`: says what each seeks. */
export function objectivesTable(
  { objectives, objective }: Comparison,
  language: Language,
  explained: boolean,
): Table {
  const words = comparisonWords(language);
  const { columns, units } = words;
  const [first] = objectives;
  const numeric = (id: string, title: string, unit: string) => ({ id, title, unit, numeric: true });
  return {
    id: 'objectives',
    caption: words.caption,
    measure: words.measure,
    layout: 'stack',
    columns: [
      { id: 'objective', title: columns.objective, numeric: false },
      numeric('matched', columns.matched, words.of(first?.seats ?? 0)),
      numeric('total', columns.total, units.points),
      numeric('worst', columns.worst, units.of100),
      numeric('median', columns.median, units.of100),
      numeric('first', columns.first, words.of(first?.named ?? 0)),
      numeric('blocking', columns.blocking, units.stable),
      numeric('price', columns.price, units.points),
    ],
    rows: objectives.map((o) => ({
      id: o.objective,
      inUse: o.objective === objective,
      cells: [
        {
          type: 'text',
          text: o.objective,
          ...(explained ? { small: objectiveWords(o.objective, language) } : {}),
        },
        ...figureCells(o, objectives, words.none),
      ],
    })),
  };
}

function figureCells(row: Row, objectives: readonly Row[], none: string): Cell[] {
  return figures.map(({ key, decimals, best }): Cell => {
    const value = row[key];
    if (value === null) return { type: 'missing', word: none };
    const all = objectives.flatMap((o) => o[key] ?? []);
    const [most, least] = [Math.max(...all), Math.min(...all)];
    const leads = most > least && value === (best === 'most' ? most : least);
    return { type: 'number', value, decimals, ...(leads ? { best: true } : {}) };
  });
}

/** Pairs that stay under a moved weight: a row a criterion, a column for less and one for more. */
export function runsTable({ robustness }: Comparison, language: Language): Table {
  const { runs, pairs, percent } = robustness;
  const words = comparisonWords(language);
  const criteria = [...new Set(runs.map((run) => run.criterion))];
  const moved = (sign: 1 | -1) => {
    const share = formatNumber(sign * percent, { sign: true, language });
    return words.weightMoved(`${share}${narrowSpace}%`);
  };
  return {
    id: 'runs',
    caption: words.runs,
    measure: words.runsMeasure(pairs.length),
    layout: 'tight',
    columns: [
      { id: 'criterion', title: words.runColumns.criterion, numeric: false },
      { id: 'weight', title: words.runColumns.weight, numeric: true },
      { id: 'less', title: moved(-1), numeric: true },
      { id: 'more', title: moved(1), numeric: true },
    ],
    rows: criteria.map((criterion) => {
      const both = runs.filter((run) => run.criterion === criterion);
      // One was moved as far down as the other up.
      const weight = Math.round((1000 * both.reduce((sum, run) => sum + run.weight, 0)) / both.length) / 1000;
      return {
        cells: [
          { type: 'text', text: criterion },
          { type: 'number', value: weight, decimals: weightDecimals(weight) },
          ...both.map(({ kept }): Cell => ({ type: 'number', value: kept, decimals: 0 })),
        ],
      };
    }),
  };
}
