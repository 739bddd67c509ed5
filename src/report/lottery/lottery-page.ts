import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import { type Lot, waitingInOrder } from '../../model/lottery.ts';
import { sortedBy } from '../../model/order.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type {
  AuditFacts,
  LotStanding,
  LotteryCatalogue,
} from '../../texts/lottery-words/lottery-catalogue.ts';
import { lotCommand, lotteryWords } from '../../texts/lottery-words/lottery-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Cell, Document, Figure, Table } from '../document.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';

export type LotteryPageInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort'>;
  readonly lots: readonly Lot[];
  /** Who of the drawn takes part still. */
  readonly takesPart: (person: string) => boolean;
  readonly today: Day;
  readonly footer: readonly string[];
};

type View = LotteryPageInput & {
  readonly words: LotteryCatalogue;
  readonly people: PeopleById;
  /** By draw number. */
  readonly inOrder: readonly Lot[];
  readonly waiting: readonly string[];
};

/** The draw for the audit: numbers, waiting list, everybody's chance, how to repeat it, and what was announced. */
export function lotteryDocument(input: LotteryPageInput): Document {
  const { program, cohort } = input.folder;
  const { language } = program;
  const words = lotteryWords(language);
  const view: View = {
    ...input,
    words,
    people: peopleById(cohort),
    inOrder: sortedBy(input.lots, ({ draw }) => draw),
    waiting: waitingInOrder(input.lots, input.takesPart),
  };
  const { sections } = words;
  return {
    kind: 'report',
    program: program.name,
    title: words.title,
    lead: [words.audit(auditFacts(view))],
    audience: 'coordinator',
    audienceNote: words.note,
    asOf: input.today,
    language,
    sections: [
      {
        id: 'audit',
        title: sections.audit,
        blocks: [{ kind: 'figures', items: figures(view) }, ...certain(view)],
      },
      { id: 'waiting', title: sections.waiting, blocks: waitingBlocks(view) },
      { id: 'order', title: sections.order, blocks: [{ kind: 'table', table: orderTable(view) }] },
      { id: 'repeat', title: sections.repeat, blocks: repeatBlocks(view) },
      {
        id: 'announcement',
        title: sections.announcement,
        blocks: [
          prose(words.announcement({ classes: program.matching.priority.length > 0, ...announced(view) })),
        ],
      },
    ],
    footer: input.footer,
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text: [text] });

function announced({ folder }: View): Pick<AuditFacts, 'announced'> {
  const { lottery, language } = folder.program;
  return lottery?.announced === undefined ? {} : { announced: formatDay(lottery.announced, language) };
}

/** Of the draw itself: whoever came later is in none of its numbers. */
function auditFacts(view: View): AuditFacts {
  const { lottery, language } = view.folder.program;
  const first = view.inOrder.filter(({ probability }) => probability !== undefined);
  const drawn = view.inOrder[0];
  return {
    applicants: first.length,
    places: first.filter(({ admitted }) => admitted === 'yes').length,
    drawn: drawn === undefined ? '' : formatDay(drawn.drawn, language),
    seed: drawn?.seed ?? '',
    equal: new Set(first.map(({ probability }) => probability)).size <= 1,
    ...announced(view),
    ...(lottery?.waiting_until === undefined
      ? {}
      : { waitingUntil: formatDay(lottery.waiting_until, language) }),
  };
}

function figures(view: View): Figure[] {
  const { words, lots, waiting, folder } = view;
  const { applicants, places } = auditFacts(view);
  const counts = {
    applicants,
    places,
    waiting: waiting.length,
    later: lots.filter(({ admitted }) => admitted === 'later').length,
  };
  const figure = (name: keyof typeof counts): Figure => ({
    label: words.figures[name],
    value: formatNumber(counts[name], { language: folder.program.language }),
    detail: words.details[name],
  });
  return [
    figure('applicants'),
    figure('places'),
    figure('waiting'),
    ...(counts.later === 0 ? [] : [figure('later')]),
  ];
}

function certain({ words, lots }: View): Block[] {
  const always = lots.filter(({ probability }) => probability === 1).length;
  const never = lots.filter(({ probability }) => probability === 0).length;
  return always + never === 0 ? [] : [prose(words.certain({ always, never }))];
}

function waitingBlocks(view: View): Block[] {
  const { words, waiting } = view;
  if (waiting.length === 0) return [prose(words.nobodyWaits)];
  const lots = new Map(view.lots.map((lot) => [lot.person, lot]));
  return [
    {
      kind: 'table',
      table: {
        id: 'waiting-list',
        caption: words.waitingCaption,
        measure: words.waitingMeasure,
        layout: 'tight',
        columns: [
          { id: 'number', title: words.columns.number, numeric: true },
          { id: 'person', title: words.columns.person, numeric: false },
          { id: 'draw', title: words.columns.draw, numeric: true },
        ],
        rows: waiting.map((id, at) => ({
          id,
          cells: [whole(at + 1), personCell(view, id), whole(lots.get(id)?.draw ?? 0)],
        })),
      },
    },
  ];
}

const whole = (value: number): Cell => ({ type: 'number', value, decimals: 0 });

function personCell({ people }: View, id: string): Cell {
  const line = people.line(id, 'mentee');
  return { type: 'text', text: people.name(id), small: line === '' ? id : `${id} · ${line}` };
}

function orderTable(view: View): Table {
  const { words, inOrder, takesPart, folder } = view;
  const { columns } = words;
  const standingOf = ({ person, admitted }: Lot): LotStanding => (takesPart(person) ? admitted : 'gone');
  return {
    id: 'drawn-order',
    caption: words.orderCaption,
    measure: words.orderMeasure(formatNumber(10_000, { language: folder.program.language })),
    layout: 'stack',
    columns: [
      { id: 'draw', title: columns.draw, numeric: true },
      { id: 'person', title: columns.person, numeric: false },
      { id: 'standing', title: columns.standing, numeric: false },
      { id: 'chance', title: columns.chance, numeric: true },
      { id: 'error', title: columns.error, numeric: true },
    ],
    rows: inOrder.map((lot) => ({
      id: lot.person,
      cells: [
        whole(lot.draw),
        personCell(view, lot.person),
        { type: 'text', text: words.standing[standingOf(lot)] },
        ...chanceCells(lot, words),
      ],
    })),
  };
}

function chanceCells({ probability, probabilityError }: Lot, words: LotteryCatalogue): Cell[] {
  if (probability === undefined)
    return [
      { type: 'missing', word: words.afterDraw },
      { type: 'missing', word: words.afterDraw },
    ];
  const error: Cell =
    probabilityError === undefined || probabilityError === 0
      ? { type: 'text', text: words.exact }
      : { type: 'share', value: probabilityError, decimals: 2 };
  return [{ type: 'share', value: probability, decimals: 2 }, error];
}

function repeatBlocks({ words, inOrder }: View): Block[] {
  const [first] = inOrder;
  const lot: Block[] =
    first === undefined ? [] : [{ kind: 'prose', text: [{ code: lotCommand(first.seed, first.person) }] }];
  return [...words.repeat.map(prose), ...lot];
}
