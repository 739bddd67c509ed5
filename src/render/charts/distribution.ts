import { formatNumber, formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Chart } from '../../report/document.ts';
import { clampedScale, roundTicks, type Scale, thinned, tickDecimals } from './axis.ts';
import {
  boxOf,
  type Frame,
  insideWidth,
  isNarrow,
  line,
  lineHeight,
  type Mark,
  placeTexts,
  type Scene,
  type TextMark,
  text,
} from './scene.ts';
import { binned, type Stacks, stacksOf, unitOf } from './stacks.ts';
import { wrapWords } from './text-width.ts';

type DistributionChart = Extract<Chart, { kind: 'distribution' }>;
/** Lowest and highest: words over whatever stands under them, a hair down to their own stack. */
function extremes(
  chart: DistributionChart,
  x: Scale,
  stacks: Stacks,
  taken: readonly TextMark[],
  width: number,
): Mark[] {
  const low = Math.min(...chart.ours);
  const high = Math.max(...chart.ours);
  const wish = (value: number, words: string | undefined, anchor: 'start' | 'end') => {
    if (words === undefined || !Number.isFinite(value)) return [];
    const middle = x(Math.min(chart.domain[1] - chart.binWidth / 2, Math.max(chart.domain[0], value)));
    const side = low === high || x(high) - x(low) > 24 ? 8 : -2;
    const raw = insideWidth(
      text({ x: middle + (anchor === 'end' ? side : -side), y: 0, anchor }, words, 'halo'),
      width,
    );
    const top = stacks.topAt(boxOf(raw)) - 14;
    return [[0, -lineHeight, -2 * lineHeight].map((lift) => ({ ...raw, y: top + lift }))];
  };
  const labels = placeTexts(
    [
      ...wish(low, chart.lowestLabel, 'end'),
      ...(low === high ? [] : wish(high, chart.highestLabel, 'start')),
    ],
    width,
    taken,
  );
  const leaders = labels.map((label) => {
    const value = label.anchor === 'end' ? low : high;
    const bin = Math.min(
      Math.floor((value - chart.domain[0]) / chart.binWidth + 1e-9),
      Math.ceil((chart.domain[1] - chart.domain[0]) / chart.binWidth) - 1,
    );
    const middle =
      (x(chart.domain[0] + bin * chart.binWidth) + x(chart.domain[0] + (bin + 1) * chart.binWidth)) / 2;
    return line(
      [middle, label.y + 5],
      [middle, stacks.topAt({ left: middle - 1, right: middle + 1 }) - 2],
      'ax',
    );
  });
  return [...leaders, ...labels];
}

/** The population below, in grey: the share of each bin, the highest with its figure. */
function populationBars(
  chart: DistributionChart,
  x: Scale,
  top: number,
  height: number,
  frame: Frame,
): Mark[] {
  const bins = binned(chart.population.values, { ...chart, each: chart.population.counts });
  const total = chart.population.counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const bars = bins.flatMap((bin): Mark[] => {
    const tall = (bin.count / most) * height;
    return bin.count === 0
      ? []
      : [
          {
            mark: 'rect',
            x: x(bin.from) + 0.4,
            y: top + height - tall,
            width: Math.max(0.5, x(bin.to) - x(bin.from) - 0.8),
            height: tall,
            look: 'fG',
          },
        ];
  });
  const peak = bins.find((bin) => bin.count === most);
  if (peak === undefined) return bars;
  const share = formatShare(most / total, {
    decimals: shareDecimals(most / total, total),
    language: frame.language,
  });
  return [
    ...bars,
    insideWidth(
      text({ x: (x(peak.from) + x(peak.to)) / 2, y: top - 5, anchor: 'middle' }, share, 't2 halo'),
      frame.width,
    ),
  ];
}

function ticksUnder(
  chart: DistributionChart,
  x: Scale,
  floor: number,
  frame: Frame,
): { marks: Mark[]; bottom: number } {
  const ticks = roundTicks(chart.domain);
  const decimals = tickDecimals(ticks);
  const labels = ticks.map((tick) =>
    text(
      { x: x(tick), y: floor + 19, anchor: 'middle' },
      formatNumber(tick, { decimals, language: frame.language }),
      't2',
    ),
  );
  const hairs = ticks.map((tick) => line([x(tick), floor], [x(tick), floor + 5], 'ax'));
  const notes =
    chart.axis === undefined
      ? []
      : wrapWords(chart.axis, frame.width).map((words, index) =>
          text({ x: frame.width / 2, y: floor + 37 + index * lineHeight, anchor: 'middle' }, words, 't2'),
        );
  return {
    marks: [...hairs, ...thinned(labels, frame.width), ...notes],
    bottom: notes.at(-1)?.y ?? floor + 19,
  };
}

/** Ours above as dots, all that was possible below as grey bars on the same scale; median and extremes named. */
export function distributionScene(chart: DistributionChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const x = clampedScale(chart.domain, [6, frame.width - 6]);
  const heading = wrapWords(chart.oursLabel, frame.width, true).map((words, index) =>
    text({ x: 0, y: 14 + index * lineHeight }, words, 'tA'),
  );
  const medianY = 14 + heading.length * lineHeight + 2;
  const room = narrow ? 84 : 112;
  const bins = binned(chart.ours, chart);
  const unit = unitOf(bins, x, room);
  const named = chart.lowestLabel !== undefined || chart.highestLabel !== undefined;
  const floor = medianY + (named ? 2.5 : 1) * lineHeight + unit.tallest;
  const stacks = stacksOf(bins, x, floor, unit);
  const medianLabel = insideWidth(
    text({ x: x(chart.median), y: medianY, anchor: 'middle' }, chart.medianLabel, 'tb halo'),
    frame.width,
  );
  const median =
    chart.ours.length === 0
      ? []
      : [line([x(chart.median), medianY + 6], [x(chart.median), floor], 'ax dash'), medianLabel];
  const ends = chart.ours.length === 0 ? [] : extremes(chart, x, stacks, [medianLabel], frame.width);
  const axis = line([6, floor], [frame.width - 6, floor], 'ax');
  const upper = [...heading, axis, ...median, ...stacks.marks, ...ends];
  if (chart.population.values.length === 0) {
    const under = ticksUnder(chart, x, floor, frame);
    return { width: frame.width, height: under.bottom + 6, marks: [...upper, ...under.marks] };
  }
  const label = wrapWords(chart.populationLabel, frame.width, true).map((words, index) =>
    text({ x: 0, y: floor + 24 + index * lineHeight }, words, 'tk'),
  );
  const top = floor + 30 + label.length * lineHeight;
  const barHeight = narrow ? 52 : 70;
  const under = ticksUnder(chart, x, top + barHeight, frame);
  return {
    width: frame.width,
    height: under.bottom + 6,
    marks: [
      ...upper,
      ...label,
      ...populationBars(chart, x, top, barHeight, frame),
      line([6, top + barHeight], [frame.width - 6, top + barHeight], 'ax'),
      ...under.marks,
    ],
  };
}
