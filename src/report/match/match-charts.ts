import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { MatchExtras, MentorLoad } from '../../model/match-extras.ts';
import { sortedBy } from '../../model/order.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { type ChartWords, chartWords } from '../../texts/match-words/chart-words.ts';
import { overviewWords } from '../../texts/match-words/overview-words.ts';
import { scoreChartWords } from '../../texts/match-words/score-chart-words.ts';
import type { Chart, Table } from '../document.ts';
import type { PeopleById } from '../people-by-id.ts';
import { type MatchFigures, medianOfCounts } from './match-figures.ts';

type Input = {
  readonly extras: MatchExtras;
  readonly figures: MatchFigures;
  readonly people: PeopleById;
  readonly language: Language;
};

/** A mark for each place up to here; above that the mentors are counted in groups. */
const mostPlaces = 200;
/** More mentors with free places than this are a number. */
const mostNamed = 12;

const pointsIn =
  (language: Language) =>
  (hundredths: number): string =>
    formatNumber(hundredths / 100, { decimals: 2, language });

const freePlaces = (load: MentorLoad): number => Math.max(0, load.offered - load.used);

/** Places filled and free, free ones first and then by name; of a large program how many mentors are full, half free, without a mentee. */
export function loadChart({ extras, figures, people, language }: Input): Chart {
  const { places } = figures;
  const words = chartWords(language);
  const rows = sortedBy(
    extras.load,
    (l) => (freePlaces(l) > 0 ? 0 : 1),
    (l) => people.name(l.mentor),
    (l) => l.mentor,
  );
  const open = rows.filter((l) => freePlaces(l) > 0);
  const named = open.map((l) => `${people.name(l.mentor)} ${freePlaces(l)}`);
  const each = places.offered <= mostPlaces;
  const head = {
    id: 'fig-load',
    finding: words.loadFinding(places),
    measure: words.loadMeasure(places, each),
    alternative: words.loadAlternative(places, {
      mentors: open.length,
      open: open.length > mostNamed ? [] : named,
    }),
    table: loadTable(rows, people, language),
  };
  if (!each) return { ...head, kind: 'bars', rows: groupRows(rows, language) };
  return {
    ...head,
    kind: 'squares',
    rows: rows.map((l) => ({
      label: people.name(l.mentor),
      used: l.used,
      free: freePlaces(l),
      text: [
        words.places(l.used, l.offered),
        ...(freePlaces(l) === 0 ? [] : [words.free(freePlaces(l))]),
      ].join(', '),
    })),
  };
}

function groupRows(
  rows: readonly MentorLoad[],
  language: Language,
): Extract<Chart, { kind: 'bars' }>['rows'] {
  const words = chartWords(language);
  const groups = {
    full: rows.filter((l) => freePlaces(l) === 0),
    some: rows.filter((l) => freePlaces(l) > 0 && l.used > 0),
    none: rows.filter((l) => freePlaces(l) > 0 && l.used === 0),
  };
  return (['full', 'some', 'none'] as const).map((group) => ({
    label: words.groups[group],
    value: groups[group].length,
    text: words.group(
      groups[group].length,
      groups[group].reduce((sum, l) => sum + freePlaces(l), 0),
    ),
    ours: group !== 'none',
  }));
}

function loadTable(rows: MatchExtras['load'], people: PeopleById, language: Language): Table {
  const { loadTable: caption, loadTableMeasure, loadColumns } = chartWords(language);
  return {
    id: 'load-table',
    caption,
    measure: loadTableMeasure,
    layout: 'tight',
    columns: [
      { id: 'mentor', title: loadColumns.mentor, numeric: false },
      ...(['offered', 'filled', 'free', 'eligible'] as const).map((id) => ({
        id,
        title: loadColumns[id],
        numeric: true,
      })),
    ],
    rows: rows.map((l) => ({
      cells: [
        { type: 'text', text: people.name(l.mentor) },
        ...[l.offered, l.used, freePlaces(l), l.eligible].map((value) => ({
          type: 'number' as const,
          value,
          decimals: 0,
        })),
      ],
    })),
  };
}

/** Chosen scores over all eligible ones, in bands of 2.5 points; undefined where nothing was scored. */
export function scoreChart({
  result,
  extras,
  figures,
  language,
}: Input & { readonly result: Pick<MatchResult, 'format'> }): Chart | undefined {
  const { scores, median } = figures;
  const typical = medianOfCounts(extras.scoreCounts);
  const [lowest] = scores;
  const highest = scores.at(-1);
  if (median === undefined || typical === undefined || lowest === undefined || highest === undefined)
    return undefined;
  const words = scoreChartWords(result.format, language);
  const points = pointsIn(language);
  const facts = {
    chosen: scores.length,
    eligible: extras.eligiblePairs,
    low: points(lowest),
    high: points(highest),
    median: points(median),
    typical: points(typical),
  };
  return {
    kind: 'distribution',
    id: 'fig-score',
    finding: words.scoreFinding(Math.round((median - typical) / 100)),
    measure: words.scoreMeasure(facts),
    alternative: words.scoreAlternative(facts),
    source: words.scoreSource,
    table: bandsTable(scores, extras, { words, language }),
    binWidth: 2.5,
    domain: [0, 100],
    ours: scores.map((s) => s / 100),
    population: populationOf(extras.scoreCounts),
    oursLabel: words.chosen(scores.length),
    populationLabel: words.eligible(extras.eligiblePairs),
    median: median / 100,
    medianLabel: words.median(facts.median),
    axis: words.scoreAxis,
    // Of one pair, or of equals, lowest, highest and median are the same figure.
    ...(lowest === highest
      ? {}
      : { lowestLabel: words.lowest(facts.low), highestLabel: words.highest(facts.high) }),
  };
}

function populationOf(counts: Int32Array): Extract<Chart, { kind: 'distribution' }>['population'] {
  const scores = [...counts.keys()].filter((score) => (counts[score] ?? 0) > 0);
  return { values: scores.map((score) => score / 100), counts: scores.map((score) => counts[score] ?? 0) };
}

function bandsTable(
  chosen: readonly number[],
  { scoreCounts, eligiblePairs }: MatchExtras,
  { words, language }: { readonly words: ChartWords; readonly language: Language },
): Table {
  const { bandTable, bandColumns, band: bandWords } = words;
  const { of } = overviewWords(language);
  const bandOf = (score: number) => Math.min(9, Math.floor(score / 1000));
  const inBand = { chosen: new Int32Array(10), eligible: new Int32Array(10) };
  for (const score of chosen) inBand.chosen[bandOf(score)] = (inBand.chosen[bandOf(score)] ?? 0) + 1;
  scoreCounts.forEach((count, score) => {
    inBand.eligible[bandOf(score)] = (inBand.eligible[bandOf(score)] ?? 0) + count;
  });
  return {
    id: 'score-table',
    caption: bandTable,
    layout: 'tight',
    columns: [
      { id: 'points', title: bandColumns.points, numeric: false },
      { id: 'chosen', title: bandColumns.chosen, unit: of(chosen.length), numeric: true },
      { id: 'eligible', title: bandColumns.eligible, unit: of(eligiblePairs), numeric: true },
    ],
    rows: Array.from({ length: 10 }, (_, band) => ({
      cells: [
        { type: 'text', text: bandWords(band * 10, band * 10 + 10) },
        { type: 'number', value: inBand.chosen[band] ?? 0, decimals: 0 },
        { type: 'number', value: inBand.eligible[band] ?? 0, decimals: 0 },
      ],
    })),
  };
}

/** Mentors without a mentee, and why that is no oversight; empty where everybody has one. */
export function idleWords({ extras, people, language }: Input): string[] {
  const words = chartWords(language);
  const idle = sortedBy(
    extras.load.filter((l) => l.used === 0 && l.offered > 0),
    (l) => people.name(l.mentor),
    (l) => l.mentor,
  );
  const barred = idle.filter((l) => l.eligible === 0).map((l) => people.name(l.mentor));
  const spare = idle
    .filter((l) => l.eligible > 0)
    .map((l) => ({ name: people.name(l.mentor), eligible: l.eligible }));
  return [
    ...(spare.length === 0 ? [] : [words.spare(spare)]),
    ...(barred.length === 0 ? [] : [words.barred(barred)]),
  ];
}
