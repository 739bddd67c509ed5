import { formatNumber, formatRange, formatShare } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Metric } from '../../schema/progress-result.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import type { MeansWords, WaveMean } from '../../texts/progress-words/picture-words.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { waveInSentence, waveWords } from '../../texts/wave-words.ts';
import type { Chart, Table } from '../document.ts';
import { onScale } from './metric-cells.ts';

/** The mean of one side in one wave, its interval and its bounds for missing answers, on the scale of the question. */
export type MeanRow = {
  readonly wave: string;
  readonly side: 'mentee' | 'mentor';
  readonly asked: number;
  readonly answered: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly worst: number;
  readonly best: number;
};

export type Means = {
  /** What ids of the chart and of its table begin with: `satisfaction`. */
  readonly id: string;
  readonly rows: readonly MeanRow[];
  readonly scale: NonNullable<Metric['scale']>;
  /** The question, where it is a single one of the program's own. */
  readonly question?: string;
  /** The metric of the mentees: the page quotes one wave of it, and so does the title. */
  readonly metric: Metric | undefined;
};

/** A mean by wave and side with its interval, and where it would lie with the missing answers. */
export function meanByWaveChart(
  { id, rows, scale, question, metric }: Means,
  words: MeansWords,
  speech: Speech,
): Chart | undefined {
  const quoted = quotedRow(rows, metric);
  if (quoted === undefined) return undefined;
  const { language, company } = speech;
  const { sides, metrics } = progressWords(language, company);
  const end = (value: number) => formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1, language });
  const said = (row: MeanRow): WaveMean => saidRow(row, language);
  const first = rows.find(({ side }) => side === quoted.side);
  return {
    kind: 'dots',
    id: `fig-${id}`,
    finding: words.finding(
      first === undefined || first === quoted ? undefined : said(first),
      said(quoted),
      end(scale.max),
    ),
    measure: words.measure({
      min: end(scale.min),
      max: end(scale.max),
      ...(question === undefined ? {} : { question }),
    }),
    alternative: words.alternative(rows.map(said)),
    source: [words.source, ...missingAnswers(quoted, words, language)].join(' '),
    domain: [scale.min, scale.max],
    ticks: ticksOf(scale, end),
    rows: rows.map((r) => ({
      group: waveWords(r.wave, language),
      label: sides[r.side],
      small: metrics.of({ n: String(r.answered), of: String(r.asked), noun: '' }),
      series: r.side === 'mentee' ? ('A' as const) : ('B' as const),
      value: r.mean,
      ...(r.low === null || r.high === null ? {} : onScale({ low: r.low, high: r.high }, scale)),
      worst: r.worst,
      best: r.best,
      text: meanWords(r.mean, language),
    })),
    table: meansTable({ id, rows, scale }, words, speech),
  };
}

const meanWords = (value: number, language: Language): string =>
  formatNumber(value, { decimals: 2, language });

const saidRow = (row: MeanRow, language: Language): WaveMean => ({
  ...row,
  wave: waveInSentence(row.wave, language),
  mean: meanWords(row.mean, language),
});

/** Mentees in the wave that their metric quotes; without such a metric their latest, or the mentors' where no mentee was asked. */
function quotedRow(rows: readonly MeanRow[], metric: Metric | undefined): MeanRow | undefined {
  const mentees = rows.filter(({ side }) => side === 'mentee');
  return mentees.find(({ wave }) => wave === metric?.wave) ?? mentees.at(-1) ?? rows.at(-1);
}

/** How far the quoted mean of the mentees could lie elsewhere, had everybody answered. */
function missingAnswers(quoted: MeanRow, words: MeansWords, language: Language): string[] {
  const { side, answered, asked, worst, best } = quoted;
  if (side !== 'mentee' || answered >= asked) return [];
  return [
    words.missing({
      ...saidRow(quoted, language),
      range: formatRange(worst, best, { decimals: 2, language }),
      share: formatShare(1 - answered / asked, { language }),
    }),
  ];
}

function ticksOf(scale: Means['scale'], label: (value: number) => string) {
  return Array.from({ length: Math.floor(scale.max - scale.min) + 1 }, (_, i) => ({
    x: scale.min + i,
    label: label(scale.min + i),
  })).filter((_, i, all) => all.length <= 6 || i % 2 === 0);
}

function meansTable(
  { id, rows, scale }: Pick<Means, 'id' | 'rows' | 'scale'>,
  { caption, columns, tooFew }: MeansWords,
  { language, company }: Speech,
): Table {
  const { sides, metrics } = progressWords(language, company);
  return {
    id: `${id}-table`,
    caption,
    layout: 'stack',
    columns: [
      { id: 'wave', title: columns.wave, numeric: false },
      { id: 'answered', title: columns.answered, numeric: false },
      {
        id: 'mean',
        title: columns.mean,
        unit: metrics.ofScale(formatNumber(scale.max, { language })),
        numeric: true,
      },
      { id: 'interval', title: columns.interval, numeric: true },
      { id: 'range', title: columns.range, numeric: true },
    ],
    rows: rows.map((r) => ({
      cells: [
        { type: 'text', text: `${waveWords(r.wave, language)}, ${sides[r.side]}` },
        { type: 'text', text: metrics.of({ n: String(r.answered), of: String(r.asked), noun: '' }) },
        { type: 'number', value: r.mean, decimals: 2 },
        r.low === null || r.high === null
          ? { type: 'missing', word: tooFew }
          : {
              type: 'interval',
              ...onScale({ low: r.low, high: r.high }, scale),
              decimals: 2,
              unit: 'plain',
            },
        { type: 'interval', low: r.worst, high: r.best, decimals: 2, unit: 'plain' },
      ],
    })),
  };
}
