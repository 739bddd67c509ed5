import type { Day } from '../model/day.ts';
import { formatNumber } from '../model/format-number.ts';
import type { CompareResult } from '../schema/compare-result.ts';
import { counted } from '../texts/counted.ts';
import type { Block, Cell, Document, Section, Table } from './document.ts';
import type { PeopleById } from './people-by-id.ts';
import { line, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

export type ComparePageInput = {
  readonly result: CompareResult;
  readonly people: PeopleById;
  readonly today: Day;
  readonly footer: readonly string[];
};

/** As many pairs as a terminal shows; the page has all. */
const mostShown = 5;

/** What `mentor match --compare` says: the objectives side by side, and the pairs that hang on the exact weights. */
export function compareSummary(
  input: Omit<ComparePageInput, 'footer'> & { readonly wrote: readonly Wrote[] },
): Document {
  const { result, people } = input;
  return summaryDocument({
    program: result.program,
    title: 'Compare',
    asOf: input.today,
    lead: leadWords(result),
    sections: [
      { id: 'objectives', title: '', blocks: [objectivesBlock(result), ...refusedBlocks(result)] },
      {
        id: 'robustness',
        title: `Robustness of ${result.objective}`,
        blocks: [
          line(robustnessWords(result)),
          ...(fragile(result).length === 0
            ? []
            : [
                {
                  kind: 'table' as const,
                  table: pairsTable(result, people, fragile(result).slice(0, mostShown)),
                },
              ]),
        ],
      },
      ...wroteSection(input.wrote),
    ],
  });
}

/** The same as a page, with every pair. */
export function compareDocument({ result, people, today, footer }: ComparePageInput): Document {
  const robust: Section = {
    id: 'robustness',
    title: `Robustness of ${result.objective}`,
    short: 'Robustness',
    blocks: [
      line(robustnessWords(result)),
      { kind: 'table', table: runsTable(result) },
      { kind: 'table', table: pairsTable(result, people, result.robustness.pairs) },
    ],
  };
  return {
    kind: 'report',
    program: result.program,
    title: 'Objectives compared',
    lead: [leadWords(result)],
    audience: 'coordinator',
    audienceNote: 'Names and scores inside; not for participants',
    asOf: today,
    language: 'en',
    sections: [
      { id: 'objectives', title: 'Objectives', blocks: [objectivesBlock(result), ...refusedBlocks(result)] },
      robust,
    ],
    footer,
  };
}

function leadWords({ objectives, objective }: CompareResult): string {
  const made = objectives.filter((o) => o.refused === null).length;
  return `${counted(made, 'objective')} compared, none applied: ${objective} is the one in force.`;
}

function robustnessWords({ robustness }: CompareResult): string {
  const { percent, runs, pairs, inAllRuns } = robustness;
  if (pairs.length === 0) return 'The solver made no pairs.';
  const certain = pairs.filter((p) => p.everyOptimum === true).length;
  const told =
    pairs[0]?.everyOptimum === null
      ? ''
      : ` ${certain === pairs.length ? 'All' : formatNumber(certain)} are in every best match, the lottery aside${certain === pairs.length ? '' : '; the others could be swapped at no loss'}.`;
  return `${formatNumber(inAllRuns)} of ${counted(pairs.length, 'pair')} come out in all ${counted(runs.length, 'run')} with one weight ${formatNumber(percent)} % up or down.${told}`;
}

const fragile = ({ robustness: { pairs, runs } }: CompareResult) => pairs.filter((p) => p.runs < runs.length);

function refusedBlocks({ objectives }: CompareResult): Block[] {
  return objectives.flatMap((o) => (o.refused === null ? [] : [line(`${o.objective}: ${o.refused}`)]));
}

function objectivesBlock({ objectives, objective }: CompareResult): Block {
  const number = (value: number | null, decimals: number): Cell =>
    value === null ? { type: 'missing', word: 'none' } : { type: 'number', value, decimals };
  const of = (whole: number | undefined) => `of ${formatNumber(whole ?? 0)}`;
  const table: Table = {
    id: 'objectives',
    caption: 'Objectives side by side',
    measure: 'Scores are points of 100. The price is what the total lies under the greatest one.',
    layout: 'tight',
    columns: [
      { id: 'objective', title: 'Objective', numeric: false },
      { id: 'matched', title: 'Matched', unit: of(objectives[0]?.seats), numeric: true },
      { id: 'total', title: 'Total', numeric: true },
      { id: 'worst', title: 'Worst', numeric: true },
      { id: 'median', title: 'Median', numeric: true },
      { id: 'first', title: 'First choices', unit: of(objectives[0]?.named), numeric: true },
      { id: 'blocking', title: 'Blocking pairs', numeric: true },
      { id: 'price', title: 'Price', numeric: true },
    ],
    rows: objectives.map((o) => ({
      id: o.objective,
      inUse: o.objective === objective,
      cells: [
        { type: 'text', text: o.objective },
        number(o.matched, 0),
        number(o.total, 2),
        number(o.worst, 2),
        number(o.median, 2),
        number(o.firstChoices, 0),
        number(o.blockingPairs, 0),
        number(o.price, 2),
      ],
    })),
  };
  return { kind: 'table', table };
}

function runsTable({ robustness: { runs, pairs } }: CompareResult): Table {
  return {
    id: 'runs',
    caption: 'One weight moved at a time',
    measure: `Pairs of the match that come out again, of ${formatNumber(pairs.length)}.`,
    layout: 'tight',
    columns: [
      { id: 'criterion', title: 'Criterion', numeric: false },
      { id: 'weight', title: 'Weight', numeric: true },
      { id: 'kept', title: 'Pairs kept', numeric: true },
    ],
    rows: runs.map((run) => ({
      cells: [
        { type: 'text', text: run.criterion },
        { type: 'number', value: run.weight, decimals: Number.isInteger(run.weight) ? 0 : 3 },
        { type: 'number', value: run.kept, decimals: 0 },
      ],
    })),
  };
}

function pairsTable(
  { robustness: { runs } }: CompareResult,
  people: PeopleById,
  pairs: CompareResult['robustness']['pairs'],
): Table {
  const words = { true: 'yes', false: 'no, could be swapped', null: 'not known' };
  return {
    id: 'pairs',
    caption: 'Pairs, least robust first',
    measure: `In how many of ${counted(runs.length, 'run')} each pair comes out.`,
    layout: 'stack',
    columns: [
      { id: 'mentee', title: 'Mentee', numeric: false },
      { id: 'mentor', title: 'Mentor', numeric: false },
      { id: 'score', title: 'Score', unit: 'of 100', numeric: true },
      { id: 'runs', title: 'Runs', unit: `of ${runs.length}`, numeric: true },
      { id: 'every', title: 'In every best match', numeric: false },
    ],
    rows: pairs.map((p) => ({
      cells: [
        { type: 'text', text: people.name(p.mentee) },
        { type: 'text', text: people.name(p.mentor) },
        p.score === null
          ? { type: 'missing', word: 'not scored' }
          : { type: 'number', value: p.score, decimals: 2 },
        { type: 'number', value: p.runs, decimals: 0 },
        { type: 'text', text: words[`${p.everyOptimum}`] },
      ],
    })),
  };
}
