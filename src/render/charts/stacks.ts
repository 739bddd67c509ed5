import { max } from 'd3-array';
import type { Scale } from './axis.ts';
import type { Mark } from './scene.ts';

/** Above this many things, a mark for each becomes bars. */
export const mostMarks = 200;

type BinsWanted = {
  readonly binWidth: number;
  readonly domain: readonly [number, number];
  readonly each?: readonly number[];
};
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

/**
 * Counts by bins of equal width from the foot of the domain; the top of the domain belongs to the last bin.
 * `each`: how many of each value there are; one where absent.
 */
export function binned(
  values: readonly number[],
  { binWidth, domain: [low, high], each }: BinsWanted,
): Bin[] {
  const bins = Math.max(1, Math.ceil((high - low) / binWidth - 1e-9));
  const counts = new Array<number>(bins).fill(0);
  values.forEach((value, at) => {
    const index = Math.min(bins - 1, Math.max(0, Math.floor((value - low) / binWidth + 1e-9)));
    counts[index] = (counts[index] ?? 0) + (each?.[at] ?? 1);
  });
  return counts.map((count, index) => ({
    from: low + index * binWidth,
    to: low + (index + 1) * binWidth,
    count,
  }));
}

export type Stacks = {
  readonly marks: Mark[];
  readonly topAt: (box: { left: number; right: number }) => number;
};
/** How one of ours is drawn: its height, as a dot or as a slice of a bar. */
export type Unit = {
  readonly step: number;
  readonly asDots: boolean;
  readonly column: number;
  readonly tallest: number;
};

/** A dot for each of ours; of more than 200, and where dots would be specks, bars. */
export function unitOf(bins: readonly Bin[], x: Scale, room: number): Unit {
  const most = Math.max(1, max(bins, (bin) => bin.count) ?? 1);
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const column = x(bins[0]?.to ?? 1) - x(bins[0]?.from ?? 0);
  const dot = Math.min(15, column * 0.96, room / most);
  const asDots = total <= mostMarks && dot >= 3;
  const step = asDots ? dot : Math.min(15, room / most);
  return { step, asDots, column, tallest: step * most };
}

/** The stacks over the bins. `topAt` is the highest ink over a stretch. */
export function stacksOf(
  bins: readonly Bin[],
  x: Scale,
  floor: number,
  { step, asDots, column }: Unit,
): Stacks {
  const marks = bins.flatMap((bin): Mark[] => {
    const middle = (x(bin.from) + x(bin.to)) / 2;
    if (!asDots)
      return bin.count === 0
        ? []
        : [
            {
              mark: 'rect',
              x: x(bin.from) + 0.5,
              y: floor - bin.count * step,
              width: Math.max(0.5, column - 1),
              height: bin.count * step,
              look: 'fA',
            },
          ];
    return Array.from(
      { length: bin.count },
      (_, index): Mark => ({
        mark: 'circle',
        x: middle,
        y: floor - 1.5 - step * (index + 0.5),
        r: step / 2 - 0.4,
        look: 'fA',
      }),
    );
  });
  const topAt = (box: { left: number; right: number }) =>
    floor -
    1.5 -
    step *
      Math.max(
        0,
        ...bins.filter((bin) => x(bin.to) > box.left && x(bin.from) < box.right).map((bin) => bin.count),
      );
  return { marks, topAt };
}
