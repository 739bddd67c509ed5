import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import type { CompareResult } from '../../schema/compare-result.ts';
import { comparisonWords } from '../../texts/match-words/comparison-words.ts';
import type { Document, Table } from '../document.ts';
import type { PeopleById } from '../people-by-id.ts';
import { line, summaryDocument, type Wrote, wroteSection } from '../summaries/summary-parts.ts';
import { objectivesTable, refusedBlocks, robustnessWords, runsTable } from './match-comparison.ts';

export type ComparePageInput = {
  readonly result: CompareResult;
  readonly people: PeopleById;
  readonly today: Day;
  readonly language: Language;
  readonly footer: readonly string[];
};

/** As many pairs as a terminal shows; the page has all. */
const mostShown = 5;

/** What `mentor match --compare` says: the objectives side by side, and the pairs that hang on the exact weights. */
export function compareSummary(
  input: Omit<ComparePageInput, 'footer' | 'language'> & { readonly wrote: readonly Wrote[] },
): Document {
  const { result, people } = input;
  const words = comparisonWords('en');
  const fragile = result.robustness.pairs.filter((p) => p.runs < result.robustness.runs.length);
  return summaryDocument({
    program: result.program,
    title: 'Compare',
    asOf: input.today,
    lead: leadWords(result, 'en'),
    sections: [
      {
        id: 'objectives',
        title: '',
        blocks: [
          { kind: 'table', table: objectivesTable(result, 'en', false) },
          ...refusedBlocks(result, 'en'),
        ],
      },
      {
        id: 'robustness',
        title: words.robustTitle(result.objective),
        blocks: [
          line(robustnessWords(result, 'en')),
          ...(fragile.length === 0
            ? []
            : [
                {
                  kind: 'table' as const,
                  table: pairsTable(result, people, { pairs: fragile.slice(0, mostShown), language: 'en' }),
                },
              ]),
        ],
      },
      ...wroteSection(input.wrote),
    ],
  });
}

/** The same as a page in the language of the program, with every pair. */
export function compareDocument({ result, people, today, language, footer }: ComparePageInput): Document {
  const words = comparisonWords(language);
  const { pairs } = result.robustness;
  return {
    kind: 'report',
    program: result.program,
    title: words.pageTitle,
    lead: [leadWords(result, language)],
    audience: 'coordinator',
    audienceNote: words.note,
    asOf: today,
    language,
    sections: [
      {
        id: 'objectives',
        title: words.title,
        short: words.short,
        blocks: [
          { kind: 'table', table: objectivesTable(result, language, true) },
          ...refusedBlocks(result, language),
        ],
      },
      {
        id: 'robustness',
        title: words.robustTitle(result.objective),
        short: words.robustShort,
        blocks: [
          line(robustnessWords(result, language)),
          { kind: 'table', table: runsTable(result, language) },
          { kind: 'table', table: pairsTable(result, people, { pairs, language }) },
        ],
      },
    ],
    footer,
  };
}

function leadWords({ objectives, objective }: CompareResult, language: Language): string {
  return comparisonWords(language).lead(objectives.filter((o) => o.refused === null).length, objective);
}

function pairsTable(
  { robustness: { runs } }: CompareResult,
  people: PeopleById,
  {
    pairs,
    language,
  }: {
    readonly pairs: CompareResult['robustness']['pairs'];
    readonly language: Language;
  },
): Table {
  const words = comparisonWords(language);
  const { pairColumns: columns } = words;
  return {
    id: 'pairs',
    caption: words.pairs,
    measure: words.pairsMeasure(runs.length),
    layout: 'stack',
    columns: [
      { id: 'mentee', title: columns.mentee, numeric: false },
      { id: 'mentor', title: columns.mentor, numeric: false },
      { id: 'score', title: columns.score, unit: words.units.of100, numeric: true },
      { id: 'runs', title: columns.runs, unit: words.of(runs.length), numeric: true },
      { id: 'every', title: columns.every, numeric: false },
    ],
    rows: pairs.map((p) => ({
      cells: [
        { type: 'text', text: people.name(p.mentee) },
        { type: 'text', text: people.name(p.mentor) },
        p.score === null
          ? { type: 'missing', word: words.notScored }
          : { type: 'number', value: p.score, decimals: 2 },
        { type: 'number', value: p.runs, decimals: 0 },
        { type: 'text', text: words.every[`${p.everyOptimum}`] },
      ],
    })),
  };
}
