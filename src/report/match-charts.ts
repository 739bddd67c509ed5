import { formatNumber } from '../model/format-number.ts';
import type { MatchExtras } from '../model/match-extras.ts';
import { sortedBy } from '../model/order.ts';
import { counted, listed } from '../texts/counted.ts';
import type { Chart, Table } from './document.ts';
import { type MatchFigures, medianOfCounts } from './match-figures.ts';
import type { PeopleById } from './people-by-id.ts';

const points = (hundredths: number): string => formatNumber(hundredths / 100, { decimals: 2 });

/** Places filled and free, free ones first and then by name. */
export function loadChart(extras: MatchExtras, figures: MatchFigures, people: PeopleById): Chart {
  const { offered, used, mentors, withMentee } = figures.places;
  const free = (l: { offered: number; used: number }) => Math.max(0, l.offered - l.used);
  const rows = sortedBy(
    extras.load,
    (l) => (free(l) > 0 ? 0 : 1),
    (l) => people.name(l.mentor),
    (l) => l.mentor,
  );
  const open = rows.filter((l) => free(l) > 0).map((l) => `${people.name(l.mentor)} ${free(l)}`);
  const named =
    open.length === 0
      ? 'No place is free.'
      : open.length <= 12
        ? `Free: ${open.join(', ')}.`
        : `${counted(open.length, 'mentor')} have places free.`;
  const free_ = offered - used;
  return {
    kind: 'squares',
    id: 'fig-load',
    finding: `${withMentee} of ${counted(mentors, 'mentor')} ${withMentee === 1 ? 'has' : 'have'} at least one mentee; ${free_ === 0 ? 'no place stays free' : `${counted(free_, 'place')} ${free_ === 1 ? 'stays' : 'stay'} free`}`,
    measure: `Places offered per mentor, filled or free; ${counted(offered, 'place')} in all. Mentors with free places first, then by name`,
    alternative: `Places filled and free for each of ${counted(mentors, 'mentor')}. ${used} of ${counted(offered, 'place')} ${used === 1 ? 'is' : 'are'} filled. ${named}`,
    table: loadTable(rows, people),
    rows: rows.map((l) => ({
      label: people.name(l.mentor),
      used: l.used,
      free: free(l),
      text: free(l) === 0 ? `${l.used} of ${l.offered}` : `${l.used} of ${l.offered}, ${free(l)} free`,
    })),
  };
}

function loadTable(rows: MatchExtras['load'], people: PeopleById): Table {
  return {
    id: 'load-table',
    caption: 'Places per mentor',
    measure: 'Free places first, then by name. Eligible: mentees who break no rule with this mentor.',
    layout: 'tight',
    columns: [
      { id: 'mentor', title: 'Mentor', numeric: false },
      ...['Offered', 'Filled', 'Free', 'Eligible'].map((title) => ({
        id: title.toLowerCase(),
        title,
        numeric: true,
      })),
    ],
    rows: rows.map((l) => ({
      cells: [
        { type: 'text', text: people.name(l.mentor) },
        ...[l.offered, l.used, Math.max(0, l.offered - l.used), l.eligible].map((value) => ({
          type: 'number' as const,
          value,
          decimals: 0,
        })),
      ],
    })),
  };
}

/** Chosen scores over all eligible ones, in bands of 2.5 points; undefined where nothing was scored. */
export function scoreChart(extras: MatchExtras, figures: MatchFigures): Chart | undefined {
  const { scores, median } = figures;
  const typical = medianOfCounts(extras.scoreCounts);
  const [lowest] = scores;
  const highest = scores.at(-1);
  if (median === undefined || typical === undefined || lowest === undefined || highest === undefined)
    return undefined;
  const above = Math.round((median - typical) / 100);
  const all = formatNumber(extras.eligiblePairs);
  const finding =
    above > 0
      ? `Chosen pairs score ${counted(above, 'point')} above the typical eligible pair`
      : above < 0
        ? `Chosen pairs score ${counted(-above, 'point')} below the typical eligible pair: rules and places leave no better`
        : 'Chosen pairs score like the typical eligible pair';
  return {
    kind: 'distribution',
    id: 'fig-score',
    finding,
    measure: `Points of 100 per pair; median ${points(median)} of the ${scores.length} chosen, ${points(typical)} of all ${all} eligible pairs`,
    alternative: `Scores of the ${scores.length} chosen pairs run from ${points(lowest)} to ${points(highest)} with median ${points(median)}; the ${all} eligible pairs have median ${points(typical)}.`,
    source:
      'Bands of 2.5 points. A score compares pairs within this program; it does not predict how a relationship will go.',
    table: bandsTable(scores, extras),
    binWidth: 2.5,
    domain: [0, 100],
    ours: scores.map((s) => s / 100),
    population: populationOf(extras.scoreCounts),
    oursLabel: `${scores.length} chosen`,
    populationLabel: `${all} eligible`,
    median: median / 100,
    medianLabel: `median ${points(median)}`,
  };
}

function populationOf(counts: Int32Array): Extract<Chart, { kind: 'distribution' }>['population'] {
  const scores = [...counts.keys()].filter((score) => (counts[score] ?? 0) > 0);
  return { values: scores.map((score) => score / 100), counts: scores.map((score) => counts[score] ?? 0) };
}

function bandsTable(chosen: readonly number[], { scoreCounts, eligiblePairs }: MatchExtras): Table {
  const bandOf = (score: number) => Math.min(9, Math.floor(score / 1000));
  const inBand = { chosen: new Int32Array(10), eligible: new Int32Array(10) };
  for (const score of chosen) inBand.chosen[bandOf(score)] = (inBand.chosen[bandOf(score)] ?? 0) + 1;
  scoreCounts.forEach((count, score) => {
    inBand.eligible[bandOf(score)] = (inBand.eligible[bandOf(score)] ?? 0) + count;
  });
  return {
    id: 'score-table',
    caption: 'Pairs by band of ten points',
    layout: 'tight',
    columns: [
      { id: 'points', title: 'Points', numeric: false },
      { id: 'chosen', title: 'Chosen', unit: `of ${formatNumber(chosen.length)}`, numeric: true },
      { id: 'eligible', title: 'Eligible', unit: `of ${formatNumber(eligiblePairs)}`, numeric: true },
    ],
    rows: Array.from({ length: 10 }, (_, band) => ({
      cells: [
        { type: 'text', text: band === 9 ? '90 to 100' : `${band * 10} to under ${band * 10 + 10}` },
        { type: 'number', value: inBand.chosen[band] ?? 0, decimals: 0 },
        { type: 'number', value: inBand.eligible[band] ?? 0, decimals: 0 },
      ],
    })),
  };
}

/** Mentors without a mentee, and why that is no oversight; empty where everybody has one. */
export function idleWords(extras: MatchExtras, people: PeopleById): string[] {
  const idle = sortedBy(
    extras.load.filter((l) => l.used === 0 && l.offered > 0),
    (l) => people.name(l.mentor),
    (l) => l.mentor,
  );
  const barred = idle.filter((l) => l.eligible === 0).map((l) => people.name(l.mentor));
  const spare = idle
    .filter((l) => l.eligible > 0)
    .map((l) => `${people.name(l.mentor)} (${counted(l.eligible, 'mentee')} eligible)`);
  return [
    ...(spare.length === 0
      ? []
      : [`Without a mentee: ${listed(spare)}. No better match would use these places.`]),
    ...(barred.length === 0 ? [] : [`Nobody is eligible for ${listed(barred)}.`]),
  ];
}
