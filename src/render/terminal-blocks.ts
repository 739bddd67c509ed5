import type { Language } from '../model/language.ts';
import type { Block, Entry, Figure, Inline, Span } from '../report/document.ts';
import { calendarLines } from './terminal-calendar.ts';
import {
  columnsOf,
  hanging,
  indent,
  type Line,
  lineColumns,
  type Piece,
  padEnd,
  padStart,
  piece,
  type Style,
  spaces,
  wrap,
  wrapText,
} from './terminal-line.ts';
import { problemsLines } from './terminal-problems.ts';
import { tableLines } from './terminal-table.ts';

/** The room a block has; `list`: the screen is too narrow for columns. */
export type Room = { readonly width: number; readonly list: boolean; readonly language: Language };

function spanPiece(span: Span): Piece {
  if (typeof span === 'string') return piece(span);
  if ('strong' in span) return piece(span.strong, 'bold');
  if ('code' in span) return piece(span.code);
  if ('link' in span) return piece(span.link, span.href.startsWith('mailto:') ? 'dim' : 'plain');
  if ('blank' in span) return piece('_'.repeat(Math.max(1, span.blank)));
  if ('quiet' in span) return piece(span.quiet, 'dim');
  if ('lang' in span) return piece(span.text);
  return span satisfies never;
}

export const inlinePieces = (text: Inline): Line => text.map(spanPiece);
const inlineLines = (text: Inline, width: number): Line[] => wrap(inlinePieces(text), width);

const widestOf = (lines: readonly Line[]): number => Math.max(0, ...lines.map(lineColumns));

/** Label, value at the right of its column, then what it rests on. */
function figureLines(items: readonly Figure[], { width, list }: Room): Line[] {
  const value = (item: Figure): Line => [
    piece(item.of === undefined ? item.value : `${item.value} ${item.of}`),
  ];
  const labels = widestOf(items.map((item) => [piece(item.label)])) + 2;
  const values = widestOf(items.map(value));
  const left = labels + values + 3;
  return items.flatMap((item) => {
    const detail =
      item.detail === '' ? [] : wrapText(item.detail, list || width - left < 24 ? width - 2 : width - left);
    if (list || width - left < 24)
      return [...wrap([piece(`${item.label}: `), ...value(item)], width), ...indent(detail, 2)];
    return hanging([...padEnd([piece(item.label)], labels), ...padStart(value(item), values)], left, detail);
  });
}

const stateStyle = { act: 'red', watch: 'yellow', unknown: 'plain' } as const satisfies Record<
  NonNullable<Entry['state']>['state'],
  Style
>;

/** What stands under the first line of an entry: reasons, the sentence to say in quotes, the address. */
function entryBody(entry: Entry, width: number): Line[] {
  return [
    ...entry.paragraphs.flatMap((paragraph) => inlineLines(paragraph, width)),
    ...(entry.say === undefined ? [] : wrapText(`"${entry.say}"`, width)),
    ...(entry.address === undefined ? [] : wrapText(entry.address, width, 'dim')),
  ];
}

/** Name, what it is about, and the state at the right where all fits; else what it is about in a line of its own. */
function entryHead(entry: Entry, names: number, width: number, list: boolean): Line[] {
  const name = piece(entry.title, 'bold');
  const state =
    entry.state === undefined ? undefined : piece(entry.state.word, stateStyle[entry.state.state]);
  const aside = entry.aside === undefined ? [] : [piece(entry.aside, 'dim')];
  const first = [...padEnd([name], names + 3), ...aside];
  const left = state === undefined ? 0 : width - 2 - lineColumns(first) - lineColumns([state]);
  if (!list && left >= (state === undefined ? 0 : 2) && lineColumns(first) <= width)
    return [state === undefined ? first : [...first, spaces(left), state]];
  if (state === undefined) return wrap([name, piece(' \u00a0'), ...aside], width);
  const opening = wrap([name, piece(' \u00a0\u00a0'), state], width);
  return [...opening, ...(aside.length === 0 ? [] : wrap(aside, width))];
}

/** Numbered entries to act on: the body under the name. */
function actLines(items: readonly Entry[], { width, list }: Room): Line[] {
  const margin = `${items.length}`.length + 2;
  const names = widestOf(items.map((entry) => [piece(entry.title)]));
  return items.flatMap((entry, index) => [
    ...(index > 0 ? [[]] : []),
    ...hanging([piece(`${index + 1}`)], margin, [
      ...entryHead(entry, names, width - margin, list),
      ...entryBody(entry, width - margin),
    ]),
  ]);
}

/** Entries to know about: name, id and words in columns; where the words get no room, under the name. */
function noteLines(items: readonly Entry[], { width, list }: Room): Line[] {
  const names = widestOf(items.map((entry) => [piece(entry.title)])) + 2;
  const asides = widestOf(items.map((entry) => [piece(entry.aside ?? '')]));
  const left = names + (asides === 0 ? 0 : asides + 3);
  if (list || width - left < 40 || items.some((entry) => entry.state !== undefined))
    return items.flatMap((entry, index) => [
      ...(index > 0 ? [[]] : []),
      ...entryHead(entry, names - 3, width, list),
      ...indent(entryBody(entry, width - 2), 2),
    ]);
  return items.flatMap((entry) =>
    hanging(
      [...padEnd([piece(entry.title, 'bold')], names), piece(entry.aside ?? '', 'dim')],
      left,
      entryBody(entry, width - left),
    ),
  );
}

type Fact = { readonly term: string; readonly text: Inline };

/** Terms in a column, their words beside them; a lead word stands before the first, the others align under it. */
function factLines(items: readonly Fact[], lead: string | undefined, { width, list }: Room): Line[] {
  const single = items.length === 1 && items[0]?.term === '';
  const opening = lead === undefined ? 0 : columnsOf(lead) + (single ? 1 : 2);
  const beside = opening <= 16;
  const margin = beside ? opening : 2;
  const told = items.filter((item) => item.text.length > 0 && item.term !== '');
  const terms = widestOf(told.map((item) => [piece(item.term)])) + 3;
  const room = width - margin;
  const under = list || room - terms < 24;
  const lines = items.flatMap((item): Line[] => {
    if (item.term === '') return inlineLines(item.text, room);
    if (item.text.length === 0) return wrapText(item.term, room);
    if (under) return [...wrapText(item.term, room), ...indent(inlineLines(item.text, room - 2), 2)];
    return hanging([piece(item.term)], terms, inlineLines(item.text, room - terms));
  });
  if (lead === undefined) return lines;
  return beside
    ? hanging([piece(lead)], margin, lines)
    : [...wrapText(lead, width), ...indent(lines, margin)];
}

function personLines(block: Extract<Block, { kind: 'person' }>, room: Room): Line[] {
  return [
    ...wrapText(block.name, room.width, 'bold'),
    ...(block.line === undefined ? [] : wrapText(block.line, room.width)),
    ...factLines(block.facts, undefined, room),
    ...(block.whyTitle === undefined ? [] : [[], ...wrapText(block.whyTitle, room.width, 'bold')]),
    ...block.why.flatMap((reason) => hanging([piece('- ')], 2, inlineLines(reason, room.width - 2))),
  ];
}

/** One block as rows of the screen, without blank lines around it. */
export function blockLines(block: Block, room: Room): Line[] {
  const { width } = room;
  switch (block.kind) {
    case 'prose':
    case 'note':
      return inlineLines(block.text, width);
    case 'statement':
      return block.paragraphs.flatMap((paragraph, index) => [
        ...(index > 0 ? [[]] : []),
        ...inlineLines(paragraph, width),
      ]);
    case 'proof':
      return wrap([piece(block.heading, 'bold'), piece(' '), ...inlinePieces(block.text)], width);
    case 'figures':
      return figureLines(block.items, room);
    case 'list': {
      const margin = block.ordered ? `${block.items.length}. `.length : 2;
      return block.items.flatMap((item, index) =>
        hanging([piece(block.ordered ? `${index + 1}. ` : '- ')], margin, inlineLines(item, width - margin)),
      );
    }
    case 'entries':
      return block.act ? actLines(block.items, room) : noteLines(block.items, room);
    case 'facts':
      return factLines(block.items, block.lead, room);
    case 'person':
      return personLines(block, room);
    case 'heading':
      return wrapText(block.text, width, 'bold');
    case 'table':
      return tableLines(block.table, width, room);
    case 'chart':
      return [
        ...wrapText(block.chart.finding, width, 'bold'),
        ...wrapText(block.chart.measure, width),
        [],
        ...tableLines(block.chart.table, width, room),
        ...(block.chart.source === undefined ? [] : [[], ...wrapText(block.chart.source, width)]),
      ];
    case 'signatures':
      return block.lines.flatMap((line) => [
        [],
        [piece('_'.repeat(Math.min(40, width)))],
        ...wrapText(line, width),
      ]);
    case 'calendar':
      return room.list ? tableLines(block.table, width, room) : calendarLines(block, width);
    case 'problems':
      return problemsLines(block.items, width);
    default:
      return block satisfies never;
  }
}
