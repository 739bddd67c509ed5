import { formatNumber } from '../../model/format-number.ts';
import { sortedBy } from '../../model/order.ts';
import type { Trend } from '../../schema/progress-result.ts';
import { partWordsOf, questionWords } from '../../texts/metric-words/metric-words.ts';
import { waveWords } from '../../texts/wave-words.ts';
import type { Block, Cell, Section, Table } from '../document.ts';
import { onScale } from './metric-cells.ts';
import type { ProgressView } from './progress-view.ts';

/** Every question wave by wave, and the pairings whose sides answer otherwise; nothing before anybody has answered. */
export function answersSection(view: ProgressView): Section[] {
  if (view.result.trends.length === 0) return [];
  const apart = apartTable(view);
  const blocks: Block[] = [
    { kind: 'table', table: trendsTable(view) },
    ...(apart.rows.length === 0 ? [] : [{ kind: 'table' as const, table: apart }]),
  ];
  return [{ id: 'answers', title: view.words.sections.answers, blocks }];
}

function trendsTable({ result, words, language, headers }: ProgressView): Table {
  const { caption, measure, columns } = words.answers;
  return {
    id: 'answers-by-wave',
    caption,
    measure,
    layout: 'stack',
    folded: true,
    columns: [
      { id: 'question', title: columns.question, numeric: false },
      { id: 'wave', title: columns.wave, numeric: false },
      { id: 'answered', title: columns.answered, numeric: false },
      { id: 'mean', title: columns.mean, numeric: true },
      { id: 'interval', title: columns.interval, numeric: true },
      { id: 'bounds', title: columns.bounds, numeric: true },
      { id: 'counts', title: columns.counts, numeric: false },
    ],
    rows: result.trends.map((trend) => ({
      cells: [
        { type: 'text', text: questionWords(trend.question, language, headers), small: trend.question },
        { type: 'text', text: `${waveWords(trend.wave, language)}, ${words.sides[trend.side]}` },
        {
          type: 'text',
          text: words.metrics.of({ n: String(trend.answered), of: String(trend.asked), noun: '' }),
        },
        ...figureCells(trend, words),
        { type: 'text', text: countsWords(trend, { words, language }) },
      ],
    })),
  };
}

/** Mean, interval and bounds, each of them or why it is missing. */
function figureCells({ mean, low, high, worst, best, scale }: Trend, words: ProgressView['words']): Cell[] {
  const { inWords } = words.answers;
  if (mean === null) return [inWords, inWords, inWords].map((word): Cell => ({ type: 'missing', word }));
  const range = (from: number, to: number): Cell => ({
    type: 'interval',
    low: from,
    high: to,
    decimals: 2,
    unit: 'plain',
  });
  const ends = low === null || high === null ? undefined : onScale({ low, high }, scale);
  return [
    { type: 'number', value: mean, decimals: 2 },
    ends === undefined
      ? { type: 'missing', word: words.pictures.satisfaction.tooFew }
      : range(ends.low, ends.high),
    worst === null || best === null ? { type: 'missing', word: words.metrics.noEnds } : range(worst, best),
  ];
}

/** Answers of words are given by the names they have in the figures; those that nobody gave are left out. */
function countsWords(
  { counts }: Trend,
  { words, language }: Pick<ProgressView, 'words' | 'language'>,
): string {
  const given = Object.entries(counts).filter(([, n]) => n > 0);
  const said = given.map(([answer, n]) => {
    const value = Number(answer);
    if (Number.isNaN(value)) return partWordsOf({ name: answer, n }, language);
    const figure = formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 2, language });
    return words.answers.count(figure, formatNumber(n, { language }));
  });
  return said.join(', ');
}

function apartTable({ result, words, language, headers }: ProgressView): Table {
  const { apart, apartMeasure, apartColumns: columns } = words.answers;
  const gapOf = ({ mentee, mentor }: (typeof result.disagreement)[number]): number =>
    Math.abs(mentee - mentor);
  // Counts have no ends, so nothing tells when two of them are far apart.
  const widths = new Map(
    result.trends.map(({ question, scale }) => [
      question,
      scale === null ? undefined : scale.max - scale.min,
    ]),
  );
  const isFar = (one: (typeof result.disagreement)[number]): boolean =>
    2 * gapOf(one) >= (widths.get(one.question) ?? Number.POSITIVE_INFINITY);
  const rows = sortedBy(
    result.disagreement.filter(isFar),
    (one) => -gapOf(one),
    ({ pairing }) => pairing,
    ({ question }) => question,
  );
  const figure = (value: number): Cell => ({
    type: 'number',
    value,
    decimals: Number.isInteger(value) ? 0 : 2,
  });
  return {
    id: 'sides-apart',
    caption: apart,
    measure: apartMeasure,
    layout: 'stack',
    columns: (['pairing', 'question', 'wave', 'mentee', 'mentor', 'gap'] as const).map((id) => ({
      id,
      title: columns[id],
      numeric: id === 'mentee' || id === 'mentor' || id === 'gap',
    })),
    rows: rows.map((one) => ({
      cells: [
        { type: 'text', text: one.pairing },
        { type: 'text', text: questionWords(one.question, language, headers), small: one.question },
        { type: 'text', text: waveWords(one.wave, language) },
        figure(one.mentee),
        figure(one.mentor),
        figure(gapOf(one)),
      ],
    })),
  };
}
