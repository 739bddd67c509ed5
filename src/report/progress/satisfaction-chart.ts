import { formatNumber, formatRange, formatShare } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Program } from '../../schema/program.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import type { ProgressCatalogue, WaveMean } from '../../texts/progress-words/progress-catalogue.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { waveWords } from '../../texts/wave-words.ts';
import type { Chart, Table } from '../document.ts';
import { onScale } from './metric-cells.ts';

type WaveRow = ProgressResult['waves'][number] & NonNullable<ProgressResult['waves'][number]['satisfaction']>;

type Scale = NonNullable<ProgressResult['satisfactionScale']>;

/** Mean satisfaction by wave and side with its interval, and where it would lie with the missing answers. */
export function satisfactionChart(
  { waves, satisfactionScale: scale }: ProgressResult,
  program: Pick<Program, 'checkins'>,
  speech: Speech,
): Chart | undefined {
  const rows = waves.flatMap((w) => (w.satisfaction === null ? [] : [{ ...w, ...w.satisfaction }]));
  if (scale === null || rows.length === 0) return undefined;
  const { language, company } = speech;
  const { satisfaction: words, sides, metrics } = progressWords(language, company);
  const mean = meanIn(language);
  const end = (value: number) => formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1, language });
  const said = rows.map((r): WaveMean => ({ ...r, wave: waveWords(r.wave, language), mean: mean(r.mean) }));
  const question = program.checkins.questions.satisfaction?.column;
  const asked = typeof question === 'string' ? question : undefined;
  return {
    kind: 'dots',
    id: 'fig-satisfaction',
    finding: findingOf(said, end(scale.max), words),
    measure: words.measure({
      min: end(scale.min),
      max: end(scale.max),
      ...(asked === undefined ? {} : { question: asked }),
    }),
    alternative: words.alternative(said),
    source: [words.source, ...missingAnswers(rows, speech)].join(' '),
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
      text: mean(r.mean),
    })),
    table: satisfactionTable(rows, scale, speech),
  };
}

const meanIn =
  (language: Language) =>
  (value: number): string =>
    formatNumber(value, { decimals: 2, language });

/** The latest wave of the mentees beside their first; of the mentors where no mentee was asked. */
function findingOf(said: readonly WaveMean[], max: string, words: ProgressCatalogue['satisfaction']): string {
  const mentees = said.filter((r) => r.side === 'mentee');
  const rows = mentees.length === 0 ? said : mentees;
  const last = rows.at(-1);
  if (last === undefined) return words.caption;
  return words.finding(rows.length < 2 ? undefined : rows[0], last, max);
}

/** How far the latest mean of the mentees could lie elsewhere, had everybody answered. */
function missingAnswers(rows: readonly WaveRow[], { language, company }: Speech): string[] {
  const last = rows.filter((r) => r.side === 'mentee').at(-1);
  if (last === undefined || last.answered >= last.asked) return [];
  const { satisfaction: words } = progressWords(language, company);
  return [
    words.missing({
      ...last,
      wave: waveWords(last.wave, language),
      mean: meanIn(language)(last.mean),
      range: formatRange(last.worst, last.best, { decimals: 2, language }),
      share: formatShare(1 - last.answered / last.asked, { language }),
    }),
  ];
}

function ticksOf(scale: Scale, label: (value: number) => string) {
  return Array.from({ length: Math.floor(scale.max - scale.min) + 1 }, (_, i) => ({
    x: scale.min + i,
    label: label(scale.min + i),
  })).filter((_, i, all) => all.length <= 6 || i % 2 === 0);
}

function satisfactionTable(rows: readonly WaveRow[], scale: Scale, { language, company }: Speech): Table {
  const { satisfaction: words, sides, metrics } = progressWords(language, company);
  const { columns } = words;
  return {
    id: 'satisfaction-table',
    caption: words.caption,
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
          ? { type: 'missing', word: words.tooFew }
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
