import { formatNumber, formatRange } from '../../model/format-number.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { resultCatalogue } from '../../texts/result-words/result-sentences.ts';
import type { Block, Cell, Table } from '../document.ts';
import { fieldTables } from './field-tables.ts';
import { horizonsTable } from './horizons-table.ts';
import { groupOf, type RetentionView } from './retention-names.ts';

type Explored = NonNullable<RetentionResult['exploratory']>[number];
const suppressed: Cell = { type: 'suppressed' };

/** Every table of the page that belongs to no picture. */
export function tableBlocks(view: RetentionView): readonly Block[] {
  const explored = view.result.exploratory ?? [];
  const tables = [
    horizonsTable(view),
    ...fieldTables(view),
    ...(explored.length === 0 ? [] : [exploredTable(view, explored)]),
  ];
  return [
    ...tables.map((table): Block => ({ kind: 'table', table })),
    ...competenceBlocks(view),
    ...heldBackBlocks(view),
  ];
}

/** How much of what was asked for stands there as [c], and what it was checked against. */
function heldBackBlocks({ result, words }: RetentionView): Block[] {
  if (result.disclosure === undefined || result.disclosure.hidden === 0) return [];
  const { hidden, shown, earlier } = result.disclosure;
  return [{ kind: 'prose', text: [words.parts.heldBack({ hidden, all: hidden + shown, earlier })] }];
}

/** Outcomes beside the main one: counts and an adjusted p, and no word of what they mean. */
function exploredTable(view: RetentionView, outcomes: readonly Explored[]): Table {
  const { words, language, result } = view;
  const { explored } = words.parts;
  const figure = (count: number) => formatNumber(count, { language });
  const span = resultCatalogue(result.design, language).span;
  const names = outcomes[0]?.groups.map(({ name }) => name) ?? [];
  return {
    id: 'explored',
    caption: explored.caption,
    measure: explored.measure,
    layout: 'tight',
    columns: [
      { id: 'outcome', title: explored.outcome, numeric: false },
      ...names.map((name) => ({ id: name, title: words.groups[groupOf(name)], numeric: true })),
      { id: 'p', title: explored.adjusted, numeric: true },
    ],
    rows: outcomes.map(({ outcome, horizon, groups, pAdjusted }) => ({
      cells: [
        { type: 'text', text: explored.names[outcome](span(horizon)) },
        ...groups.map(
          ({ events, n }): Cell =>
            events === null || n === null
              ? suppressed
              : { type: 'text', text: explored.of(figure(events), figure(n)) },
        ),
        pAdjusted === null ? suppressed : { type: 'number', value: pAdjusted, decimals: 2 },
      ],
    })),
  };
}

/** How long until people did the work on their own, and how far the groups are apart. */
function competenceBlocks(view: RetentionView): Block[] {
  const { words, language, result } = view;
  const found = result.competence;
  if (found === undefined) return [];
  const { difference, low, high, tau } = found;
  const signed = { sign: true, language } as const;
  const said =
    difference === null || low === null || high === null || tau === null
      ? []
      : [
          words.parts.competence.difference({
            difference: formatNumber(difference, signed),
            range: formatRange(low, high, signed),
            tau: formatNumber(tau, { language }),
          }),
        ];
  return [
    { kind: 'table', table: competenceTable(view, found.groups) },
    ...said.map((text): Block => ({ kind: 'prose', text: [text] })),
  ];
}

function competenceTable(
  { words, result }: RetentionView,
  groups: NonNullable<RetentionResult['competence']>['groups'],
): Table {
  const { caption, measure, columns, days, notYet } = words.parts.competence;
  const count = (value: number | null): Cell =>
    value === null ? suppressed : { type: 'number', value, decimals: 0 };
  const open: Cell = result.audience === 'coordinator' ? { type: 'missing', word: notYet } : suppressed;
  return {
    id: 'competence',
    caption,
    measure,
    layout: 'tight',
    columns: [
      { id: 'group', title: columns.group, numeric: false },
      { id: 'n', title: columns.followed, numeric: true },
      { id: 'reached', title: columns.reached, numeric: true },
      { id: 'median', title: columns.median, unit: days, numeric: true },
      { id: 'interval', title: words.curves.columns.interval, numeric: true },
    ],
    rows: groups.map(({ name, n, reached, median, low, high }) => ({
      cells: [
        { type: 'text', text: words.groups[groupOf(name)] },
        count(n),
        count(reached),
        median === null ? open : { type: 'number', value: median, decimals: 0 },
        low === null || high === null ? open : { type: 'interval', low, high, decimals: 0, unit: 'plain' },
      ],
    })),
  };
}
