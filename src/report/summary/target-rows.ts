import { formatNumber } from '../../model/format-number.ts';
import type { Metric } from '../../schema/progress-result.ts';
import type { BoardTarget } from '../../schema/summary-result.ts';
import { wordsOfFigure } from '../../texts/metric-words/metric-words.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import { summaryWords } from '../../texts/summary-words/summary-words.ts';
import type { Cell, Table, TableRow } from '../document.ts';
import {
  benchmarkWords,
  denominatorWords,
  intervalWords,
  isDifference,
  scaleWords,
  targetOf,
  valueWords,
  wordsFor,
} from '../progress/metric-cells.ts';

/** What fits on one page beside everything else. */
const mostTargets = 7;

/** Targets with what was reached, what needs a word first; those that do not fit are counted under `more`. */
export function targetsTable(
  targets: readonly BoardTarget[],
  speech: Speech,
): { readonly table: Table; readonly more: number } {
  const words = summaryWords(speech.language).targets;
  const shown = targets.slice(0, mostTargets);
  return {
    table: {
      id: 'board-targets',
      caption: words.caption,
      layout: 'stack',
      columns: (['metric', 'value', 'target', 'outcome'] as const).map((id) => ({
        id,
        title: words.columns[id],
        numeric: false,
      })),
      rows: shown.map((target) => targetRow(target, speech)),
    },
    more: targets.length - shown.length,
  };
}

function targetRow({ metric, outcome }: BoardTarget, speech: Speech): TableRow {
  const words = summaryWords(speech.language).targets;
  const benchmark = benchmarkWords(metric, speech);
  const elsewhere =
    benchmark === undefined ? {} : { small: words.elsewhere(benchmark.text, benchmark.source) };
  return {
    id: `target-${metric.id}`,
    cells: [
      { type: 'text', text: wordsOfFigure(metric, speech).name },
      valueCell({ metric, outcome }, speech),
      { type: 'text', text: targetOf(metric, speech)?.text ?? '', ...elsewhere },
      outcomeCell(outcome, words.outcomes),
    ],
  };
}

function valueCell({ metric, outcome }: BoardTarget, speech: Speech): Cell {
  if (outcome === 'suppressed') return { type: 'suppressed' };
  if (metric.value === null)
    return { type: 'missing', word: summaryWords(speech.language).targets.outcomes.unknown };
  const interval = metric.intervalMethod === 'none' ? undefined : intervalWords(metric, speech);
  const { interval: said } = summaryWords(speech.language).targets;
  const counted = isCount(metric) ? '' : denominatorWords(metric, speech);
  const small = [counted, interval === undefined ? '' : said(interval)]
    .filter((part) => part !== '')
    .join('; ');
  return { type: 'text', text: reachedWords(metric, speech), ...(small === '' ? {} : { small }) };
}

const isCount = (metric: Metric): boolean =>
  metric.unit === 'share' &&
  metric.numerator !== null &&
  metric.denominator !== null &&
  !isDifference(metric);

/** `38 of 40 (95 %)`, under 30 without the share; `4.07 of 5`; a share alone where its counts may not be told. */
export function reachedWords(metric: Metric, speech: Speech): string {
  const { numerator, denominator, value } = metric;
  if (value === null) return '';
  const figure = valueWords(value, metric, speech);
  if (isCount(metric) && numerator !== null && denominator !== null) {
    const count = (n: number) => formatNumber(n, speech);
    const counts = `${count(numerator)} ${wordsFor(speech).ofScale(count(denominator))}`;
    return denominator < 30 ? counts : `${counts} (${figure})`;
  }
  const scale = scaleWords(metric, speech);
  return scale === undefined ? figure : `${figure} ${scale}`;
}

function outcomeCell(
  outcome: BoardTarget['outcome'],
  words: ReturnType<typeof summaryWords>['targets']['outcomes'],
): Cell {
  switch (outcome) {
    case 'suppressed':
      return { type: 'suppressed' };
    case 'unknown':
      return { type: 'missing', word: words.unknown };
    case 'met':
      return { type: 'text', text: words.met, met: true };
    case 'missed':
      return { type: 'state', state: 'act', word: words.missed };
  }
}
