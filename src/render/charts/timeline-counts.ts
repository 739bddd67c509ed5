import type { Chart } from '../../report/document.ts';
import { dayNumber } from '../../time/day.ts';
import type { Scale } from './axis.ts';
import { type Frame, insideWidth, line, lineHeight, type Mark, text } from './scene.ts';
import { wrapWords } from './text-width.ts';

type Counts = NonNullable<Extract<Chart, { kind: 'timeline' }>['rows'][number]['counts']>;

/** The height of the tallest bar of counts, and the room for the words over it. */
const countHeight = 26;
const countWords = 11;

/** A bar for each stretch, as high as its count; over them, from the highest on, what it says. */
export function countMarks(
  { most, stretches }: Counts,
  { x, y, from }: { readonly x: Scale; readonly y: number; readonly from: number },
  frame: Frame,
): { marks: Mark[]; bottom: number } {
  const top = Math.max(1, ...stretches.map(({ value }) => value));
  const highest = stretches.find(({ value }) => value === top);
  const left = highest === undefined ? from : x(dayNumber(highest.day));
  const words = wrapWords(most, frame.width - from);
  const bottom = y + countWords + (words.length - 1) * lineHeight + countHeight;
  const bars = stretches.flatMap(({ day, until, value }): Mark[] => {
    const start = x(dayNumber(day));
    const height = (value / top) * countHeight;
    return value <= 0
      ? []
      : [
          {
            mark: 'rect',
            x: start,
            y: bottom - height,
            width: Math.max(1.5, x(dayNumber(until) + 1) - start - 1),
            height,
            look: 'fA2',
          },
        ];
  });
  return {
    marks: [
      line([from, bottom], [x(Number.POSITIVE_INFINITY), bottom], 'ax'),
      ...bars,
      ...words.map((said, at) =>
        insideWidth(text({ x: left, y: y + 4.5 + at * lineHeight }, said, 'halo'), frame.width, from),
      ),
    ],
    bottom,
  };
}
