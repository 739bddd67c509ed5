import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { MatchChanges } from '../../schema/match-changes.ts';
import { capitalised } from '../../texts/counted.ts';
import { whyChangedWords } from '../../texts/match-words/change-words.ts';
import { sinceWords } from '../../texts/match-words/since-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Cell, Entry, Section, Table } from '../document.ts';
import type { PeopleById } from '../people-by-id.ts';
import { line } from '../summaries/summary-parts.ts';

const points = (value: number | null): string =>
  value === null ? sinceWords('en').notScored : formatNumber(value, { decimals: 2 });

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
  const rest = shown.length < entries.length ? sinceWords('en').firstShown(shown.length) : '';
  return [
    {
      id: 'changes',
      title: `${titleOf(changes, 'en')}: ${countWords(changes, 'en')}${rest}`,
      blocks: [
        ...(shown.length === 0 ? [] : [{ kind: 'entries' as const, act: false, items: shown }]),
        ...limitBlocks(changes, 'en'),
      ],
    },
  ];
}

/** On the page: the same in its language, with every change in a table. */
export function matchChangesPage(
  changes: MatchChanges | undefined,
  people: PeopleById,
  language: Language,
): Section[] {
  if (changes === undefined || isSilent(changes)) return [];
  return [
    {
      id: 'changes',
      title: titleOf(changes, language),
      short: sinceWords(language).short,
      blocks: [
        line(`${capitalised(countWords(changes, language))}.`),
        { kind: 'table', table: changesTable(changes, people, language) },
        ...limitBlocks(changes, language),
      ],
    },
  ];
}

function titleOf({ since }: MatchChanges, language: Language): string {
  return sinceWords(language).since(since === null ? undefined : formatDay(since, language));
}

function countWords({ kept, moved, ended, new: added }: MatchChanges, language: Language): string {
  return sinceWords(language).counts({
    kept,
    moved: moved.length,
    new: added.length,
    ended: ended.length,
    told: [...moved, ...ended].filter((c) => c.told).length,
  });
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
      [
        `${people.name(e.mentor)} ${points(e.score)} → ${sinceWords('en').nobody}: ${whyChangedWords(e.why, people.name)}.`,
      ],
    ],
  }));
}

function changesTable(changes: MatchChanges, people: PeopleById, language: Language): Table {
  const words = sinceWords(language);
  const text = (said: string, small?: string): Cell =>
    small === undefined ? { type: 'text', text: said } : { type: 'text', text: said, small };
  const score = (value: number | null): Cell =>
    value === null ? { type: 'missing', word: words.notScored } : { type: 'number', value, decimals: 2 };
  const nobody: Cell = { type: 'missing', word: words.nobodyElse };
  const noScore: Cell = { type: 'missing', word: words.noScore };
  const name = (id: string) => text(people.name(id), id);
  const why = (change: MatchChanges['moved'][number] | MatchChanges['ended'][number]) =>
    text(`${whyChangedWords(change.why, people.name, language)}${change.told ? words.hadBeenProposed : ''}`);
  return {
    id: 'changes',
    caption: words.caption,
    measure: words.measure,
    layout: 'stack',
    columns: [
      { id: 'mentee', title: words.columns.mentee, numeric: false },
      { id: 'from', title: words.columns.from, numeric: false },
      { id: 'before', title: words.columns.before, numeric: true },
      { id: 'to', title: words.columns.to, numeric: false },
      { id: 'after', title: words.columns.after, numeric: true },
      { id: 'why', title: words.columns.why, numeric: false },
    ],
    rows: [
      ...changes.moved.map((m) => ({
        cells: [name(m.mentee), name(m.from), score(m.before), name(m.to), score(m.after), why(m)],
      })),
      ...changes.ended.map((e) => ({
        cells: [name(e.mentee), name(e.mentor), score(e.score), nobody, noScore, why(e)],
      })),
      ...changes.new.map((n) => ({
        cells: [name(n.mentee), nobody, noScore, name(n.mentor), score(n.score), text(words.hadNoMentor)],
      })),
    ],
  };
}

/** What was asked, what it came to, and what each change is worth. */
function limitBlocks({ limit }: MatchChanges, language: Language): Block[] {
  if (limit === undefined) return [];
  const asked = sinceWords(language).limit(limit);
  if (limit.curve.length < 2) return [line(asked)];
  return [line(asked), { kind: 'table', table: curveTable(limit, language) }];
}

/** The best total for each number of changes that a price of one change leads to, and what each further change adds. */
function curveTable({ curve, changed }: NonNullable<MatchChanges['limit']>, language: Language): Table {
  const words = sinceWords(language);
  return {
    id: 'price-of-changes',
    caption: words.curve,
    measure: words.curveMeasure,
    layout: 'tight',
    columns: [
      { id: 'changes', title: words.curveColumns.changes, numeric: true },
      { id: 'matched', title: words.curveColumns.matched, numeric: true },
      { id: 'total', title: words.curveColumns.total, numeric: true },
      { id: 'each', title: words.curveColumns.each, numeric: true },
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
            ? { type: 'missing', word: words.start }
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
