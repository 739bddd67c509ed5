import type { Day } from '../../model/day.ts';
import type { Program } from '../../schema/program.ts';
import { folderWords } from '../../texts/init-words/folder-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Document, Inline, Table } from '../document.ts';

type Input = {
  readonly program: Program;
  readonly today: Day;
  /** Whether people have applied already. */
  readonly formsAreIn: boolean;
  /** What makes the same folder again. */
  readonly command: string;
  readonly footer: readonly string[];
};

/** The page to begin with in a new program folder: the next steps, what lies where, the dates. */
export function folderPage({ program, today, formsAreIn, command, footer }: Input): Document {
  const { language, name, start = today, end = start } = program;
  const words = folderWords[language];
  const day = (date: Day) => formatDay(date, language);
  const toSend = program.format === 'informal' ? 'pairs' : 'forms';
  const steps = words.steps[formsAreIn ? 'exports' : toSend];
  return {
    kind: 'sheet',
    program: name,
    title: name,
    lead: [words.lead({ start: day(start), end: day(end) })],
    audience: 'coordinator',
    audienceNote: words.note,
    asOf: today,
    language,
    sections: [
      {
        id: 'next',
        title: words.stepsTitle,
        blocks: [{ kind: 'list', ordered: true, items: steps.map((step): Inline => [...step]) }],
      },
      { id: 'places', title: words.placesTitle, blocks: [{ kind: 'table', table: placesTable(program) }] },
      { id: 'dates', title: words.datesTitle, blocks: [datesOf(program)] },
      {
        id: 'command',
        title: words.commandTitle,
        blocks: [{ kind: 'prose', text: [{ code: command }] }],
      },
    ],
    footer,
  };
}

function placesTable({ language }: Program): Table {
  const { placesOrder, columns, places } = folderWords[language];
  return {
    id: 'places',
    caption: placesOrder,
    layout: 'tight',
    columns: [
      { id: 'file', title: columns.file, numeric: false },
      { id: 'what', title: columns.what, numeric: false },
    ],
    rows: places.map(([file, what]) => ({
      cells: [
        { type: 'text', text: file },
        { type: 'text', text: what },
      ],
    })),
  };
}

function datesOf({ language, start, end, meetings, privacy }: Program): Block {
  const { dates } = folderWords[language];
  const fixed = meetings.events.flatMap((event) =>
    event.on === undefined ? [] : [[event.name, event.on.slice(0, 10), ` ${event.on.slice(11)}`] as const],
  );
  const rows: readonly (readonly [term: string, day: Day | undefined, clock?: string])[] = [
    [dates.start, start],
    ...fixed,
    [dates.end, end],
    [dates.keepUntil, privacy.keep_until],
  ];
  return {
    kind: 'facts',
    items: rows.flatMap(([term, day, clock = '']) =>
      day === undefined ? [] : [{ term, text: [`${formatDay(day, language)}${clock}`] }],
    ),
  };
}
