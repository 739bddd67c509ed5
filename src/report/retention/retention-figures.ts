import { formatNumber } from '../../model/format-number.ts';
import { formatDay } from '../../time/day.ts';
import type { Figure } from '../document.ts';
import { groupOf, type RetentionView } from './retention-names.ts';

/** The sizes of the groups, who left, and the smallest difference such a cohort can find. */
export function retentionFigures(view: RetentionView): Figure[] {
  const { result, words, language } = view;
  const { timeZero, groups } = result;
  return [
    ...groups.map(
      (g): Figure => ({
        label: words.groups[groupOf(g.name)],
        value: g.n === null ? '[c]' : formatNumber(g.n, { language }),
        detail: words.figures.since(formatDay(timeZero, language), groupOf(g.name)),
      }),
    ),
    leaversFigure(view),
    smallestFigure(view),
  ];
}

function leaversFigure({ result, program, words, language }: RetentionView): Figure {
  const { figures } = words;
  const figure = (count: number) => formatNumber(count, { language });
  const label = figures.leavers[result.outcome];
  const through = formatDay(result.dataThrough, language);
  const known = result.groups.flatMap(({ name, n, events }) =>
    n === null || events === null ? [] : [{ name, n, events }],
  );
  if (known.length < result.groups.length)
    return { label, value: '[c]', detail: figures.hiddenDetail(program.privacy.min_count, through) };
  const total = (of: (group: (typeof known)[number]) => number) => known.reduce((sum, g) => sum + of(g), 0);
  const sides = known.map(({ name, events }) => words.counted(figure(events), groupOf(name)));
  return {
    label,
    value: figure(total(({ events }) => events)),
    of: figures.leaversOf(figure(total(({ n }) => n))),
    detail: figures.leaversDetail(sides.join(', '), through),
  };
}

function smallestFigure({ result, words, language }: RetentionView): Figure {
  const { figures } = words;
  const { smallestDifference, baseline } = result.power;
  if (smallestDifference !== null)
    return {
      label: figures.smallest,
      value: formatNumber(smallestDifference * 100, { language }),
      of: figures.points,
      detail: figures.power,
    };
  const hidden = baseline === null && result.audience !== 'coordinator';
  return hidden
    ? { label: figures.smallest, value: '[c]', detail: figures.noneHidden }
    : { label: figures.smallest, value: figures.none, detail: figures.noneDetail };
}
