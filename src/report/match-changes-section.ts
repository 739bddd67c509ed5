import { formatNumber } from '../model/format-number.ts';
import type { MatchChanges } from '../schema/match-changes.ts';
import { whyChangedWords } from '../texts/change-words.ts';
import { capitalised, counted } from '../texts/counted.ts';
import { formatDay } from '../time/day.ts';
import type { Block, Cell, Entry, Section, Table } from './document.ts';
import type { PeopleById } from './people-by-id.ts';
import { line } from './summary-parts.ts';

const points = (value: number | null): string =>
  value === null ? 'not scored' : formatNumber(value, { decimals: 2 });

/** As much as a terminal shows: the page has every change. */
const mostShown = 5;

/** Nothing was changed and nothing was limited: there is nothing to say. */
const isSilent = ({ moved, ended, new: added, limit }: MatchChanges): boolean =>
  moved.length + ended.length + added.length === 0 && limit === undefined;

/** On the terminal: how many kept their partner, who moved and why, who must be told. */
export function matchChangesSummary(changes: MatchChanges | undefined, people: PeopleById): Section[] {
  if (changes === undefined || isSilent(changes)) return [];
  const entries = [...movedEntries(changes, people), ...endedEntries(changes, people)];
  const shown = entries.slice(0, mostShown);
  const rest = shown.length < entries.length ? `, first ${shown.length} shown` : '';
  return [
    {
      id: 'changes',
      title: `${sinceWords(changes)}: ${countWords(changes)}${rest}`,
      blocks: [
        ...(shown.length === 0 ? [] : [{ kind: 'entries' as const, act: false, items: shown }]),
        ...limitBlocks(changes),
      ],
    },
  ];
}

/** On the page: the same, with every change in a table. */
export function matchChangesPage(changes: MatchChanges | undefined, people: PeopleById): Section[] {
  if (changes === undefined || isSilent(changes)) return [];
  return [
    {
      id: 'changes',
      title: sinceWords(changes),
      short: 'Changes',
      blocks: [
        line(`${capitalised(countWords(changes))}.`),
        { kind: 'table', table: changesTable(changes, people) },
        ...limitBlocks(changes),
      ],
    },
  ];
}

const sinceWords = ({ since }: MatchChanges): string =>
  since === null ? 'Since the last match' : `Since the match of ${formatDay(since)}`;

function countWords({ kept, moved, ended, new: added }: MatchChanges): string {
  const told = [...moved, ...ended].filter((c) => c.told).length;
  const parts = [
    `${formatNumber(kept)} kept`,
    `${formatNumber(moved.length)} moved`,
    `${formatNumber(added.length)} new`,
    `${formatNumber(ended.length)} ended`,
  ].join(', ');
  return told === 0 ? parts : `${parts}; ${counted(told, 'pair')} had been proposed, so tell them`;
}

function movedEntries({ moved }: MatchChanges, people: PeopleById): Entry[] {
  return moved.map((m) => ({
    id: m.mentee,
    title: people.name(m.mentee),
    aside: m.mentee,
    paragraphs: [
      [
        `${people.name(m.from)} ${points(m.before)} → ${people.name(m.to)} ${points(m.after)}: ${whyChangedWords(m.why, people.name)}.`,
      ],
    ],
  }));
}

function endedEntries({ ended }: MatchChanges, people: PeopleById): Entry[] {
  return ended.map((e) => ({
    id: e.mentee,
    title: people.name(e.mentee),
    aside: e.mentee,
    paragraphs: [
      [`${people.name(e.mentor)} ${points(e.score)} → nobody: ${whyChangedWords(e.why, people.name)}.`],
    ],
  }));
}

function changesTable(changes: MatchChanges, people: PeopleById): Table {
  const text = (words: string, small?: string): Cell =>
    small === undefined ? { type: 'text', text: words } : { type: 'text', text: words, small };
  const score = (value: number | null): Cell =>
    value === null ? { type: 'missing', word: 'not scored' } : { type: 'number', value, decimals: 2 };
  const none: Cell = { type: 'missing', word: 'none' };
  const name = (id: string) => text(people.name(id), id);
  const told = (was: boolean) => (was ? '; had been proposed' : '');
  return {
    id: 'changes',
    caption: 'Pairs that changed',
    measure: 'Points of 100. Of a pair that was not made again, the reason.',
    layout: 'stack',
    columns: [
      { id: 'mentee', title: 'Mentee', numeric: false },
      { id: 'from', title: 'Was with', numeric: false },
      { id: 'before', title: 'Score then', numeric: true },
      { id: 'to', title: 'Now with', numeric: false },
      { id: 'after', title: 'Score now', numeric: true },
      { id: 'why', title: 'Why', numeric: false },
    ],
    rows: [
      ...changes.moved.map((m) => ({
        cells: [
          name(m.mentee),
          name(m.from),
          score(m.before),
          name(m.to),
          score(m.after),
          text(`${whyChangedWords(m.why, people.name)}${told(m.told)}`),
        ],
      })),
      ...changes.ended.map((e) => ({
        cells: [
          name(e.mentee),
          name(e.mentor),
          score(e.score),
          none,
          none,
          text(`${whyChangedWords(e.why, people.name)}${told(e.told)}`),
        ],
      })),
      ...changes.new.map((n) => ({
        cells: [name(n.mentee), none, none, name(n.mentor), score(n.score), text('had no mentor')],
      })),
    ],
  };
}

const ways = {
  prices: 'proven best by prices',
  search: 'best of all by an exhaustive search; prices alone leave the gap shown above',
  bound: 'best found; how much better one could be is the gap shown above',
} as const;

/** What was asked, what it came to, and what each change is worth. */
function limitBlocks({ limit }: MatchChanges): Block[] {
  if (limit === undefined) return [];
  const forced =
    limit.limit > limit.asked
      ? ` No match changes fewer than ${limit.limit}, so what had to change did, and nothing else.`
      : '';
  const asked = `At most ${counted(limit.asked, 'change')} asked for, ${limit.changed} made: ${ways[limit.by]}.${forced}`;
  if (limit.curve.length < 2) return [line(asked)];
  return [line(asked), { kind: 'table', table: curveTable(limit) }];
}

/** The best total for each number of changes that a price of one change leads to, and what each further change adds. */
function curveTable({ curve, changed }: NonNullable<MatchChanges['limit']>): Table {
  return {
    id: 'price-of-changes',
    caption: 'What changes are worth',
    measure: 'The best match for each number of changed pairs, fewest first; not every number stands here.',
    layout: 'tight',
    columns: [
      { id: 'changes', title: 'Changes', numeric: true },
      { id: 'matched', title: 'Matched', numeric: true },
      { id: 'total', title: 'Total', numeric: true },
      { id: 'each', title: 'Points a change', numeric: true },
    ],
    rows: curve.map((point, at) => {
      const before = curve[at - 1];
      return {
        inUse: point.changes === changed,
        cells: [
          { type: 'number', value: point.changes, decimals: 0 },
          { type: 'number', value: point.matched, decimals: 0 },
          { type: 'number', value: point.total, decimals: 2 },
          before === undefined
            ? { type: 'missing', word: 'start' }
            : {
                type: 'number',
                value: (point.total - before.total) / (point.changes - before.changes),
                decimals: 2,
                sign: true,
              },
        ],
      };
    }),
  };
}
