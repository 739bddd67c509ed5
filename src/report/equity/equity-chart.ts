import { formatNumber, formatRange, narrowSpace } from '../../model/format-number.ts';
import type { EquityFigure, EquityMeasureResult } from '../../schema/equity-result.ts';
import { figureWords, groupName, measureStatement } from '../../texts/equity-words/equity-statements.ts';
import { waveInSentence } from '../../texts/wave-words.ts';
import type { Chart } from '../document.ts';
import { equityTable } from './equity-table.ts';
import { type EquityView, isShown, type ShownFigure } from './equity-view.ts';

type DotsRow = Extract<Chart, { kind: 'dots' }>['rows'][number];

/** One measure by the groups of one field: everybody first, then each group in the order of the answers. */
export function equityChart(
  field: string,
  measure: EquityMeasureResult,
  view: EquityView,
): Chart | undefined {
  const { words, language } = view;
  const all = [measure.overall, ...measure.groups];
  const shown = all.filter(isShown);
  if (shown.length === 0) return undefined;
  const { name, measure: measured } = words.measures[measure.id];
  const withheld = measure.groups.filter(({ value, suppressed }) => value === null && suppressed);
  const { min, max } = endsOf(measure);
  const figure = (value: number): string =>
    formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1, language });
  const hasBox = shown.some(isBounded);
  const id = `${field}-${measure.id}`;
  return {
    kind: 'dots',
    id: `fig-${id}`,
    finding: measureStatement(measure, view.program.privacy.min_count, language),
    measure: `${sentence(
      measured({
        about: view.result.about,
        wave: measure.wave === undefined ? '' : waveInSentence(measure.wave, language),
        scale: [figure(min), figure(max)],
      }),
    )}. ${words.chart.lines}${hasBox ? `; ${words.chart.box}` : ''}`,
    alternative: `${name}: ${words.chart.alternative(shown.map((one) => saidRow(one, measure, view)))}`,
    ...(withheld.length === 0
      ? {}
      : { source: words.said.withheld(withheld.map((one) => groupName(one, language))) }),
    ...axisOf(measure, view),
    rows: shown.map((one) => dotsRow(one, measure, view)),
    table: equityTable(id, measure, view),
  };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The whole scale: shares and scores from 0 to 100, answers between the ends of their question. */
const endsOf = ({ unit, scale }: EquityMeasureResult): { readonly min: number; readonly max: number } =>
  unit === 'share' || scale === undefined ? { min: 0, max: 100 } : scale;

/** Shares are drawn as per cent. */
const drawn = (value: number, { unit }: EquityMeasureResult): number =>
  unit === 'share' ? value * 100 : value;

/** Limits of few answers reach beyond the ends of their scale, where nothing can lie. */
function drawnLimit(value: number, measure: EquityMeasureResult): number {
  const { min, max } = endsOf(measure);
  return Math.min(max, Math.max(min, drawn(value, measure)));
}

function axisOf(
  measure: EquityMeasureResult,
  { language }: EquityView,
): Pick<Extract<Chart, { kind: 'dots' }>, 'domain' | 'ticks'> {
  const { min, max } = endsOf(measure);
  const step = max - min > 20 ? 20 : max - min > 6 ? 2 : 1;
  const percent = measure.unit === 'share' ? `${narrowSpace}%` : '';
  const count = Math.floor((max - min) / step) + 1;
  return {
    domain: [min, max],
    ticks: Array.from({ length: count }, (_, at) => min + at * step).map((x) => ({
      x,
      label: `${formatNumber(x, { decimals: Number.isInteger(x) ? 0 : 1, language })}${percent}`,
    })),
  };
}

function dotsRow(one: ShownFigure, measure: EquityMeasureResult, view: EquityView): DotsRow {
  const { language } = view;
  return {
    label: groupName(one, language),
    small: smallOf(one, measure, view),
    series: one.kind === 'all' ? 'B' : 'A',
    value: drawn(one.value, measure),
    ...(one.low === null || one.high === null
      ? {}
      : { low: drawnLimit(one.low, measure), high: drawnLimit(one.high, measure) }),
    ...(isBounded(one) ? { worst: one.worst, best: one.best } : {}),
    text: figureWords(one.value, measure, one.n, language),
  };
}

function isBounded(
  figure: EquityFigure,
): figure is EquityFigure & { readonly worst: number; readonly best: number } {
  return typeof figure.worst === 'number' && typeof figure.best === 'number';
}

/** Of how many people: `18 of 20`, `14 of 18 answered`, `20`. */
function smallOf(
  { n, count, of, asked }: ShownFigure,
  { unit }: EquityMeasureResult,
  view: EquityView,
): string {
  const { words, language } = view;
  const figure = (value: number): string => formatNumber(value, { language });
  if (n === null) return '[c]';
  if (unit === 'share' && count !== null && of !== null) return words.of(figure(count), figure(of));
  return typeof asked === 'number'
    ? words.answered(figure(n), figure(asked))
    : words.people(figure(n), n, view.result.about);
}

/** One group of the text alternative: its figure with interval and ratio. */
function saidRow(one: ShownFigure, measure: EquityMeasureResult, { words, language }: EquityView): string {
  const { low, high, ratio } = one;
  const ends = [low, high].flatMap((end) => (end === null ? [] : [drawnLimit(end, measure)]));
  const [from, to] = ends;
  return words.chart.row({
    group: groupName(one, language),
    value: figureWords(one.value, measure, one.n, language),
    interval:
      from === undefined || to === undefined
        ? undefined
        : formatRange(from, to, { decimals: measure.unit === 'share' ? 0 : 2, language }) +
          (measure.unit === 'share' ? `${narrowSpace}%` : ''),
    ratio: ratio === null ? undefined : formatNumber(ratio, { decimals: 2, language }),
  });
}
