import type { Day } from '../../model/day.ts';
import type { Chart } from '../../report/document.ts';
import {
  addDays,
  addSpan,
  dayNumber,
  daysBetween,
  formatDay,
  formatShortDay,
  formatShortMonth,
} from '../../time/day.ts';
import { pageWords } from '../page-words.ts';
import { clampedScale, type Scale, thinned } from './axis.ts';
import {
  type Box,
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
import { widest, wrapWords } from './text-width.ts';
import { countMarks } from './timeline-counts.ts';

type TimelineChart = Extract<Chart, { kind: 'timeline' }>;
type Row = TimelineChart['rows'][number];
type Event = Row['events'][number];

/** Lines under each other in which the words of one row may stand. */
const lanes = 4;
const half = 7;

/** The first days of months or quarters, or Mondays, so that there are about five. */
function ticksOf({ from, to }: TimelineChart): { readonly day: Day; readonly monthly: boolean }[] {
  const days = daysBetween(from, to);
  if (days < 75) {
    const step = days < 8 ? 1 : days < 40 ? 7 : 14;
    const monday = addDays(from, (7 - ((dayNumber(from) + 3) % 7)) % 7);
    const first = step === 1 ? from : monday;
    return Array.from({ length: Math.max(0, Math.floor(daysBetween(first, to) / step) + 1) }, (_, nth) => ({
      day: addDays(first, nth * step),
      monthly: false,
    }));
  }
  const months = days / 30.44;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((count) => months / count <= 6) ?? 240;
  const start = `${from.slice(0, 7)}-01`;
  return Array.from({ length: Math.ceil(months / step) + 1 }, (_, nth) => ({
    day: addSpan(start, { count: nth * step, unit: 'month' }),
    monthly: true,
  })).filter(({ day }) => day >= from && day <= to);
}

/** Months with the year at the first of each; days where the stretch is short. */
function tickMarks(chart: TimelineChart, x: Scale, y: number, frame: Frame): TextMark[] {
  const ticks = ticksOf(chart);
  return thinned(
    ticks.map(({ day, monthly }, nth) => {
      const newYear = day.slice(0, 4) !== ticks[nth - 1]?.day.slice(0, 4);
      const name = monthly ? formatShortMonth(day, frame.language) : formatShortDay(day, frame.language);
      const words = newYear ? `${name} ${day.slice(0, 4)}` : name;
      return text({ x: x(dayNumber(day)), y, anchor: 'middle' }, words, 't2');
    }),
    frame.width,
  );
}

/** The ink of an event: a tick for a day, a bar for a stretch, hollow where it only begins today or later. */
function eventInk(event: Event, chart: TimelineChart, x: Scale, y: number): Mark {
  const left = x(dayNumber(event.day));
  if (event.until === undefined)
    return { mark: 'rect', x: left - 1.5, y: y - half, width: 3, height: 2 * half, look: 'fA' };
  const width = Math.max(3, x(dayNumber(event.until)) - left);
  const ahead = chart.today !== undefined && event.day >= chart.today;
  return ahead
    ? { mark: 'rect', x: left, y: y - 4, width, height: 8, look: 'f0 lA thin' }
    : { mark: 'rect', x: left, y: y - 4, width, height: 8, look: 'fA2' };
}

function inkBox(event: Event, x: Scale, y: number): Box {
  const left = x(dayNumber(event.day));
  const right = event.until === undefined ? left + 1.5 : Math.max(left + 3, x(dayNumber(event.until)));
  return { left: left - 1.5, right, top: y - half, bottom: y + half };
}

/** Where the words of an event may stand, best first, and where the hair down to them begins. */
type Wish = { readonly places: readonly TextMark[]; readonly hair: number };

/** Right of its tick, left of it, then the same in the lines below, where they may also stand across its hair. */
function eventWish(event: Event, x: Scale, y: number, [from, to]: readonly [number, number]): Wish {
  const box = inkBox(event, x, y);
  const places = Array.from({ length: lanes }, (_, lane) => {
    const base = y + 4.5 + lane * lineHeight;
    const word = (at: number, anchor: 'start' | 'end') =>
      text({ x: at, y: base, anchor }, event.label, 'halo');
    if (lane === 0) return [word(box.right + 4, 'start'), word(box.left - 4, 'end')];
    const under = word(box.left, 'start');
    return [under, word(box.right, 'end'), insideWidth(under, to, from)];
  });
  return { places: places.flat(), hair: box.left + 1.5 };
}

function rowMarks(
  row: Row,
  chart: TimelineChart,
  { x, y, from }: { readonly x: Scale; readonly y: number; readonly from: number },
  frame: Frame,
): { marks: Mark[]; bottom: number } {
  if (row.counts !== undefined) return countMarks(row.counts, { x, y, from: from + 4 }, frame);
  const [first, ...rest] = row.events;
  const last = rest.pop();
  const wishes = [first, last, ...rest].flatMap((event) =>
    event === undefined || event.label === '' ? [] : [eventWish(event, x, y, [from, frame.width])],
  );
  const blocked: Box[] = [
    ...row.events.map((event) => inkBox(event, x, y)),
    { left: -1, right: from, top: y - 99, bottom: y + 99 },
  ];
  const labels = placeTexts(
    wishes.map(({ places }) => places),
    frame.width,
    [],
    blocked,
  );
  const hairs = wishes.flatMap(({ places, hair }) => {
    const label = labels.find((mark) => places.includes(mark) && mark.y > y + lineHeight);
    return label === undefined ? [] : [line([hair, y + half], [hair, boxOf(label).top], 'ax')];
  });
  return {
    marks: [...hairs, ...row.events.map((event) => eventInk(event, chart, x, y)), ...labels],
    bottom: Math.max(y + half, ...labels.map((label) => boxOf(label).bottom)),
  };
}

/** Today as a dashed line with its day above; nothing where it lies outside. */
function todayMarks(
  { from, to, today }: TimelineChart,
  x: Scale,
  [top, bottom]: readonly [number, number],
  frame: Frame,
): Mark[] {
  if (today === undefined || today < from || today > to) return [];
  const at = x(dayNumber(today));
  const words = `${pageWords(frame.language).today}, ${formatDay(today, frame.language)}`;
  return [
    line([at, top], [at, bottom], 'lK dash'),
    insideWidth(text({ x: at, y: top - 5, anchor: 'middle' }, words, 'tb'), frame.width),
  ];
}

/** One row for each kind of event, its name at the side (on a phone above), its days as ticks with their words. */
export function timelineScene(chart: TimelineChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const nameRoom = narrow
    ? frame.width
    : Math.min(
        170,
        widest(
          chart.rows.map((row) => row.label),
          true,
        ),
      );
  const left = narrow ? 6 : nameRoom + 20;
  const days: readonly [number, number] = [
    dayNumber(chart.from),
    Math.max(dayNumber(chart.from) + 1, dayNumber(chart.to)),
  ];
  const x = clampedScale(days, [left, frame.width - (narrow ? 6 : 24)]);
  const top = 20;
  let y = top;
  const rows = chart.rows.flatMap((row, index): Mark[] => {
    const names = wrapWords(row.label, nameRoom, true);
    const rule = index === 0 ? [] : [line([0, y], [frame.width, y], 'gr')];
    const nameBase = y + 18;
    const middle = narrow ? nameBase + (names.length - 1) * lineHeight + 8 + half : y + 14;
    const drawn = rowMarks(row, chart, { x, y: middle, from: narrow ? 0 : left - 12 }, frame);
    const nameBottom = nameBase + (names.length - 1) * lineHeight;
    y = Math.max(drawn.bottom, nameBottom) + 8;
    return [
      ...rule,
      ...names.map((words, at) => text({ x: 0, y: nameBase + at * lineHeight }, words, 'tb halo')),
      ...drawn.marks,
    ];
  });
  const ticks = tickMarks(chart, x, y + 18, frame);
  const grid = ticksOf(chart).map(({ day }) =>
    line([x(dayNumber(day)), top], [x(dayNumber(day)), y + 4], 'gr'),
  );
  return {
    width: frame.width,
    height: y + 26,
    marks: [
      ...grid,
      line([left, y], [frame.width - (narrow ? 6 : 24), y], 'ax'),
      ...todayMarks(chart, x, [top, y], frame),
      ...rows,
      ...ticks,
    ],
  };
}
