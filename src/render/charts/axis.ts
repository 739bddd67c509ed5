import { scaleLinear } from 'd3-scale';
import { formatNumber, narrowSpace } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { boxOf, insideWidth, line, type Mark, overlaps, placeTexts, type TextMark, text } from './scene.ts';
import { widest } from './text-width.ts';

/** The part of a drawing where data stand, in units from the top left. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type Scale = (value: number) => number;

/** A linear scale that keeps what lies outside its domain on the edge. */
export function clampedScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const scale = scaleLinear(domain, range).clamp(true);
  return (value) => scale(value);
}

const isEnough = (ticks: number): boolean => ticks >= 4 && ticks <= 6;

/** Quarters of a power of ten, such as 25 or 2.5, for the domains that steps of 1, 2 and 5 give too many ticks or too few. */
function quarterStep(low: number, high: number, ticksOf: (step: number) => number): number | undefined {
  const power = Math.floor(Math.log10(high - low));
  return [power - 1, power].map((exponent) => 2.5 * 10 ** exponent).find((step) => isEnough(ticksOf(step)));
}

/** Round values within the domain: four to six of them. */
export function roundTicks(domain: readonly [number, number]): number[] {
  const scale = scaleLinear().domain(domain);
  const tries = [5, 4, 6, 3, 7].map((count) => scale.ticks(count));
  const found = tries.find((ticks) => isEnough(ticks.length));
  if (found !== undefined) return found;
  const [low, high] = domain;
  const within = (step: number) => Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9) + 1;
  const step = quarterStep(low, high, within);
  if (step === undefined) return tries[1] ?? [...domain];
  return Array.from({ length: within(step) }, (_, nth) => (Math.ceil(low / step - 1e-9) + nth) * step);
}

/** The domain widened to round values, so that its ends are ticks and there are four to six of them. */
export function roundDomain(low: number, high: number): [number, number] {
  const top = high - low < 1e-5 ? low + 1 : high;
  const widened = [5, 4, 3, 6, 2].map((count) => {
    const scale = scaleLinear().domain([low, top]).nice(count);
    const [from = low, to = top] = scale.domain();
    return { from, to, ticks: scale.ticks(count).length };
  });
  const chosen = widened.find(({ ticks }) => isEnough(ticks));
  if (chosen !== undefined) return [chosen.from, chosen.to];
  const ends = (step: number) => [Math.floor(low / step), Math.ceil(top / step)] as const;
  const step = quarterStep(low, top, (width) => ends(width)[1] - ends(width)[0] + 1);
  return step === undefined ? [low, top] : [ends(step)[0] * step, ends(step)[1] * step];
}

/** Decimals that tell the ticks apart, to the last digit of their step. */
export function tickDecimals(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const exact = [0, 1, 2, 3, 4, 5].find((decimals) => {
    const whole = step * 10 ** decimals;
    return whole > 0.5 && Math.abs(whole - Math.round(whole)) < 1e-6 * Math.max(1, whole);
  });
  return step === 0 ? 0 : (exact ?? 6);
}

type Unit = { readonly share: boolean; readonly language: Language };

/** The words of an axis: the unit stands on the top one. */
function axisWords(ticks: readonly number[], { share, language }: Unit): string[] {
  const values = share ? ticks.map((tick) => tick * 100) : ticks;
  const decimals = tickDecimals(values);
  const last = share ? `${narrowSpace}%` : '';
  return values.map(
    (value, index) => formatNumber(value, { decimals, language }) + (index === ticks.length - 1 ? last : ''),
  );
}

/** The room that the words of an axis take at its left. */
export const axisRoom = (ticks: readonly number[], unit: Unit): number => widest(axisWords(ticks, unit)) + 6;

/** Horizontal grid with its values at the left; the foot is the axis. */
export function valueAxis(ticks: readonly number[], y: Scale, plot: Plot, unit: Unit): Mark[] {
  const words = axisWords(ticks, unit);
  return ticks.flatMap((tick, index) => [
    line([plot.left, y(tick)], [plot.right, y(tick)], index === 0 ? 'ax' : 'gr'),
    text({ x: plot.left - 6, y: y(tick) + 4, anchor: 'end' }, words[index] ?? '', 't2'),
  ]);
}

/** Words in one row that keep off each other: the first and the last stand, of the others those that find room. */
export function thinned(marks: readonly TextMark[], width: number, gap = 6): TextMark[] {
  const inside = marks.map((mark) => insideWidth(mark, width));
  const wide = (mark: TextMark) => {
    const box = boxOf(mark);
    return { ...box, left: box.left - gap / 2, right: box.right + gap / 2 };
  };
  for (let step = 1; step < inside.length; step += 1) {
    const last = inside.length - 1;
    const kept = inside.filter(
      (_, index) => index === last || (index % step === 0 && (index === 0 || last - index >= step)),
    );
    if (
      kept.every((mark, index) => kept.slice(index + 1).every((other) => !overlaps(wide(mark), wide(other))))
    )
      return kept;
  }
  return inside.slice(-1);
}

/** Words in one row, the ends before the others: each that finds room stands. */
export function fitting(marks: readonly TextMark[], width: number): TextMark[] {
  const [first, ...rest] = marks;
  const last = rest.pop();
  const wishes = [first, last, ...rest].flatMap((mark) =>
    mark === undefined ? [] : [[insideWidth(mark, width)]],
  );
  return placeTexts(wishes, width);
}

/** Positions moved apart until they keep `gap`, in their order, between `low` and `high`. */
export function spreadApart(
  positions: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = positions
    .map((_, index) => index)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const placed = [...positions];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, floor);
    floor = (placed[index] ?? 0) + gap;
  }
  let ceiling = high;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling);
    ceiling = (placed[index] ?? 0) - gap;
  }
  return placed;
}
