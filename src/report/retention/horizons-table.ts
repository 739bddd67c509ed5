import { formatNumber } from '../../model/format-number.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { stayedShare } from '../../texts/result-words/result-sentences.ts';
import { formatDay } from '../../time/day.ts';
import type { Cell, Table } from '../document.ts';
import { groupOf, type RetentionView } from './retention-names.ts';

type Horizon = RetentionResult['horizons'][number];
const suppressed: Cell = { type: 'suppressed' };

/** Who stayed at each horizon, with the difference as the groups were. */
export function horizonsTable(view: RetentionView): Table {
  const { result, program, words } = view;
  const { horizons, difference, figures } = words;
  return {
    id: 'horizons',
    caption: horizons.caption,
    measure:
      result.audience === 'coordinator' ? horizons.complete : words.suppressedKey(program.privacy.min_count),
    layout: 'stack',
    columns: [
      { id: 'horizon', title: horizons.horizon, numeric: false },
      ...result.groups.map((g) => ({ id: g.name, title: words.groups[groupOf(g.name)], numeric: true })),
      { id: 'difference', title: difference.columns.difference, unit: figures.points, numeric: true },
      { id: 'interval', title: difference.columns.interval, numeric: true },
    ],
    rows: result.horizons.map((h) => ({
      cells: [
        { type: 'text', text: horizons.days(h.days) },
        ...h.groups.map((group) => stayedCell(h, group, view)),
        ...estimateCells(h, view),
      ],
    })),
  };
}

function stayedCell(
  { answerableFrom, waitingUntil }: Horizon,
  group: Horizon['groups'][number],
  { result, words, language }: RetentionView,
): Cell {
  if (answerableFrom !== undefined) return { type: 'missing', word: words.horizons.notYet };
  if (waitingUntil !== undefined) return { type: 'missing', word: words.horizons.waitingOver };
  const { stayed, n } = group;
  if (stayed === null || n === null) return suppressed;
  const figure = (count: number) => formatNumber(count, { language });
  const share = stayedShare(result, group, language);
  return {
    type: 'text',
    text: words.difference.of(figure(stayed), figure(n)),
    ...(share === undefined ? {} : { small: share }),
  };
}

function estimateCells(h: Horizon, { result, words, language }: RetentionView): Cell[] {
  const { notYet, from, waitingOver, until, notEstimable, tooFew, none } = words.horizons;
  const missing = (word: string): Cell => ({ type: 'missing', word });
  if (h.answerableFrom !== undefined)
    return [missing(notYet), missing(from(formatDay(h.answerableFrom, language)))];
  if (h.waitingUntil !== undefined)
    return [missing(waitingOver), missing(until(formatDay(h.waitingUntil, language)))];
  if (!result.logRank.reportable && h.method !== 'none' && h.difference !== null)
    return [missing(tooFew), missing(none)];
  if (h.difference !== null && h.low !== null && h.high !== null)
    return [
      { type: 'number', value: h.difference * 100, decimals: 1, sign: true },
      { type: 'interval', low: h.low * 100, high: h.high * 100, decimals: 1, unit: 'points' },
    ];
  return h.method === 'none' ? [missing(notEstimable), missing(none)] : [suppressed, suppressed];
}
