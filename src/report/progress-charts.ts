import { formatNumber, formatShare } from '../model/format-number.ts';
import type { ProgressResult } from '../schema/progress-result.ts';
import { targetWords } from '../texts/target-words.ts';
import { addDays, dayNumber, formatDay } from '../time/day.ts';
import type { Chart, Table } from './document.ts';

type Stretch = { readonly from: string; readonly due: number; readonly held: number };

/** As many points as a phone shows with their labels. */
const mostPoints = 10;
const weekNames = new Map([
  [1, 'week'],
  [2, 'fortnight'],
  [4, 'four weeks'],
  [8, 'eight weeks'],
]);

/**
 * Adherence by stretches of one, two, four or eight weeks: the shortest that fit the chart and hold enough meetings each
 * to be compared. `start` is the program's first day. Undefined before anything was due.
 */
export function adherenceChart(
  { adherence, metrics }: ProgressResult,
  start: string | undefined,
): Chart | undefined {
  const ways = [1, 2, 4, 8].map((weeks) => ({ weeks, stretches: stretchesOf(adherence, weeks, start) }));
  const fitting = ways.filter(({ stretches }) => stretches.length <= mostPoints);
  const way =
    fitting.find(({ stretches }) => stretches.every((s) => isEnough(s, stretches))) ??
    fitting.at(-1) ??
    ways.at(-1);
  if (way === undefined) return undefined;
  const { weeks, stretches } = way;
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lowest = stretches.reduce((low, s) => (shareOf(s) < shareOf(low) ? s : low));
  const target = metrics.find((m) => m.id === 'meeting-adherence')?.target;
  const bound = target === undefined ? undefined : /^>= (\d+(?:\.\d+)?)%/.exec(target.text);
  const name = weekNames.get(weeks) ?? 'stretch';
  return {
    kind: 'line',
    id: 'fig-adherence',
    finding: finding(stretches, lowest, last, name),
    measure: `Meetings held, per cent of meetings due in every ${name}; all pairings that had meetings due. Complete counts, so no interval`,
    alternative: `Meetings held of those due in every ${name}: ${stretches.map((s) => `${short(s.from)} ${formatShare(shareOf(s))}`).join(', ')}.${target === undefined ? '' : ` Target ${targetWords(target.text)}.`}`,
    source: 'Source: schedule.csv, checkins.csv. At most one meeting counts per due date and pairing.',
    unit: 'share',
    points: stretches.map((s) => ({
      x: dayNumber(s.from) - dayNumber(first.from),
      y: shareOf(s),
      label: short(s.from),
      under: `${s.held} of ${s.due}`,
    })),
    ...(bound === undefined || bound === null
      ? {}
      : { target: { value: Number(bound[1]) / 100, label: `target ${bound[1]}\u202f%` } }),
    table: adherenceTable(stretches, name),
  };
}

const shareOf = ({ held, due }: Stretch): number => held / due;
/** `2 March`: the year stands on the page. */
const short = (day: string): string =>
  formatDay(day)
    .replace(/ \d+$/, '')
    .replace(/ (\w{3})\w*/, ' $1');

/** Shares, or counts where there are few. */
const part = (s: Stretch): string =>
  s.due < 30 ? `${s.held} of ${s.due} meetings due` : `${formatShare(shareOf(s))} of meetings due`;

function finding(stretches: readonly Stretch[], lowest: Stretch, last: Stretch, name: string): string {
  const now = `${part(last)} in the latest ${name} were held`;
  if (stretches.length < 2) return now;
  return shareOf(lowest) === shareOf(last)
    ? `${now}, the lowest share so far`
    : `${now}; the lowest share was ${formatShare(shareOf(lowest))}, from ${short(lowest.from)}`;
}

/** With less than half of the usual number of meetings a stretch is not compared with others. */
function isEnough(stretch: Stretch, all: readonly Stretch[]): boolean {
  return stretch.due >= all.reduce((sum, s) => sum + s.due, 0) / all.length / 2;
}

/**
 * The running counts of the result as counts of each stretch that had meetings due. The last, cut off by today, goes
 * with the one before where it holds too little of its own.
 */
function stretchesOf(
  adherence: ProgressResult['adherence'],
  weeks: number,
  start: string | undefined,
): Stretch[] {
  const stretches: Stretch[] = [];
  let before = { due: 0, held: 0 };
  let from = start ?? (adherence[0] === undefined ? '' : addDays(adherence[0].until, -6));
  adherence.forEach((row, i) => {
    const closes = (i + 1) % weeks === 0 || i === adherence.length - 1;
    if (!closes) return;
    stretches.push({ from, due: row.due - before.due, held: row.held - before.held });
    before = row;
    from = addDays(row.until, 1);
  });
  const due = stretches.filter((s) => s.due > 0);
  const last = due.at(-1);
  const previous = due.at(-2);
  if (last === undefined || previous === undefined || isEnough(last, due)) return due;
  return [
    ...due.slice(0, -2),
    { from: previous.from, due: previous.due + last.due, held: previous.held + last.held },
  ];
}

function adherenceTable(stretches: readonly Stretch[], name: string): Table {
  return {
    id: 'adherence-table',
    caption: `Adherence in every ${name}`,
    layout: 'tight',
    columns: [
      { id: 'from', title: 'From', numeric: false },
      ...['Held', 'Due', 'Per cent'].map((title) => ({
        id: title.toLowerCase().replace(' ', '-'),
        title,
        numeric: true,
      })),
    ],
    rows: stretches.map((s) => ({
      cells: [
        { type: 'day', day: s.from },
        { type: 'number', value: s.held, decimals: 0 },
        { type: 'number', value: s.due, decimals: 0 },
        { type: 'share', value: shareOf(s), decimals: 0 },
      ],
    })),
  };
}

/** Mean satisfaction by wave and side with its interval, and where it would lie with the missing answers. */
export function satisfactionChart({ waves, satisfactionScale: scale }: ProgressResult): Chart | undefined {
  const rows = waves.flatMap((w) => (w.satisfaction === null ? [] : [{ ...w, ...w.satisfaction }]));
  if (scale === null || rows.length === 0) return undefined;
  const mean = (value: number) => formatNumber(value, { decimals: 2 });
  const mentees = rows.filter((r) => r.side === 'mentee');
  const first = mentees[0];
  const last = mentees.at(-1);
  const finding =
    first === undefined || last === undefined
      ? `Mentors’ mean satisfaction is ${mean(rows.at(-1)?.mean ?? 0)} of ${scale.max}`
      : first === last
        ? `Mentees’ mean satisfaction is ${mean(last.mean)} of ${scale.max}`
        : `Mentees’ mean satisfaction is ${mean(last.mean)} of ${scale.max} in the latest wave; it was ${mean(first.mean)} in the first`;
  return {
    kind: 'dots',
    id: 'fig-satisfaction',
    finding,
    measure: `Mean answer, ${scale.min} to ${scale.max}, by wave and side. Line: 95\u202f% interval (t). Box: where the mean would lie if all who did not answer had said ${scale.min}, or all ${scale.max}`,
    alternative: `Mean satisfaction by wave. ${rows.map((r) => `${r.wave}, ${r.side}s: ${mean(r.mean)} (${r.answered} of ${r.asked} answered)`).join('; ')}.`,
    source: 'Source: checkins.csv.',
    domain: [scale.min, scale.max],
    ticks: Array.from({ length: Math.floor(scale.max - scale.min) + 1 }, (_, i) => ({
      x: scale.min + i,
      label: String(scale.min + i),
    })).filter((_, i, all) => all.length <= 6 || i % 2 === 0),
    rows: rows.map((r) => ({
      label: `${r.wave}, ${r.side}s`,
      small: `${r.answered} of ${r.asked} answered`,
      series: r.side === 'mentee' ? ('A' as const) : ('B' as const),
      value: r.mean,
      ...(r.low === null || r.high === null
        ? {}
        : { low: Math.max(scale.min, r.low), high: Math.min(scale.max, r.high) }),
      worst: r.worst,
      best: r.best,
      text: mean(r.mean),
    })),
    table: satisfactionTable(rows, scale.max),
  };
}

type WaveRow = ProgressResult['waves'][number] & NonNullable<ProgressResult['waves'][number]['satisfaction']>;

function satisfactionTable(rows: readonly WaveRow[], max: number): Table {
  return {
    id: 'satisfaction-table',
    caption: 'Satisfaction by wave and side',
    layout: 'stack',
    columns: [
      { id: 'wave', title: 'Wave, side', numeric: false },
      { id: 'answered', title: 'Answered', numeric: false },
      { id: 'mean', title: 'Mean', unit: `of ${max}`, numeric: true },
      { id: 'interval', title: '95\u202f% interval', numeric: true },
      { id: 'range', title: 'Worst to best case', numeric: true },
    ],
    rows: rows.map((r) => ({
      cells: [
        { type: 'text', text: `${r.wave}, ${r.side}s` },
        { type: 'text', text: `${r.answered} of ${r.asked}` },
        { type: 'number', value: r.mean, decimals: 2 },
        r.low === null || r.high === null
          ? { type: 'missing', word: 'too few' }
          : { type: 'interval', low: r.low, high: r.high, decimals: 2, unit: 'plain' },
        { type: 'interval', low: r.worst, high: r.best, decimals: 2, unit: 'plain' },
      ],
    })),
  };
}
