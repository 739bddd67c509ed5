import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import type { RecognisedPerson } from '../../schema/recognition-result.ts';
import { listed } from '../../texts/counted.ts';
import type { RecognitionCatalogue } from '../../texts/recognition-words/recognition-catalogue.ts';
import { recognitionWords } from '../../texts/recognition-words/recognition-words.ts';
import { formatShortDay } from '../../time/day.ts';
import type { Cell, Table } from '../document.ts';
import { openSteps } from './open-steps.ts';
import { byName, partOf, type RecognitionView } from './recognition-view.ts';

type TableWords = RecognitionCatalogue['page']['table'];

const text = (words: string): Cell => ({ type: 'text', text: words });

/** Who is one step short, and what the step is; undefined where nobody is. */
export function shortTable(view: RecognitionView): Table | undefined {
  const { language } = view.folder.program;
  const { short: words, table, side } = recognitionWords(language).page;
  const short = view.result.people.filter(({ status }) => status === 'one-step-short');
  if (short.length === 0) return undefined;
  return {
    id: 'short-table',
    caption: words.caption,
    measure: words.order,
    layout: 'stack',
    columns: [
      { id: 'person', title: table.columns.person, numeric: false },
      { id: 'side', title: table.columns.side, numeric: false },
      { id: 'step', title: words.columns.step, numeric: false },
      { id: 'address', title: words.columns.address, numeric: false },
    ],
    rows: byName(short, view).map((one) => {
      const address = view.person(one.person)?.email;
      return {
        cells: [
          text(view.name(one.person)),
          text(side[partOf(one, view)]),
          text(openSteps(one, view, language).join(' ')),
          address === undefined ? { type: 'missing', word: words.noAddress } : text(address),
        ],
      };
    }),
  };
}

/** Everybody whom the result names, with the figures of each condition. */
export function everybodyTable(view: RecognitionView): Table {
  const { table: words } = recognitionWords(view.folder.program.language).page;
  const { columns } = words;
  const of = (id: keyof typeof columns, numeric = false) => ({ id, title: columns[id], numeric });
  return {
    id: 'everybody-table',
    caption: words.caption,
    measure: words.order,
    layout: 'stack',
    columns: [
      of('person'),
      of('side'),
      of('meetings'),
      of('hours', true),
      of('training'),
      of('form'),
      of('certificate'),
    ],
    rows: byName(view.result.people, view).map((one) => ({
      id: `row-${one.person}-${one.side}`,
      cells: cellsOf(one, view),
    })),
  };
}

function cellsOf(one: RecognisedPerson, view: RecognitionView): Cell[] {
  const { language } = view.folder.program;
  const { table: words, side } = recognitionWords(language).page;
  const { meetings, training, closingForm } = one.conditions;
  const missing = training.missing.map((module) => view.moduleTitle(module, language));
  const trained = training.met ? text(words.done) : text(words.missing(listed(missing, language)));
  const comes = closingForm.opens === undefined ? undefined : formatShortDay(closingForm.opens, language);
  const form = closingForm.met
    ? words.answered
    : comes === undefined
      ? words.open(closingForm.open.length, closingForm.asked)
      : words.comes(comes);
  const notAsked: Cell = { type: 'missing', word: words.notAsked };
  return [
    text(view.name(one.person)),
    text(side[partOf(one, view)]),
    {
      type: 'text',
      text: words.heldOf(meetings.held, meetings.planned),
      ...(meetings.met ? {} : { small: words.needed(meetings.needed) }),
    },
    { type: 'number', value: one.hours, decimals: 1 },
    training.applies ? trained : notAsked,
    closingForm.applies ? text(form) : notAsked,
    certificateCell(one, words),
  ];
}

function certificateCell({ status, steps }: RecognisedPerson, words: TableWords): Cell {
  switch (status) {
    case 'earned':
      return { type: 'text', text: words.earned, met: true };
    case 'form-to-come':
      return text(words.waiting);
    case 'out-of-reach':
      return text(words.unreachable);
    case 'one-step-short':
    case 'open':
      return text(words.steps(steps));
  }
}

/** What each mentor gave; undefined where nobody leads anybody. */
export function hoursTable(view: RecognitionView): Table | undefined {
  const { hours: words } = recognitionWords(view.folder.program.language).page;
  const { columns } = words;
  const shown = new Set(view.result.people.map(({ person }) => person));
  const own = groupBy(
    view.attendance.filter(({ side, person }) => side === 'mentor' && shown.has(person)),
    ({ person }) => person,
  );
  if (own.size === 0) return undefined;
  const rows = sortedBy(
    own,
    ([person]) => view.name(person).toLowerCase(),
    ([person]) => person,
  );
  return {
    id: 'hours-table',
    caption: words.caption,
    measure: words.measure,
    layout: 'tight',
    columns: [
      { id: 'mentor', title: columns.mentor, numeric: false },
      { id: 'mentees', title: columns.mentees, numeric: true },
      { id: 'meetings', title: columns.meetings, numeric: true },
      { id: 'hours', title: columns.hours, numeric: true },
    ],
    rows: rows.map(([person, theirs]) => ({
      cells: [
        text(view.name(person)),
        { type: 'number', value: menteesOf(person, view), decimals: 0 },
        { type: 'number', value: theirs.reduce((sum, one) => sum + one.held, 0), decimals: 0 },
        { type: 'number', value: theirs.reduce((sum, one) => sum + one.minutes, 0) / 60, decimals: 1 },
      ],
    })),
  };
}

/** How many somebody mentored: those on the other side of their pairings, a fellow mentor of a group left out. */
export function menteesOf(mentor: string, { attendance }: Pick<RecognitionView, 'attendance'>): number {
  const ids = new Set(
    attendance.filter(({ person, side }) => person === mentor && side === 'mentor').map((one) => one.pairing),
  );
  return new Set(
    attendance
      .filter(({ pairing, side }) => ids.has(pairing) && side === 'mentee')
      .map(({ person }) => person),
  ).size;
}
